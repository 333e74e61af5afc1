import type { Locator, Page } from '@playwright/test'
import type { Level } from '../../src/schema/vocabulary.ts'
import { content, langs, levels, pathIn } from '../chosen-film.ts'
import { expectAccessible } from './axe.ts'
import { shifts, untilPainted, untilStill, watchShifts } from './layout-shifts.ts'
import { chooseLevel, levelButton, openDetails, openPage, readDocument, rememberLevel, words } from './site.ts'
import { expect, test } from './test.ts'

const beatCounts = [0, 11, 18, 27] as const

for (const lang of langs) {
  test(`the path in ${lang} grows and shrinks with the dial, each document fetched after the choice and none above`, async ({
    page,
    untilQuiet,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(...(/story\/\d\.json/.exec(request.url()) ?? [])))
    await openPage(page, pathIn(lang, '/story'))
    await expect(beats(page)).toHaveCount(0)
    for (const { scene } of content.film.synopsis)
      await expect(main(page).getByRole('heading', { name: scene?.title[lang] ?? '' })).toBeVisible()
    await untilQuiet(page)
    expect(asked, 'the page brings level 0 with it').toEqual([])
    for (const level of [1, 2, 3] as const) {
      await chooseLevel(page, level, lang)
      await expect(beats(page)).toHaveCount(beatCounts[level] ?? 0)
      await expect(
        main(page).getByRole('heading', { level: 2, name: words[lang].texts.levels[level]?.act ?? '' }),
      ).toBeVisible()
      expect(asked).toEqual([1, 2, 3].filter((one) => one <= level).map((one) => `story/${one}.json`))
      const line = main(page).locator('p', { hasText: new RegExp(`^${words[lang].texts.line}$`) })
      await expect(line).toHaveCount(level === 3 ? 1 : 0)
    }
    for (const level of [2, 1, 0] as const) {
      await chooseLevel(page, level, lang)
      await expect(beats(page)).toHaveCount(beatCounts[level] ?? 0)
    }
    expect(asked).toHaveLength(3)
  })

  for (const level of lang === 'en' ? levels : [3 as const]) {
    // axe looks at the least and the most that is shown: level 3 has all that levels 1 and 2 have.
    const isExtreme = level === 0 || level === 3

    test(`the story in ${lang} at level ${level} ${isExtreme ? 'is accessible, ' : ''}fits, and does not shift when restored or told more`, {
      tag: lang === 'en' && isExtreme ? '@phone' : [],
    }, async ({ page }) => {
      await watchShifts(page, 'header')
      await rememberLevel(page, level)
      await openPage(page, pathIn(lang, '/story?who=kyu-nam'))
      await expect(beats(page)).toHaveCount(beatCounts[level] ?? 0)
      expect.soft(await shifts(page), 'restored').toEqual([])

      const next: Level = level === 3 ? 1 : (levels[level + 1] ?? 3)
      const late = Promise.withResolvers<void>()
      await page.route('**/story/*.json', async (route) => {
        await late.promise
        await route.continue()
      })
      // Not a finger's press, after which a browser forgives shifts for half a second.
      await page.locator('#seen').evaluate((panel: HTMLElement) => panel.showPopover())
      await levelButton(page, next, lang).evaluate((button: HTMLElement) => button.click())
      await untilPainted(page)
      late.resolve()
      await expect(beats(page)).toHaveCount(beatCounts[next] ?? 0)
      expect.soft(await shifts(page), 'chosen').toEqual([])
      await page.unroute('**/story/*.json')

      await openPage(page, pathIn(lang, '/story?motif=radio'))
      await expect(beats(page)).toHaveCount(beatCounts[level] ?? 0)
      await openDetails(page)
      if (isExtreme) await expectAccessible(page, 'receipts opened, a thread chosen')
      await untilStill(page)
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await main(page).evaluate((element) => element.scrollWidth)).toBe(320)
    })
  }
}

test('choosing somebody leaves of the other beats place and title, says so, and Back takes it back', async ({
  page,
  request,
}) => {
  const { beats: told } = await readDocument(request, 'en/story/1.json')
  await rememberLevel(page, 1)
  await openPage(page, '/story')
  await main(page).getByText(words.en.story.pick).click()
  await chip(page, 'Scenes with', 'Lee Hyun-sang').click()
  await expect(page).toHaveURL(/\/story\?who=hyun-sang$/)
  await expect(main(page).getByText('3 of 11 scenes. The rest show only place and title.')).toBeVisible()
  for (const { id, title, text, characters } of told) {
    const beat = page.locator(`#beat-${id}`)
    await expect(beat.getByRole('heading', { name: title })).toBeVisible()
    const isThere = characters.some((one) => one.id === 'hyun-sang')
    await expect(beat.getByText(text), id).toHaveCount(isThere ? 1 : 0)
  }
  await expect(lit(page)).toHaveCount(3)
  await page.goBack()
  await expect(main(page).getByText('11 scenes', { exact: true })).toBeVisible()
  await expect(main(page).getByText(told[0]?.text ?? '')).toBeVisible()
})

test('a thread lights up its beats and tells its words, by keyboard alone', async ({ page, request }) => {
  const { motifs } = await readDocument(request, 'en/story/1.json')
  const thread = motifs.find(({ id }) => id === 'watch-compass-map')
  await rememberLevel(page, 1)
  await openPage(page, '/story')
  await main(page).locator('summary').press('Enter')
  const link = chip(page, 'Motifs', 'Watch, compass, map')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(link).toHaveAttribute('aria-current', 'true')
  await expect(link).toBeFocused()
  await expect(lit(page)).toHaveCount(2)
  const panel = main(page).getByRole('region', { name: 'Watch, compass, map' })
  await expect(panel.getByText(thread?.items[0]?.text ?? '')).toBeVisible()
  await panel.getByRole('link', { name: 'Sirens' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/story\?motif=watch-compass-map#beat-sirens$/)
  await expect(page.locator('#beat-sirens').getByRole('heading')).toBeInViewport()
})

test('a name from above the level counts as none, shows nothing of it, and applies once the level has it', async ({
  page,
}) => {
  await rememberLevel(page, 1)
  await openPage(page, '/story?who=sun-woo-min&motif=piano')
  await expect(main(page).getByText('11 scenes', { exact: true })).toBeVisible()
  await expect(lit(page)).toHaveCount(0)
  expect(await page.content()).not.toMatch(/Min Sun-woo|The piano/)
  await chooseLevel(page, 2)
  await expect(main(page).getByText('2 of 18 scenes', { exact: false })).toBeVisible()
})

test('who goes on at the path’s end lands where the next act begins', { tag: '@phone' }, async ({ page }) => {
  const { seen, texts } = words.en
  const act = (level: Level) => main(page).getByRole('heading', { name: texts.levels[level]?.act ?? '', exact: true })
  await openPage(page, '/story')
  await main(page)
    .getByRole('button', { name: texts.levels[1]?.seen ?? '' })
    .press('Enter')
  await expect(act(1)).toBeFocused()
  const control = page.getByRole('button', { name: `${seen.spoilers} ${texts.levels[1]?.name}` })
  await expect(control).toBeVisible()
  for (const level of [2, 3] as const) {
    await main(page).getByRole('button', { name: seen.showHere }).press('Enter')
    await expect(act(level)).toBeFocused()
  }
  await expect(control, 'only this page shows more').toBeVisible()
  await main(page).getByRole('button', { name: seen.hideAgain }).press('Enter')
  await expect(beats(page)).toHaveCount(11)
  await expect(act(1)).toBeFocused()
})

test('who has seen it all says so in the box, and starts with the first act', async ({ page }) => {
  const { texts } = words.en
  await openPage(page, '/story')
  await main(page)
    .getByRole('button', { name: texts.levels[3]?.seen ?? '' })
    .click()
  await expect(beats(page)).toHaveCount(27)
  await expect(main(page).getByRole('heading', { name: texts.levels[1]?.act ?? '', exact: true })).toBeFocused()
})

test('level 0 names what comes, but not how many scenes there are', async ({ page, request }) => {
  await openPage(page, '/story')
  const box = main(page).getByRole('region', { name: words.en.story.gate })
  await expect(box.getByRole('button')).toHaveCount(3)
  await expect(main(page)).not.toContainText(new RegExp(`\\b(?:${beatCounts.slice(1).join('|')})\\b`))
  const { scenes } = await readDocument(request, 'en/opening.json')
  expect(scenes).toHaveLength(3)
})

test('the panel follows the scroll: place, hour and distance of the scene in view, and nothing no source has', {
  tag: '@phone',
}, async ({ page, request, untilQuiet }) => {
  const told = await Promise.all([1, 2, 3].map((level) => readDocument(request, `en/story/${level}.json`)))
  const scenes = new Map(told.flatMap(({ beats }) => beats.map((beat) => [beat.id, beat] as const)))
  await rememberLevel(page, 3)
  await openPage(page, '/story')
  await expect(beats(page)).toHaveCount(27)
  await untilQuiet(page)
  for (const id of ['night-walk', 'wanderers', 'dawn-run', 'bog', 'face-to-face', 'piano']) {
    const { place, hour, distance } = scenes.get(id) ?? fail(id)
    await page.locator(`#beat-${id}`).evaluate((scene) => scene.scrollIntoView())
    await expect(panel(page).getByText(place)).toBeVisible()
    await expect(panel(page).getByText(hour?.text ?? 'no hour')).toHaveCount(hour === null ? 0 : 1)
    await expect(panel(page).getByText(distance?.text ?? 'no distance')).toHaveCount(distance === null ? 0 : 1)
    await expect(main(page).locator('.way-behind')).toHaveCount(distance === null ? 0 : 1)
    await expect.poll(() => isInFrontOfMap(page, id), id).toBe(true)
  }
})

test('the scene in view is large and in ink, its neighbours are small and dim, and nothing shifts', {
  tag: '@phone',
}, async ({ page, untilQuiet }) => {
  await rememberLevel(page, 3)
  await openPage(page, '/story')
  await expect(beats(page)).toHaveCount(27)
  await untilQuiet(page)
  await watchShiftsFromNow(page)
  const [before, scene] = [page.locator('#beat-reeds'), page.locator('#beat-wanderers')]
  await scene.evaluate((element) => element.scrollIntoView())
  await expect(panel(page).getByText('In the wilds')).toBeVisible()
  const look = (entry: Locator) =>
    entry.evaluate((element) => {
      const title = element.querySelector('h3') ?? element
      return {
        colour: getComputedStyle(element).color,
        size: title.getBoundingClientRect().height / title.clientHeight,
      }
    })
  await expect.poll(async () => (await look(before)).size).toBeCloseTo(0.72, 1)
  expect((await look(scene)).size).toBeCloseTo(1, 1)
  expect((await look(before)).colour).not.toBe((await look(scene)).colour)
  expect(await shifts(page)).toEqual([])
})

for (const [next, previous] of [
  ['j', 'k'],
  ['ㅓ', 'ㅏ'],
] as const) {
  test(`${next} and ${previous} step from scene to scene and change the address, but not while one types`, async ({
    page,
  }) => {
    await rememberLevel(page, 1)
    await openPage(page, '/story#beat-rain')
    await expect(page.locator('#beat-rain')).toBeFocused()
    await expect(page.getByRole('navigation', { name: words.en.story.steps })).toBeVisible()
    for (const [key, from, to] of [
      [next, 'rain', 'radio'],
      [next, 'radio', 'plea'],
      [previous, 'plea', 'radio'],
    ] as const) {
      await expectInView(page, from)
      await pressKey(page, key)
      await expect(page).toHaveURL(new RegExp(`#beat-${to}$`))
      await expect(page.locator(`#beat-${to}`)).toBeFocused()
    }
    await page.goBack()
    await expect(page).toHaveURL(/#beat-plea$/)
    await page.getByRole('banner').getByRole('button', { name: words.en.find }).click()
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
    await pressKey(page, next)
    await expect(page).toHaveURL(/#beat-plea$/)
  })
}

test('links step to the scenes before and after, of those that a filter keeps', { tag: '@phone' }, async ({ page }) => {
  await rememberLevel(page, 1)
  await openPage(page, '/story?who=hyun-sang#beat-major-arrives')
  const steps = main(page).getByRole('navigation', { name: words.en.story.steps })
  const [previous, next] = [words.en.story.previous, words.en.story.next].map((name) =>
    steps.getByRole('link', { name }),
  )
  await expectInView(page, 'major-arrives')
  await expect(previous ?? steps).toHaveCount(0)
  await next?.click()
  await expect(page).toHaveURL(/who=hyun-sang#beat-drive$/)
  await expectInView(page, 'drive')
  await next?.click()
  await expect(page).toHaveURL(/who=hyun-sang#beat-banquet$/)
  await expectInView(page, 'banquet')
  await expect(next ?? steps).toHaveCount(0)
  await previous?.click()
  await expect(page).toHaveURL(/who=hyun-sang#beat-drive$/)
})

test('with reduced motion the map stands at the scene in view at once', { tag: '@phone' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await rememberLevel(page, 3)
  await openPage(page, '/story#beat-dawn-run')
  await expect(panel(page).getByText('Sunrise')).toBeVisible()
  const land = main(page).locator('.crossing-land')
  expect(await land.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe('0s')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('the map lies over none of the motifs', async ({ page }) => {
  await rememberLevel(page, 3)
  await openPage(page, '/story')
  const motifs = main(page).getByRole('region', { name: words.en.story.threads }).getByRole('heading', { level: 3 })
  await expect(motifs).not.toHaveCount(0)
  for (const motif of await motifs.all()) await motif.click({ trial: true })
})

test('on paper the story is text in ink, without the map', async ({ page }) => {
  await rememberLevel(page, 3)
  await openPage(page, '/story#beat-wanderers')
  await expect(panel(page).getByText('In the wilds')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(main(page).locator('aside')).toBeHidden()
  const colours = await beats(page).evaluateAll((all) => all.map((one) => getComputedStyle(one).color))
  expect(new Set(colours).size).toBe(1)
})

test('where a scene is told in different ways each version has its own sources', async ({ page, request }) => {
  const { beats: told } = await readDocument(request, 'en/story/3.json')
  await rememberLevel(page, 3)
  await openPage(page, '/story')
  const parting = page.locator('#beat-parting')
  await expect(parting.getByText('Sources describe it differently')).toBeVisible()
  for (const { text, sources } of told.find(({ id }) => id === 'parting')?.claims ?? []) {
    const claim = parting.getByRole('listitem').filter({ hasText: text })
    await expect(claim.getByRole('link', { name: words.en.receipts.count(sources.length) })).toBeVisible()
  }
  const low = told.filter(({ support }) => support === 'low')
  expect(low.length).toBeGreaterThan(0)
  for (const { id } of low) await expect(page.locator(`#beat-${id}`).getByText(words.en.story.low)).toBeVisible()
})

for (const lang of langs) {
  test(`a document in ${lang} that does not come leaves the level as it was, and the page says so`, async ({
    page,
    expectTrouble,
  }) => {
    expectTrouble(/500/)
    await rememberLevel(page, 1)
    await openPage(page, pathIn(lang, '/story'))
    await expect(beats(page)).toHaveCount(11)
    await page.route('**/story/2.json', (route) => route.fulfill({ status: 500, body: '' }))
    await chooseLevel(page, 2, lang)
    const alert = page.locator('#seen').getByRole('alert')
    await expect(alert).toContainText(words[lang].seen.stays)
    await expect(beats(page)).toHaveCount(11)
    await expect(levelButton(page, 1, lang)).toHaveAttribute('aria-pressed', 'true')
    await page.unroute('**/story/2.json')
    await levelButton(page, 2, lang).click()
    await expect(beats(page)).toHaveCount(18)
    await expect(alert).toHaveCount(0)
  })
}

function main(page: Page): Locator {
  return page.getByRole('main')
}

function beats(page: Page): Locator {
  return page.locator('ol > [id^=beat-]')
}

/** The scenes that a filter picks out on the map. */
function lit(page: Page): Locator {
  return page.locator('.crossing-lit')
}

/** What the map says of the scene in view; screen readers hear it in the scene. */
function panel(page: Page): Locator {
  return main(page).locator('aside')
}

/** Whether the title of a scene is to be seen, and no strip of the map lies over it. */
function isInFrontOfMap(page: Page, id: string): Promise<boolean> {
  return page.locator(`#beat-${id} h3`).evaluate((title) => {
    const { left, top, height } = title.getBoundingClientRect()
    return title.contains(document.elementFromPoint(left + 10, top + height / 2))
  })
}

/** The scene is the one in view: it alone is in ink. */
async function expectInView(page: Page, id: string): Promise<void> {
  await expect(page.locator(`#beat-${id}`)).toHaveAttribute('data-in-view')
}

/** Shifts until now are those of the page that loads. */
async function watchShiftsFromNow(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: string[] = []
    const observer = new PerformanceObserver((list) => noted.push(...list.getEntries().map(({ name }) => name)))
    observer.observe({ type: 'layout-shift' })
    Object.assign(window, {
      shifts: () => [...noted, ...observer.takeRecords().map(({ name }) => name)],
    })
  })
}

/** A key of any keyboard: Playwright knows none with Hangul. */
async function pressKey(page: Page, key: string): Promise<void> {
  await page.evaluate((key) => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  }, key)
}

function fail(id: string): never {
  throw new Error(`no scene ${id}`)
}

function chip(page: Page, list: string, name: string): Locator {
  return page.getByRole('navigation', { name: list }).getByRole('link', { name })
}
