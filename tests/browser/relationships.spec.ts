import type { Locator, Page } from '@playwright/test'
import type { Lang } from '../../src/languages/registry.ts'
import type { Story } from '../../src/schema/documents.ts'
import type { Level } from '../../src/schema/vocabulary.ts'
import { langs, levels, pathIn } from '../chosen-film.ts'
import { expectAccessible } from './axe.ts'
import { shifts, untilStill, watchShifts } from './layout-shifts.ts'
import { cards, chooseLevel, openPage, readDocument, rememberLevel, words } from './site.ts'
import { expect, test } from './test.ts'

/** How many stand on the map, and how many ties there are, at each level. */
const told = [
  { people: 3, ties: 3 },
  { people: 10, ties: 12 },
  { people: 14, ties: 19 },
  { people: 14, ties: 20 },
]

test('the map grows with the dial and shrinks again, and shows nothing above the level', { tag: '@phone' }, async ({
  page,
  request,
}) => {
  await openPage(page, '/relationships')
  for (const level of [0, 1, 2, 3, 2, 1, 0] as const) {
    await chooseLevel(page, level)
    await expect(people(page)).toHaveCount(told[level]?.people ?? 0)
    await expect(page.locator('.tie-line')).toHaveCount(told[level]?.ties ?? 0)
    for (const higher of levels.filter((one) => one > level)) {
      const { relationships } = await readDocument(request, `en/story/${higher}.json`)
      const html = await page.content()
      expect(relationships.filter(({ id, label }) => html.includes(id) || html.includes(label))).toEqual([])
    }
  }
})

test('the accessibility tree of the map names everybody with each tie', async ({ page }) => {
  await openPage(page, '/relationships')
  await expect(page.getByRole('group', { name: 'Map of connections' })).toMatchAriaSnapshot(`
    - group "Map of connections":
      - 'link "Lim Kyu-nam, Soldiers: from Lee Hyun-sang: hunts him; from Lee Hyun-sang: knew him as a child; like an elder brother (Kim Dong-hyuk)"'
      - 'link "Lee Hyun-sang, State Security: hunts him (Lim Kyu-nam); knew him as a child (Lim Kyu-nam)"'
      - 'link "Kim Dong-hyuk, Soldiers: from Lim Kyu-nam: like an elder brother"'
  `)
})

test('arrow keys follow the ties, and Enter opens the page', { tag: '@phone' }, async ({ page }) => {
  await openAt(page, 3, '/relationships?view=map')
  await person(page, 'Lim Kyu-nam').focus()
  await expect(panel(page)).toHaveText('Lim Kyu-nam')
  for (const [key, name] of [
    ['ArrowLeft', 'Lee Hyun-sang'],
    ['ArrowUp', 'Captain Ryu'],
    ['ArrowDown', 'Lee Hyun-sang'],
    ['ArrowRight', 'Kim Dong-hyuk'],
    ['ArrowUp', "Dong-hyuk's Mother"],
  ] as const) {
    await page.keyboard.press(key)
    await expect(person(page, name)).toBeFocused()
    await expect(panel(page)).toHaveText(name)
    await expectInFrame(page, portrait(page, name))
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/characters\/dong-hyuks-mother$/)
})

test('a press shows the ties of somebody, keeps them in the address, and a second one opens the page', {
  tag: '@phone',
}, async ({ page }) => {
  await openAt(page, 0, '/relationships?view=map')
  await expect(panel(page)).toHaveText('Lim Kyu-nam')
  await expect(pills(page)).toHaveText(['hunts him', 'knew him as a child', 'like an elder brother'])
  await portrait(page, 'Lee Hyun-sang').click()
  await expect(panel(page)).toHaveText('Lee Hyun-sang')
  await expect(page).toHaveURL(/\?view=map&who=hyun-sang$/)
  await expect(pills(page)).toHaveText(['hunts him', 'knew him as a child'])
  await portrait(page, 'Lee Hyun-sang').click()
  await expect(page).toHaveURL(/\/characters\/hyun-sang$/)
})

test('the panel shows the chosen person and links to each connected person', async ({ page }) => {
  await openAt(page, 3, '/relationships?who=sun-woo-min')
  const beside = page.getByRole('region', { name: 'Min Sun-woo' })
  await expect(beside.getByRole('link', { name: 'Their page' })).toHaveAttribute('href', '/characters/sun-woo-min')
  await beside.getByRole('link', { name: /^Lee Hyun-sang/ }).click()
  await expect(panel(page)).toHaveText('Lee Hyun-sang')
  await expect(page).toHaveURL(/\?who=hyun-sang$/)
})

test('a shared address chooses somebody and brings them into view; whoever is not told of yet counts as nobody', {
  tag: '@phone',
}, async ({ page }) => {
  await openAt(page, 2, '/relationships?view=map&who=captain-ryu')
  await expect(panel(page)).toHaveText('Captain Ryu')
  await expectInFrame(page, portrait(page, 'Captain Ryu'))
  await openAt(page, 1, '/relationships?view=map&who=captain-ryu&place=12')
  await expect(panel(page)).toHaveText('Lim Kyu-nam')
  await expect(page.getByText('36 people')).toBeVisible()
})

test.describe('on a wide screen', () => {
  test.use({ isMobile: false, hasTouch: false, viewport: { width: 1280, height: 900 } })

  test('the map stands there whole, and the list is a press away', async ({ page }) => {
    await openAt(page, 3, '/relationships')
    for (const width of [820, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      for (const one of await page.locator('[data-name]').all()) await expectInFrame(page, one)
    }
    await expect(page.getByRole('table')).toBeHidden()
    await page.getByRole('link', { name: 'Show the list' }).click()
    await expect(page.getByRole('table')).toBeVisible()
    await expect(map(page)).toHaveCount(0)
    await expect(page).toHaveURL(/\?view=table$/)
  })

  test('whoever the mouse points at is lit, and the wheel scrolls the page', async ({ page }) => {
    await openAt(page, 3, '/relationships')
    await portrait(page, 'Captain Ryu').hover()
    await expect(pills(page)).toHaveCount(1)
    const scrolled = await page.evaluate(() => scrollY)
    await page.mouse.wheel(0, 120)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled)
  })
})

test.describe('with fingers', () => {
  test.use({ isMobile: true, hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a phone shows the list first, and the map behind a button', async ({ page }) => {
    await openAt(page, 2, '/relationships')
    await expect(page.getByRole('table')).toBeVisible()
    await expect(map(page)).toBeHidden()
    await page.getByRole('link', { name: 'Show the map' }).click()
    await expect(map(page)).toBeVisible()
    await expect(page.getByRole('table')).toBeHidden()
    await expect(page).toHaveURL(/\?view=map$/)
    await page.getByRole('link', { name: 'Show the list' }).click()
    await expect(page.getByRole('table')).toBeVisible()
    await expect(page).toHaveURL(/\/relationships$/)
  })

  test('what is said of a tie is as wide as a phone', async ({ page }) => {
    await openAt(page, 3, '/relationships')
    const notes = page.getByRole('table').locator('td p')
    await expect(notes.first()).toBeVisible()
    const widths = await notes.evaluateAll((all) => all.map((one) => one.clientWidth))
    expect(Math.min(...widths)).toBeGreaterThan(300)
  })

  test('one finger sideways moves the map, up and down the page', async ({ page }) => {
    await openAt(page, 2, '/relationships?view=map')
    await frame(page).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const { x, y, width, height } = await boxOf(frame(page))
    const middle = { x: x + width / 2, y: y + height / 2 }
    const start = await boxOf(map(page))
    const scrolled = await page.evaluate(() => scrollY)

    await touch(page, [[middle, { x: middle.x - 150, y: middle.y }]])
    await expect.poll(async () => (await boxOf(map(page))).x).toBeLessThan(start.x - 100)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)

    const moved = await boxOf(map(page))
    await touch(page, [[middle, { x: middle.x, y: middle.y - 150 }]])
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50)
    // The map may still glide for a moment.
    expect((await boxOf(map(page))).x).toBeCloseTo(moved.x, -1)
  })
})

test('the map lies on the landscape, which forced colours leave out', async ({ page }) => {
  await openPage(page, '/relationships')
  const land = frame(page).locator('> div', { has: page.locator('use') })
  const drawn = await land.boundingBox()
  expect(drawn?.height).toBeGreaterThan((await map(page).boundingBox())?.height ?? 0)
  await expect(land.locator('use').first()).toHaveAttribute('href', /\/assets\/terrain-\w+\.svg#land/)
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(land).toBeHidden()
})

test('on paper the ties are a table, without controls', async ({ page }) => {
  await openAt(page, 3, '/relationships')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(21)
  await expect(map(page)).toBeHidden()
  await expect(page.getByRole('main').getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Show the list' })).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Who was that?' })).toBeHidden()
})

test('the table of one person is an address, and Back undoes it', async ({ page }) => {
  await openAt(page, 3, '/relationships?view=table')
  const chips = page.getByRole('navigation', { name: 'Connections of' })
  await expect(chips.getByRole('link', { name: 'Everyone' })).toHaveText(/20$/)
  await chips.getByRole('link', { name: 'Min Sun-woo' }).click()
  await expect(page).toHaveURL(/\?view=table&who=sun-woo-min$/)
  await expect(page.getByRole('row')).toHaveCount(3)
  await expect(page.getByText('2 of 20 connections')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('row')).toHaveCount(21)
})

for (const width of [320, 820]) {
  test(`nothing shifts at ${width} pixels when the level is restored`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await watchShifts(page, 'header')
    for (const query of ['', '?view=map']) {
      await openAt(page, 3, `/relationships${query}`)
      expect.soft(await shifts(page), query).toEqual([])
    }
  })
}

for (const lang of langs) {
  test(`who was that finds somebody without a name, at the level of the reader (${lang})`, async ({ page }) => {
    const { clues, found, left } = words[lang].relationships
    const path = pathIn(lang, '/relationships')
    const places = page.getByRole('navigation', { name: clues.place })
    await openPage(page, `${path}#who-was-that`)
    await expect(places).toHaveCount(0)
    await openAt(page, 2, path)
    const hall = places.locator('a[href*="place=11"]')
    await expect(hall).toContainText(left(3))
    await page
      .getByRole('navigation', { name: words[lang].relationships.side })
      .getByRole('link', { name: words[lang].texts.sides.civilians ?? '' })
      .click()
    await expect(hall).toContainText(left(1))
    const before = await places.getByRole('link').count()
    await hall.click()
    await expect(page).toHaveURL(/\?side=civilians&place=11$/)
    await expect(page.getByText(found(1, 36))).toBeVisible()
    // A second press lets the tile go, and all others come back.
    await places.locator('a[aria-current]').click()
    await expect(page).toHaveURL(/\?side=civilians$/)
    await expect(places.getByRole('link')).toHaveCount(before)
    await hall.click()
    await expect(cards(page, lang)).toHaveCount(1)
    await cards(page, lang).click()
    await expect(page).toHaveURL(/\/characters\/sun-woo-min/)
  })

  test(`who was that says that more comes with what has been seen, and offers it (${lang})`, async ({ page }) => {
    const { clues, moreClues } = words[lang].relationships
    await openAt(page, 0, pathIn(lang, '/relationships'))
    const things = page.getByRole('navigation', { name: clues.carries }).getByRole('link')
    await expect(things).toHaveCount(2)
    const more = page.getByText(moreClues).getByRole('button')
    for (const count of [9, 12, 12]) {
      await more.click()
      await expect(things).toHaveCount(count)
      if (count === 9) await expect(more).toBeFocused()
    }
    await expect(page.getByText(moreClues)).toHaveCount(0)
  })

  // map-boxes.test.ts checks at every level, in every language, that no name covers another.
  for (const level of lang === 'en' ? levels : [3 as const]) {
    // axe looks at the least and the most that is shown: level 3 has all that levels 1 and 2 have.
    const isExtreme = level === 0 || level === 3

    test(`table and map at level ${level} show the same, ${isExtreme ? 'are accessible, ' : ''}fit, and cover nothing (${lang})`, {
      tag: lang === 'en' && isExtreme ? '@phone' : [],
    }, async ({ page, request }) => {
      const stories = await Promise.all(
        levels.slice(0, level + 1).map((one) => readDocument(request, `${lang}/story/${one}.json`)),
      )
      await openAt(page, level, pathIn(lang, '/relationships?view=table'))
      await expectTiesInTable(page, stories)
      if (isExtreme) await expectAccessible(page, 'table', { within: ':has(> table)' })
      await expectNarrow(page)

      // From a phone's list, so that the address asks for the map at any width, and by key: a mouse would rest on somebody.
      const size = page.viewportSize() ?? { width: 0, height: 0 }
      await page.setViewportSize({ width: 390, height: 900 })
      await page.getByRole('link', { name: words[lang].relationships.views.map }).press('Enter')
      await expect(page).toHaveURL(/view=map$/)
      await page.setViewportSize(size)
      await expectTiesOnMap(page, stories, lang)
      // All but the map and the table is the same in both views.
      if (isExtreme) await expectAccessible(page, 'map', { within: 'main' })
      await untilStill(page)
      await expectNarrow(page)
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        expect.soft(await page.evaluate(coveredOnMap), `at ${width}`).toEqual([])
      }
    })
  }

  test(`nothing shifts when the level is restored, or an address chooses (${lang})`, {
    tag: lang === 'en' ? '@phone' : [],
  }, async ({ page }) => {
    await watchShifts(page, 'header')
    for (const query of ['', '?view=map&who=kyu-nam', '?view=table&who=hyun-sang', '?side=nomads#who-was-that']) {
      await openAt(page, 3, pathIn(lang, `/relationships${query}`))
      await expect(query.includes('table') ? page.getByRole('table') : people(page).first()).toBeAttached()
      expect.soft(await shifts(page), query).toEqual([])
    }
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the table of what the trailer tells is there, and no map', async ({ page }) => {
    await page.goto('/relationships')
    await expect(page.getByRole('table')).toBeVisible()
    await expect(page.getByRole('row')).toHaveCount(4)
    await expect(page.getByRole('group', { name: 'Map of connections' })).toBeHidden()
    await expect(page.getByRole('link', { name: /Played by / })).toHaveCount(36)
  })
})

/** Opens a page for a reader who has seen the film up to a level, and waits until the page tells it. */
async function openAt(page: Page, level: Level, path: string): Promise<void> {
  await rememberLevel(page, level)
  await openPage(page, path)
  const lang: Lang = path.startsWith('/ko') ? 'ko' : 'en'
  await expect(page.getByTitle(words[lang].seen.question)).toContainText(words[lang].texts.levels[level]?.name ?? '')
  await expect(page.locator('tbody tr').first()).toBeAttached()
  await expect(people(page)).toHaveCount(path.includes('view=table') ? 0 : (told[level]?.people ?? 0))
  // The map has code of its own, and until React has it a person is a link to their page.
  const isTakenOver = () =>
    people(page).evaluateAll((all) => all.every((one) => Object.keys(one).some((key) => key.includes('react'))))
  await expect.poll(isTakenOver).toBe(true)
}

function people(page: Page): Locator {
  return page.locator('.tie-person')
}

function person(page: Page, name: string): Locator {
  return page.getByRole('link', { name: new RegExp(`^${escaped(name)}, `) })
}

function portrait(page: Page, name: string): Locator {
  return person(page, name).locator('.tie-ring')
}

/** The name of whoever is looked at, beside the map. */
function panel(page: Page): Locator {
  return page.locator('#tie-person')
}

function pills(page: Page): Locator {
  return page.locator('[data-pill]')
}

function map(page: Page): Locator {
  return page.locator('.tie-map')
}

function frame(page: Page): Locator {
  return page.locator('.tie-ground')
}

function tiesOf(stories: readonly Story[]) {
  const names = new Map(stories.flatMap(({ map }) => map.nodes.map(({ id, name }) => [id, name] as const)))
  return stories.flatMap(({ relationships }) =>
    relationships.map((tie) => ({ ...tie, from: names.get(tie.from) ?? '', to: names.get(tie.to) ?? '' })),
  )
}

/** Every tie of the documents has a row, and no other. */
async function expectTiesInTable(page: Page, stories: readonly Story[]): Promise<void> {
  const ties = tiesOf(stories)
  const table = page.getByRole('table')
  await expect(people(page)).toHaveCount(0)
  await expect(table.getByRole('rowheader')).toHaveText(ties.map(({ from }) => from))
  await expect(table.getByRole('cell')).toContainText(ties.flatMap(({ label, to }) => [label, to]))
  const [, ...rows] = await table.getByRole('row').allTextContents()
  const missing = ties.flatMap(({ claims }, at) => claims.filter(({ text }) => !rows[at]?.includes(text)))
  expect(missing).toEqual([])
}

/** Both ends of every tie say it, in the name that a screen reader reads out. */
async function expectTiesOnMap(page: Page, stories: readonly Story[], lang: Lang): Promise<void> {
  const { tieFrom, tieTo } = words[lang].relationships
  await expect(people(page)).toHaveCount(told[stories.length - 1]?.people ?? 0)
  const labels = await people(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  const says = (name: string, tie: string) =>
    labels.some((label) => label.startsWith(`${name}, `) && label.includes(tie))
  for (const { from, to, label } of tiesOf(stories)) {
    expect.soft(says(from, tieTo(label, to)), `${from}: ${label}`).toBe(true)
    expect.soft(says(to, tieFrom(label, from)), `${to}: ${label}`).toBe(true)
  }
}

/** Nothing scrolls sideways on the narrowest screen. */
async function expectNarrow(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  await page.setViewportSize({ width: 320, height: 640 })
  expect.soft(await page.evaluate(() => document.querySelector('main')?.scrollWidth)).toBe(320)
  await page.setViewportSize(size)
}

/** Runs in the page: what lies over something else on the map or sticks out of its own ground, whoever is chosen. */
async function coveredOnMap(): Promise<string[]> {
  const found: string[] = []
  for (const person of document.querySelectorAll<SVGElement>('.tie-person')) {
    person.focus()
    while (person.dataset.shown === undefined) await new Promise(requestAnimationFrame)
    found.push(...coveredNow())
  }
  return found

  function coveredNow(): string[] {
    const boxes = [...document.querySelectorAll('.tie-ring, [data-name], [data-pill]')].map((element) => ({
      what: element.textContent || (element.parentElement?.dataset.id ?? ''),
      ground: (element.querySelector('rect') ?? element).getBoundingClientRect(),
      texts: [...element.querySelectorAll('text')].map((text) => text.getBoundingClientRect()),
    }))
    const stickingOut = boxes.filter(({ ground, texts }) =>
      texts.some(({ left, right }) => left < ground.left - 0.5 || right > ground.right + 0.5),
    )
    const covered = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ ground }) =>
            ground.left < one.ground.right &&
            ground.right > one.ground.left &&
            ground.top < one.ground.bottom &&
            ground.bottom > one.ground.top,
        )
        .map((other) => `${one.what} and ${other.what}`),
    )
    return [...covered, ...stickingOut.map(({ what }) => `${what} sticks out`)]
  }
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox()
  if (box === null) throw new Error('it is not drawn')
  return box
}

async function expectInFrame(page: Page, target: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const [box, around] = [await boxOf(target), await boxOf(frame(page))]
      return (
        box.x >= around.x - 1 &&
        box.x + box.width <= around.x + around.width + 1 &&
        box.y >= around.y - 1 &&
        box.y + box.height <= around.y + around.height + 1
      )
    })
    .toBe(true)
}

type Point = { x: number; y: number }

/** Draws fingers over the screen, each from one point to another in ten steps. */
async function touch(page: Page, fingers: readonly (readonly [Point, Point])[]): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  const at = (share: number) =>
    fingers.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }))
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= 10; step++) {
    await browser.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) })
  }
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
