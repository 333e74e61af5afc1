import type { Page } from '@playwright/test'
import { pathIn } from '../chosen-film.ts'
import { expectAccessible } from './axe.ts'
import { shifts, watchShifts } from './layout-shifts.ts'
import { openPage, readDocument, words } from './site.ts'
import { expect, test } from './test.ts'

test('a mark opens who says it and what others say, Esc closes it, and focus returns', { tag: '@phone' }, async ({
  page,
  request,
}) => {
  const { facts, sources } = await readDocument(request, 'en/characters/hyun-sang.json')
  const [best, ...others] = facts.find(({ id }) => id === 'rank')?.claims ?? []
  await watchShifts(page)
  await openPage(page, '/characters/hyun-sang')
  await rankMark(page).press('Enter')
  await expect(panel(page)).toBeFocused()
  for (const id of best?.sources ?? []) await expect(panel(page).getByText(sources[id] ?? '')).toBeVisible()
  await expect(panel(page)).toContainText('Others say')
  for (const { text } of others) await expect(panel(page)).toContainText(text)
  expect((await panel(page).boundingBox())?.width).toBe(268)
  await expectAccessible(page)

  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(rankMark(page)).toBeFocused()
  expect(await shifts(page)).toEqual([])
})

test('a press outside closes the panel, and so does a second press on the mark', { tag: '@phone' }, async ({
  page,
}) => {
  await openPage(page, '/characters/hyun-sang')
  await rankMark(page).click()
  await expect(panel(page)).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(panel(page)).toHaveCount(0)
  for (const count of [1, 0, 1]) {
    await rankMark(page).click()
    await expect(panel(page)).toHaveCount(count)
  }
  await expect(page).toHaveURL(/\/characters\/hyun-sang$/)
})

test('from the panel all sources are a press away, and Back leads to the fact', async ({ page }) => {
  await openPage(page, '/characters/hyun-sang')
  await rankMark(page).click()
  await panel(page).getByRole('link', { name: 'All sources' }).click()
  await expect(page).toHaveURL(/\/sources#source-/)
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
  await page.goBack()
  await expect(rankMark(page)).toBeInViewport()
})

for (const anchored of [true, false]) {
  test(`the panel stands beside its mark and on the screen ${anchored ? 'with' : 'without'} anchor positioning`, {
    tag: '@phone',
  }, async ({ page }) => {
    if (!anchored) await withoutAnchors(page)
    await openPage(page, '/characters/hyun-sang')
    const marks = page.getByRole('main').getByRole('link', { name: /^\d+ sources?$/ })
    const { width = 0, height = 0 } = page.viewportSize() ?? {}
    for (const mark of [marks.first(), rankMark(page), marks.last()]) {
      await mark.press('Enter')
      const [at, of] = [await panel(page).boundingBox(), await mark.boundingBox()]
      if (at === null || of === null) throw new Error('nothing is drawn')
      expect(at.x).toBeGreaterThanOrEqual(0)
      expect(at.x + at.width).toBeLessThanOrEqual(width)
      expect(at.y).toBeGreaterThanOrEqual(0)
      expect(at.y + at.height).toBeLessThanOrEqual(height)
      const gap = Math.max(at.y - (of.y + of.height), of.y - (at.y + at.height))
      expect(gap, 'neither over its mark nor far from it').toBeGreaterThanOrEqual(-1)
      expect(gap).toBeLessThan(12)
      await page.keyboard.press('Escape')
      await expect(panel(page)).toHaveCount(0)
    }
  })
}

test('a panel whose code does not arrive leaves a link to the sources', async ({ page, expectTrouble }) => {
  expectTrouble(/Failed to (?:load|fetch)|ERR_/)
  await page.route(/\/assets\/side-panels/, (route) => route.abort())
  await openPage(page, '/characters/hyun-sang')
  await rankMark(page).click()
  await expect(page).toHaveURL(/\/sources#source-/)
})

test('a mark is large enough for what presses it', { tag: '@phone' }, async ({ page, isMobile }) => {
  const least = isMobile ? 44 : 24
  for (const path of ['/characters/hyun-sang', pathIn('ko', '/disagreements')]) {
    await openPage(page, path)
    const marks = page.getByRole('main').locator('.source-mark').filter({ visible: true })
    await expect(marks).not.toHaveCount(0)
    const boxes = await marks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
    expect(boxes.filter(({ width, height }) => width < least || height < least)).toEqual([])
  }
})

test('“Sources disagree” stands only where sources of standing do', async ({ page, request }) => {
  const { sections } = await readDocument(request, 'en/film.json')
  const facts = sections.flatMap(({ facts }) => facts).filter(({ claims, list }) => claims.length > 1 && !list)
  const disputed = facts.filter(({ claims }) => claims.filter(({ standing }) => standing > 0).length > 1)
  expect(disputed.length).toBeGreaterThan(0)
  expect(disputed.length).toBeLessThan(facts.length)
  await openPage(page, '/facts')
  for (const { id } of facts) {
    const said = disputed.some((one) => one.id === id) ? 'Sources disagree' : 'Others say'
    await expect(page.locator(`#${id}`).first()).toContainText(`${said}:`)
  }
})

function rankMark(page: Page) {
  const rank = page.getByRole('main').getByRole('definition').filter({ hasText: 'Major' })
  return rank.getByRole('link', { name: words.en.receipts.count(4) }).first()
}

function panel(page: Page) {
  return page.getByRole('dialog', { name: 'Sources' })
}

/** A browser from before anchor positioning: the rules are unknown to it. */
async function withoutAnchors(page: Page): Promise<void> {
  await page.addInitScript(() => {
    CSS.supports = () => false
    addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('[popover] { position-area: none !important; position-anchor: none !important }')
      document.adoptedStyleSheets = [sheet]
    })
  })
}
