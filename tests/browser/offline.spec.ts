import { pathIn } from '../chosen-film.ts'
import { isAbove } from './kept-files.ts'
import { expect, expectWhole, goOffline, keptAbove, keptFiles, noNetwork, test, visit } from './offline-test.ts'
import { followNav, kindsOfPage, openPage, words } from './site.ts'

test('after one visit to one page, every kind of page opens without a network, at level 0', async ({
  page,
  context,
  site,
  expectTrouble,
}) => {
  expectTrouble(noNetwork)
  await visit(page)
  const headings = new Map<string, string>()
  for (const path of kindsOfPage) {
    await page.goto(path)
    headings.set(path, (await page.getByRole('heading', { level: 1 }).textContent()) ?? '')
  }
  await goOffline(site, context)
  for (const [path, heading] of headings) {
    await openPage(page, path)
    await expectWhole(page, heading)
  }
  expect(site.asked.filter((one) => isAbove(one, 0))).toEqual([])
  expect(await keptAbove(page, 0)).toEqual([])
})

test('without a network, links lead on, what is searched is found, and a page that is not there says so', async ({
  page,
  context,
  site,
  expectTrouble,
}) => {
  expectTrouble(noNetwork)
  await visit(page, '/about')
  await goOffline(site, context)
  await followNav(page, 'Cast')
  await expectWhole(page, 'Cast')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Lee Je-hoon/ })
    .first()
    .click()
  await expectWhole(page, 'Lim Kyu-nam')
  await page.keyboard.press('/')
  await page.keyboard.type('Gyunam')
  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: /Kyu-nam/ })
      .first(),
  ).toBeVisible()

  // In a language that has not been read.
  await openPage(page, '/ko/cast')
  await expect(page.getByRole('alert')).toContainText(words.ko.failure.offline)
  await page.getByRole('alert').getByRole('link', { name: 'Cast', exact: true }).click()
  await expectWhole(page, 'Cast')

  await openPage(page, '/nowhere')
  await expect(page.getByRole('main')).toContainText(words.en.notFound.lead)
})

test('a language is kept once somebody reads it', async ({ page, context, site, expectTrouble }) => {
  expectTrouble(noNetwork)
  await visit(page)
  expect(Object.keys(await keptFiles(page))).toEqual(['talju:site:0', 'talju:en:0'])
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).first().click()
  const english = (await keptFiles(page))['talju:en:0']?.length
  await expect.poll(async () => (await keptFiles(page))['talju:ko:0']?.length).toBe(english)
  await goOffline(site, context)
  await openPage(page, pathIn('ko', '/reviews'))
  await expectWhole(page, words.ko.reviews.heading)
})

test('a document that is kept damaged is told, and Retry asks the network for it', async ({ page }) => {
  await visit(page)
  await page.evaluate(async () => {
    const cache = await caches.open('talju:en:0')
    const document = (await cache.keys()).find(({ url }) => url.endsWith('/en/reviews.json'))
    if (document) await cache.put(document, new Response('{'))
  })
  // Without a pointer, which would ask ahead.
  await page.getByRole('banner').getByRole('link', { name: 'Reviews', exact: true }).dispatchEvent('click')
  await expect(page.getByRole('alert')).toContainText(words.en.failure.broken)
  await page.getByRole('button', { name: words.en.failure.retry }).click()
  await expect(page.getByRole('article')).toHaveCount(14)
})

test('a network that never answers counts as none', async ({ page, site }) => {
  await visit(page)
  site.stall()
  await openPage(page, '/cast')
  await expectWhole(page, 'Cast')
})

test('posts, frames, scripts and documents for other sites do not pass through the worker', async ({ page, site }) => {
  await visit(page)
  const passed = (path: string, init: { method?: string; body?: string } = {}) =>
    Promise.all([
      page.waitForResponse((response) => new URL(response.url()).pathname === path),
      page.evaluate(([path, init]) => fetch(path, init).then(() => {}), [path, init] as const),
    ]).then(([response]) => response.fromServiceWorker())
  expect(await passed('/favicon.svg')).toBe(true)
  for (const path of ['/embed/cast', '/embed/cast.js', '/api/v1/en/cast.json', '/api/v1/index.json']) {
    expect(await passed(path), path).toBe(false)
  }
  expect(await passed('/about', { method: 'POST', body: 'text=…' })).toBe(false)
  expect(site.asked).toContain('POST /about')
  const frame = await page.goto('/embed/cast')
  expect(frame?.fromServiceWorker()).toBe(false)
  expect((await page.goto('/cast'))?.fromServiceWorker(), 'a page passes through it').toBe(true)
})
