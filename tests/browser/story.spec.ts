import type { Locator, Page } from '@playwright/test'
import type { Level } from '../../src/schema/vocabulary.ts'
import { langs, levels, pathIn } from '../chosen-film.ts'
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
    await expect(main(page).getByText(words[lang].texts.lanes.pursued?.opening ?? '')).toBeVisible()
    await untilQuiet(page)
    expect(asked, 'the page brings level 0 with it').toEqual([])
    for (const level of [1, 2, 3] as const) {
      await chooseLevel(page, level, lang)
      await expect(beats(page)).toHaveCount(beatCounts[level] ?? 0)
      await expect(
        main(page).getByRole('heading', { level: 2, name: words[lang].texts.levels[level]?.act ?? '' }),
      ).toBeVisible()
      expect(asked).toEqual([1, 2, 3].filter((one) => one <= level).map((one) => `story/${one}.json`))
      await expect(main(page).locator('.story-line')).toHaveCount(level === 3 ? 1 : 0)
    }
    for (const level of [2, 1, 0] as const) {
      await chooseLevel(page, level, lang)
      await expect(beats(page)).toHaveCount(beatCounts[level] ?? 0)
    }
    expect(asked).toHaveLength(3)
  })

  for (const level of levels) {
    test(`the story in ${lang} at level ${level} is accessible, fits, and does not shift when restored or told more`, {
      // The least and the most that is told: a phone draws the levels between them no differently.
      tag: lang === 'en' && (level === 0 || level === 3) ? '@phone' : [],
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
      await expectAccessible(page, 'receipts opened, a thread chosen')
      await untilStill(page)
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await main(page).evaluate((element) => element.scrollWidth)).toBe(320)
    })
  }
}

test('choosing somebody leaves of the other beats place and title, says so, and Back takes it back', {
  tag: '@phone',
}, async ({ page, request }) => {
  const { beats: told } = await readDocument(request, 'en/story/1.json')
  await rememberLevel(page, 1)
  await openPage(page, '/story')
  await chip(page, 'Beats with', 'Lee Hyun-sang').click()
  await expect(page).toHaveURL(/\/story\?who=hyun-sang$/)
  await expect(main(page).getByText('3 of 11 beats; of the others only place and title stand.')).toBeVisible()
  for (const { id, title, text, characters } of told) {
    const beat = page.locator(`#beat-${id}`)
    await expect(beat.getByRole('heading', { name: title })).toBeVisible()
    const isThere = characters.some((one) => one.id === 'hyun-sang')
    await expect(beat.getByText(text), id).toHaveCount(isThere ? 1 : 0)
    await expect(beat.locator('.story-light'), id).toHaveCount(isThere ? 1 : 0)
  }
  await page.goBack()
  await expect(main(page).getByText('11 beats', { exact: true })).toBeVisible()
  await expect(main(page).getByText(told[0]?.text ?? '')).toBeVisible()
})

test('a thread lights up its beats and tells its words, by keyboard alone', { tag: '@phone' }, async ({
  page,
  request,
}) => {
  const { motifs } = await readDocument(request, 'en/story/1.json')
  const thread = motifs.find(({ id }) => id === 'watch-compass-map')
  await rememberLevel(page, 1)
  await openPage(page, '/story')
  const link = chip(page, 'Threads', 'Watch, compass, map')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(link).toHaveAttribute('aria-current', 'true')
  await expect(link).toBeFocused()
  await expect(page.locator('.beat:has(.story-light)')).toHaveCount(2)
  const panel = page.locator('.story-thread')
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
  await expect(main(page).getByText('11 beats', { exact: true })).toBeVisible()
  await expect(page.locator('.story-light')).toHaveCount(0)
  expect(await page.content()).not.toMatch(/Min Sun-woo|The piano/)
  await chooseLevel(page, 2)
  await expect(main(page).getByText('2 of 18 beats', { exact: false })).toBeVisible()
})

test('who goes on at the path’s end lands where the next act begins', { tag: '@phone' }, async ({ page }) => {
  await openPage(page, '/story')
  for (const level of [1, 2, 3] as const) {
    await main(page).getByRole('button', { name: 'Show it on this page' }).press('Enter')
    await expect(main(page).getByRole('heading', { name: words.en.texts.levels[level]?.act ?? '' })).toBeFocused()
  }
  await expect(page.getByRole('button', { name: 'Spoilers: none' })).toBeVisible()
  await main(page).getByRole('button', { name: 'Hide it again' }).press('Enter')
  await expect(beats(page)).toHaveCount(0)
  await expect(main(page).getByRole('heading', { name: words.en.texts.levels[0]?.act ?? '' })).toBeFocused()
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
  return page.locator('ol > .beat')
}

function chip(page: Page, list: string, name: string): Locator {
  return page.getByRole('navigation', { name: list }).getByRole('link', { name })
}
