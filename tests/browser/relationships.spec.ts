import type { Locator, Page } from '@playwright/test'
import type { Lang } from '../../src/languages/registry.ts'
import type { Level } from '../../src/schema/vocabulary.ts'
import { langs, levels, pathIn } from '../chosen-film.ts'
import { expectAccessible } from './axe.ts'
import { shifts, untilStill, watchShifts } from './layout-shifts.ts'
import { chooseLevel, openPage, readDocument, rememberLevel, words } from './site.ts'
import { expect, test } from './test.ts'

/** How many stand on the map, and how many ties there are, at each level. */
const told = [
  { people: 3, ties: 3 },
  { people: 10, ties: 12 },
  { people: 14, ties: 18 },
  { people: 14, ties: 19 },
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

for (const level of levels) {
  test(`map and table say the same at level ${level}`, async ({ page, request }) => {
    const stories = await Promise.all(
      levels.slice(0, level + 1).map((one) => readDocument(request, `en/story/${one}.json`)),
    )
    const names = new Map(stories.flatMap(({ map }) => map.nodes.map(({ id, name }) => [id, name] as const)))
    await openAt(page, level, '/relationships?view=table')
    const rows = page.getByRole('table').getByRole('row')
    await expect(rows).toHaveCount((told[level]?.ties ?? 0) + 1)
    await expect(people(page)).toHaveCount(0)
    const ties = stories.flatMap(({ relationships }) => relationships)
    for (const [index, { from, to, label, claims }] of ties.entries()) {
      const row = rows.nth(index + 1)
      await expect(row.getByRole('rowheader')).toHaveText(names.get(from) ?? '')
      await expect(row.getByRole('cell').first()).toContainText(label)
      for (const { text } of claims) await expect(row).toContainText(text)
      await expect(row.getByRole('cell').last()).toHaveText(names.get(to) ?? '')
    }
    await page.getByRole('link', { name: 'Map', exact: true }).click()
    await expect(page.getByRole('table')).toBeHidden()
    for (const { from, to, label } of ties) {
      await expect(person(page, names.get(from) ?? '')).toHaveAccessibleName(
        new RegExp(escaped(`${label} (${names.get(to)})`)),
      )
      await expect(person(page, names.get(to) ?? '')).toHaveAccessibleName(
        new RegExp(escaped(`from ${names.get(from)}: ${label}`)),
      )
    }
  })
}

test('the accessibility tree of the map names everybody with each tie', async ({ page }) => {
  await openPage(page, '/relationships')
  await expect(page.getByRole('group', { name: 'Map of who is tied to whom' })).toMatchAriaSnapshot(`
    - group "Map of who is tied to whom":
      - 'link "Lim Kyu-nam, Soldiers: from Lee Hyun-sang: hunts him; from Lee Hyun-sang: knew him as a child; like an elder brother (Kim Dong-hyuk)"'
      - 'link "Lee Hyun-sang, State Security: hunts him (Lim Kyu-nam); knew him as a child (Lim Kyu-nam)"'
      - 'link "Kim Dong-hyuk, Soldiers: from Lim Kyu-nam: like an elder brother"'
  `)
})

test('arrow keys follow the ties, and Enter opens the page', { tag: '@phone' }, async ({ page }) => {
  await openAt(page, 3, '/relationships')
  await person(page, 'Lim Kyu-nam').focus()
  await expect(panel(page)).toHaveText('Lim Kyu-nam')
  for (const [key, name] of [
    ['ArrowLeft', 'Lee Hyun-sang'],
    ['ArrowDown', 'Captain Ryu'],
    ['ArrowRight', 'Lee Hyun-sang'],
    ['ArrowRight', 'Kim Dong-hyuk'],
    ['ArrowUp', "Dong-hyuk's Mother"],
  ] as const) {
    await page.keyboard.press(key)
    await expect(person(page, name)).toBeFocused()
    await expect(panel(page)).toHaveText(name)
    await expectInFrame(page, person(page, name))
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/characters\/dong-hyuks-mother$/)
})

test('a press shows the ties of somebody, keeps them in the address, and a second one opens the page', {
  tag: '@phone',
}, async ({ page }) => {
  await openPage(page, '/relationships')
  await portrait(page, 'Lee Hyun-sang').click()
  await expect(panel(page)).toHaveText('Lee Hyun-sang')
  await expect(page).toHaveURL(/\?who=hyun-sang$/)
  await expect(page.locator('.tie-label')).toHaveText(['hunts him', 'knew him as a child'])
  await portrait(page, 'Lee Hyun-sang').click()
  await expect(page).toHaveURL(/\/characters\/hyun-sang$/)
})

test('a shared address chooses somebody and brings them into view; whoever is not told of yet counts as nobody', {
  tag: '@phone',
}, async ({ page }) => {
  await openAt(page, 2, '/relationships?who=captain-ryu')
  await expect(panel(page)).toHaveText('Captain Ryu')
  await expectInFrame(page, person(page, 'Captain Ryu'))
  await openAt(page, 1, '/relationships?who=captain-ryu&place=12')
  await expect(page.getByText(words.en.relationships.nobodyChosen)).toBeVisible()
  await expect(page.getByText('36 people')).toBeVisible()
})

test.describe('with a mouse', () => {
  test.use({ isMobile: false, hasTouch: false, viewport: { width: 1280, height: 900 } })

  test('buttons, and the wheel with Ctrl, zoom; the wheel alone scrolls the page; Reset lays the map as it was', async ({
    page,
  }) => {
    await openPage(page, '/relationships')
    await expect(people(page)).toHaveCount(3)
    const before = await widthOf(sheet(page))
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => widthOf(sheet(page))).toBeGreaterThan(before * 1.3)
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => widthOf(sheet(page))).toBe(before)
    await sheet(page).scrollIntoViewIfNeeded()
    await sheet(page).hover()
    const scrolled = await page.evaluate(() => scrollY)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect.poll(() => widthOf(sheet(page))).toBeGreaterThan(before * 1.3)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    await page.mouse.wheel(0, 120)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled)
  })

  test('a drag moves the map and presses nobody', async ({ page }) => {
    await openPage(page, '/relationships')
    for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Zoom in' }).click()
    await expectInFrame(page, sheet(page), false)
    const target = portrait(page, 'Lim Kyu-nam')
    await target.scrollIntoViewIfNeeded()
    const before = await settled(target)
    await page.mouse.move(before.x + 20, before.y + 20)
    await page.mouse.down()
    await page.mouse.move(before.x + 90, before.y + 60, { steps: 5 })
    await page.mouse.up()
    const after = await settled(target)
    expect(Math.round(after.x - before.x)).toBe(70)
    await expect(page).toHaveURL(/\/relationships$/)
  })
})

test.describe('with fingers', () => {
  test.use({ isMobile: true, hasTouch: true, viewport: { width: 390, height: 844 } })

  test('one finger sideways moves the map, up and down the page; two fingers zoom', async ({ page }) => {
    await openAt(page, 2, '/relationships')
    await frame(page).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const { x, y, width, height } = await boxOf(frame(page))
    const middle = { x: x + width / 2, y: y + height / 2 }
    const start = await boxOf(sheet(page))
    const scrolled = await page.evaluate(() => scrollY)

    await touch(page, [[middle, { x: middle.x - 150, y: middle.y }]])
    await expect.poll(async () => (await boxOf(sheet(page))).x).toBeLessThan(start.x - 100)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)

    const moved = await boxOf(sheet(page))
    await touch(page, [[middle, { x: middle.x, y: middle.y - 150 }]])
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50)
    expect((await boxOf(sheet(page))).x).toBe(moved.x)

    await touch(page, [
      [
        { x: middle.x - 30, y: middle.y - 150 },
        { x: middle.x - 90, y: middle.y - 150 },
      ],
      [
        { x: middle.x + 30, y: middle.y - 150 },
        { x: middle.x + 90, y: middle.y - 150 },
      ],
    ])
    await expect.poll(() => widthOf(sheet(page))).toBeGreaterThan(moved.width * 1.5)
  })
})

test('the table of one person is an address, and Back undoes it', { tag: '@phone' }, async ({ page }) => {
  await openAt(page, 3, '/relationships?view=table')
  const chips = page.getByRole('navigation', { name: 'Ties of' })
  await expect(chips.getByRole('link', { name: 'Everybody' })).toHaveText(/19$/)
  await chips.getByRole('link', { name: 'Min Sun-woo' }).click()
  await expect(page).toHaveURL(/\?view=table&who=sun-woo-min$/)
  await expect(page.getByRole('row')).toHaveCount(3)
  await expect(page.getByText('2 of 19 ties')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('row')).toHaveCount(20)
})

for (const lang of langs) {
  test(`who was that finds somebody without a name, at the level of the reader (${lang})`, async ({ page }) => {
    const { clues, found } = words[lang].relationships
    const path = pathIn(lang, '/relationships')
    await openPage(page, `${path}#who-was-that`)
    await expect(page.getByLabel(clues.place)).toHaveCount(0)
    await openAt(page, 2, path)
    await page.getByLabel(clues.place).selectOption({ value: '11' })
    await page
      .getByRole('navigation', { name: words[lang].relationships.side })
      .getByRole('link', { name: words[lang].texts.sides.civilians ?? '' })
      .click()
    await expect(page).toHaveURL(/\?side=civilians&place=11$/)
    await expect(page.getByText(found(1, 36))).toBeVisible()
    await page.locator('.remembered-card').filter({ visible: true }).click()
    await expect(page).toHaveURL(/\/characters\/sun-woo-min/)
  })

  for (const level of levels) {
    test(`map and table at level ${level} are accessible and fit (${lang})`, {
      // The least and the most that is told: a phone draws the levels between them no differently.
      tag: lang === 'en' && (level === 0 || level === 3) ? '@phone' : [],
    }, async ({ page }) => {
      const size = page.viewportSize() ?? { width: 0, height: 0 }
      for (const query of ['?who=kyu-nam', '?view=table']) {
        await openAt(page, level, pathIn(lang, `/relationships${query}`))
        await expect(query === '?view=table' ? page.getByRole('table') : people(page).first()).toBeVisible()
        await expectAccessible(page, query, { within: 'main' })
        await untilStill(page)
        await page.setViewportSize({ width: 320, height: 640 })
        expect.soft(await page.evaluate(() => document.querySelector('main')?.scrollWidth), query).toBe(320)
        await page.setViewportSize(size)
      }
    })
  }

  test(`nothing shifts when the level is restored, or an address chooses (${lang})`, {
    tag: lang === 'en' ? '@phone' : [],
  }, async ({ page }) => {
    await watchShifts(page, 'header')
    for (const query of ['', '?who=kyu-nam', '?view=table&who=hyun-sang', '?side=nomads#who-was-that']) {
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
    await expect(page.getByRole('group', { name: 'Map of who is tied to whom' })).toBeHidden()
    await expect(page.getByRole('link', { name: /Performer: / })).toHaveCount(36)
  })
})

/** Opens a page for a reader who has seen the film up to a level, and waits until the page tells it. */
async function openAt(page: Page, level: Level, path: string): Promise<void> {
  await rememberLevel(page, level)
  await openPage(page, path)
  const lang: Lang = path.startsWith('/ko') ? 'ko' : 'en'
  await expect(
    page.getByRole('button', { name: words[lang].texts.levels[level]?.name ?? '', exact: true }),
  ).toBeVisible()
  await expect(page.locator('.tie-table tbody tr').first()).toBeAttached()
  await expect(people(page)).toHaveCount(path.includes('view=table') ? 0 : (told[level]?.people ?? 0))
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

function panel(page: Page): Locator {
  return page.locator('.tie-panel').getByRole('heading')
}

function frame(page: Page): Locator {
  return page.locator('.tie-frame')
}

function sheet(page: Page): Locator {
  return page.locator('.tie-sheet')
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox()
  if (box === null) throw new Error('it is not drawn')
  return box
}

async function widthOf(target: Locator): Promise<number> {
  return (await boxOf(target)).width
}

/** Where something is once its movement has ended. */
async function settled(target: Locator) {
  await target.evaluate((element) =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => element),
  )
  return boxOf(target)
}

async function expectInFrame(page: Page, target: Locator, inside = true): Promise<void> {
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
    .toBe(inside)
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
