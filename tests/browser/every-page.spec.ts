import type { Page } from '@playwright/test'
import { pages } from '../../src/app/pages.ts'
import type { Lang } from '../../src/languages/registry.ts'
import { langs, pathIn } from '../chosen-film.ts'
import { expectAccessible } from './axe.ts'
import { shifts, untilPainted, untilStill, watchShifts } from './layout-shifts.ts'
import { expectToShare, takeShares, visitorCounts } from './shares.ts'
import { cards, kindsOfPage, openDetails, openPage, readDocument, untilAppRuns, words } from './site.ts'
import { expect, test } from './test.ts'

/** Pixels: the screens on which nothing may scroll sideways, and the least size of what a finger presses. */
const narrow = [320, 640, 768]
const touch = 44

/** What everything below asks of a page is asked in one visit, because opening a page takes the most time. */
for (const lang of langs) {
  for (const address of [...kindsOfPage, '/cast?side=nomads&q=kid', '/cast?q=nobody-at-all'] as const) {
    const { title, heading } = namesOf(address, lang)

    test(`${pathIn(lang, address)} has its title, heading and language, is accessible, fits, never moves, and can be shared`, {
      // Korean lines fit a narrow screen as the widths below show.
      tag: lang === 'en' ? '@phone' : [],
    }, async ({ page, untilQuiet }) => {
      // To plain pages fonts come late, which is when lines may shift.
      const fonts = Promise.withResolvers<void>()
      if (address.includes('?')) fonts.resolve()
      let late = 0
      await page.route('**/*.woff2', async (route) => {
        late += 1
        await fonts.promise
        await route.continue()
      })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await watchShifts(page)
      await takeShares(page)
      const path = pathIn(lang, address)
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}${visitorCounts}`, { waitUntil: 'domcontentloaded' })
      await untilAppRuns(page)
      await untilPainted(page)
      expect.soft(await page.evaluate(() => document.getAnimations().length), 'animations').toBe(0)
      fonts.resolve()
      await expectFonts(page)
      expect.soft(await shifts(page), 'shifts').toEqual([])
      expect(late).toBeGreaterThan(0)

      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      await expect.soft(page).toHaveTitle(title)
      await expect.soft(page.locator('html')).toHaveAttribute('lang', lang)
      expect.soft(await page.locator('head :is(title, link[rel=canonical])').count()).toBe(2)

      await expectAccessible(page)
      await untilQuiet(page)
      await untilStill(page)
      await expectToFit(page)
      if (address === '/characters/kyu-nam') await expectAccessible(page, 'receipts opened')
      await expectToShare(page, path, lang)
    })
  }

  const { notFound, texts, titles } = words[lang]

  test(`an unknown address in ${lang} is a page like the others, answered with 404`, async ({
    page,
    expectTrouble,
  }) => {
    expectTrouble(/404/)
    await watchShifts(page)
    const response = await page.goto(pathIn(lang, '/nowhere/at-all-xyzzy'))
    expect(response?.status()).toBe(404)
    await untilAppRuns(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.lost)
    await expect(page).toHaveTitle(titles.notFound)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('link', { name: notFound.allCast })).toBeVisible()
    await expect(page.getByText(notFound.nearest)).toHaveCount(0)
    expect(await shifts(page)).toEqual([])
    await expectToFit(page)
  })

  test(`a mistyped name in ${lang} is answered with 404 and the nearest name`, async ({ page, expectTrouble }) => {
    expectTrouble(/404/)
    await watchShifts(page)
    const response = await page.goto(pathIn(lang, '/characters/kyu-nan'))
    expect(response?.status()).toBe(404)
    await expect(page.getByText(notFound.nearest)).toBeVisible()
    await untilAppRuns(page)
    expect(await shifts(page)).toEqual([])
    await expectAccessible(page)
    const name = lang === 'en' ? 'Lim Kyu-nam' : '임규남'
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    await expect(page).toHaveTitle(lang === 'en' ? 'Lim Kyu-nam · Lee Je-hoon in Escape' : '임규남 · 이제훈 · 탈주')
  })
}

test('nothing shifts while a page is scrolled through and its pictures come in', { tag: '@phone' }, async ({
  page,
}) => {
  await watchShifts(page)
  await openPage(page, '/cast')
  for (const card of await cards(page).all()) await card.scrollIntoViewIfNeeded()
  const last = cards(page).last().locator('img')
  await expect.poll(() => last.evaluate((image: HTMLImageElement) => image.complete)).toBe(true)
  expect(await shifts(page)).toEqual([])
})

test('nothing shifts when a shared address brings filters', { tag: '@phone' }, async ({ page }) => {
  await watchShifts(page)
  for (const path of [
    '/cast?side=nomads',
    '/cast?q=kyu&sort=performer',
    '/reviews?stance=mixed',
    '/characters/wandering-man?side=nomads',
  ]) {
    await openPage(page, path)
    await expectFonts(page)
    expect.soft(await shifts(page), path).toEqual([])
  }
})

test('nothing shifts for a reader who has hidden the scores', { tag: '@phone' }, async ({ page }) => {
  await openPage(page, '/reviews')
  await page.getByLabel('Hide all scores').click()
  await expect(page.getByRole('table')).toHaveCount(0)
  await watchShifts(page)
  await openPage(page, '/reviews')
  await expect(page.getByRole('table')).toHaveCount(0)
  await expectFonts(page)
  expect(await shifts(page)).toEqual([])
})

test('the cast page holds 36 credits and the three rows after them', async ({ page, request }) => {
  await openPage(page, '/cast')
  await expect(cards(page)).toHaveCount(36)
  const { crewRows } = await readDocument(request, 'en/cast.json')
  expect(crewRows).toHaveLength(3)
  for (const { order, person } of crewRows) {
    const row = page.getByRole('listitem').filter({ hasText: `Row ${order}` })
    await expect(row).toContainText(person.display)
  }
})

test('an address that cannot be decoded is a 404 like any other', async ({ page, expectTrouble }) => {
  expectTrouble(/404/)
  await page.goto('/characters/%E0%A4%A')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.texts.lost)
})

test('a slash at the end of an address changes nothing', async ({ page }) => {
  await openPage(page, '/cast/?side=nomads')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cast')
  await expect(page.getByRole('status').filter({ hasText: 'people' })).toHaveText('4 of 36 people')
})

/** What a page is called, in its title and in its heading. */
function namesOf(address: string, lang: Lang): { title: string | RegExp; heading: string | RegExp } {
  const isEnglish = lang === 'en'
  const path = address.split('?')[0]
  switch (path) {
    case '/':
      return { title: words[lang].titles.film, heading: isEnglish ? 'Escape 탈주' : '탈주 Escape' }
    case '/characters/kyu-nam':
      return isEnglish
        ? { title: 'Lim Kyu-nam · Lee Je-hoon in Escape', heading: 'Lim Kyu-nam' }
        : { title: '임규남 · 이제훈 · 탈주', heading: '임규남' }
    case '/people/lee-je-hoon':
      return isEnglish
        ? { title: 'Lee Je-hoon · Actor in Escape', heading: 'Lee Je-hoon' }
        : { title: '이제훈 · 배우 · 탈주', heading: '이제훈' }
    case '/characters/on-call':
      return isEnglish
        ? { title: 'On-call · Lee Tae-young in Escape', heading: 'On-call' }
        : { title: '당직 · 이태영 · 탈주', heading: '당직' }
  }
  const name = pages.find((page) => page.path === path)?.name
  if (name === undefined) throw new Error(`no page at ${address}`)
  const titles: Readonly<Record<string, string>> = words[lang].titles
  const own = (words[lang] as Readonly<Record<string, { heading?: string }>>)[name]
  // A new page has a title and a heading; which ones is for its own tests to say.
  return { title: titles[name] ?? /\S/, heading: own?.heading ?? /\S/ }
}

/** What a finger presses on a phone is large enough, and on no screen does anything scroll sideways. */
async function expectToFit(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 0, height: 0 }
  await page.setViewportSize({ width: 390, height: 844 })
  expect.soft(await smallTargets(page), 'too small for a finger').toEqual([])
  await openDetails(page)
  for (const width of [size.width, ...narrow]) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await contentWidth(page), `at ${width} px`).toBeLessThanOrEqual(width)
  }
  await page.setViewportSize(size)
}

async function expectFonts(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => document.fonts.check('16px Inter'))).toBe(true)
}

function contentWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

/** What is smaller than a fingertip among the links of header and navigations, buttons, and fields with their labels. */
function smallTargets(page: Page): Promise<string[]> {
  const links = page.getByRole('banner').or(page.getByRole('navigation')).getByRole('link')
  const controls = page.locator('button, .button, select, input:not([type=checkbox]), label:has(input)')
  return links.or(controls).evaluateAll(
    (all, least) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < least || box.height < least)
        .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
    touch,
  )
}
