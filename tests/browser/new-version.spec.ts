import type { Page } from '@playwright/test'
import type { Server } from './serve-front.ts'
import {
  builtFiles,
  cards,
  chooseLevel,
  expectNoReload,
  followNav,
  markWindow,
  openPage,
  untilAppRuns,
  words,
} from './site.ts'
import { test as base, expect } from './test.ts'
import { serveTwoVersions, type TwoVersions } from './two-versions.ts'

/** The page is open in the old version, and then the new one takes its place: see `two-versions.ts`. */
const test = base.extend<{ site: TwoVersions }, { sites: Record<Server, TwoVersions> }>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
    async ({}, use) => {
      const sites = { 'npm start': await serveTwoVersions('npm start'), nginx: await serveTwoVersions('nginx') }
      await use(sites)
      for (const site of Object.values(sites)) await site.close()
    },
    { scope: 'worker' },
  ],
  site: async ({ sites }, use, { title }) => {
    const site = sites[title.endsWith('nginx') ? 'nginx' : 'npm start']
    site.reset()
    await use(site)
  },
  baseURL: ({ site }, use) => use(site.url),
})

const finderBox = (page: Page) => page.getByRole('dialog').getByRole('searchbox')

const linkTo = (page: Page, path: string) => page.locator(`main a[href="${path}"]`).first()

/** How many documents the tab has loaded. */
async function countLoads(page: Page): Promise<() => number> {
  let loads = 0
  page.on('domcontentloaded', () => loads++)
  return () => loads
}

/** The new version runs in the page. */
async function expectNewVersion(page: Page): Promise<void> {
  await expect(page.locator('script[data-version=newone]')).toHaveCount(1)
  await untilAppRuns(page)
}

test('a link to a page whose code is gone leads there in the new version', async ({ page, site, expectTrouble }) => {
  expectTrouble(/404/)
  await openPage(page, '/')
  const loads = await countLoads(page)
  site.publish()
  await followNav(page, 'Reviews')
  await expectNewVersion(page)
  await expect(page).toHaveURL(/\/reviews$/)
  await expect(page.getByRole('article')).toHaveCount(14)
  await expect(page.getByRole('alert')).toHaveCount(0)
  // From here on all is of the new version.
  await followNav(page, 'Cast')
  await expect(cards(page)).toHaveCount(36)
  expect(loads()).toBe(1)
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Escape')
})

test('a page whose documents are gone comes in the new version, at what its address points at', async ({
  page,
  site,
  expectTrouble,
}) => {
  expectTrouble(/404/)
  await openPage(page, '/characters/kyu-nam')
  // From here on all code is there that another character needs, also what checks documents.
  await linkTo(page, '/characters/hyun-sang').dispatchEvent('click')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lee Hyun-sang')
  const loads = await countLoads(page)
  site.publish()
  await linkTo(page, '/characters/dong-hyuk').click()
  await expectNewVersion(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kim Dong-hyuk')
  expect(loads()).toBe(1)
})

test('with the query and the part of the page that a link names', async ({ page, site, expectTrouble }) => {
  expectTrouble(/404/)
  await openPage(page, '/about')
  site.publish()
  await page.evaluate(() => {
    const link = document.querySelector('footer a[data-page]')
    link?.setAttribute('href', '/reviews?hide=scores&x=1#ebert')
    if (link instanceof HTMLElement) link.click()
  })
  await expectNewVersion(page)
  await expect(page).toHaveURL(/\/reviews\?hide=scores&x=1#ebert$/)
  await expect(page.locator('#ebert')).toBeInViewport()
})

test('pages that were seen are still there in the old version, and nothing is loaded anew', async ({
  page,
  site,
  expectTrouble,
}) => {
  // The search by names; that by plain text takes its place.
  expectTrouble(/404.*credit-search/)
  await openPage(page, '/cast')
  await followNav(page, 'Reviews')
  await expect(page.getByRole('article')).toHaveCount(14)
  await markWindow(page)
  site.publish()
  await page.goBack()
  await expect(cards(page)).toHaveCount(36)
  await page.getByRole('searchbox').fill('rifle')
  await expect(page).toHaveURL(/\?q=rifle$/)
  await expectNoReload(page)
})

test('a pointer over a link loads nothing anew', async ({ page, site, expectTrouble, untilQuiet }) => {
  expectTrouble(/404/)
  await openPage(page, '/about')
  await markWindow(page)
  site.publish()
  await page.getByRole('banner').getByRole('link', { name: 'Reviews', exact: true }).hover()
  await untilQuiet(page)
  await expectNoReload(page)
})

test('another level comes with the new version, at the place where the reader was', { tag: '@phone' }, async ({
  page,
  site,
  expectTrouble,
}) => {
  expectTrouble(/404/)
  await openPage(page, '/reviews')
  const review = page.locator('#ebert')
  await review.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
  const loads = await countLoads(page)
  await page.getByTitle(words.en.seen.question).click()
  await expect(page.locator('#seen').getByRole('button')).toHaveCount(4)
  const before = await review.boundingBox()
  site.publish()
  await page
    .locator('#seen')
    .getByRole('button', { name: words.en.texts.levels[2]?.seen ?? '' })
    .click()
  await expectNewVersion(page)
  await expect.poll(() => page.evaluate(() => localStorage.getItem('talju:seen'))).toBe('2')
  await expect.poll(async () => Math.abs(((await review.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(5)
  expect(loads()).toBe(1)
})

/** Holds the finder's code back until it is asked for in vain. */
async function holdFinderBack(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(builtFiles.finder, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

test('the finder opens again in the new version with what was typed, where its code is gone', {
  tag: '@phone',
}, async ({ page, site, expectTrouble, isMobile }) => {
  expectTrouble(/404/)
  await openPage(page, '/about')
  const loads = await countLoads(page)
  const release = await holdFinderBack(page)
  site.publish()
  if (isMobile) await page.getByRole('button', { name: 'Find', exact: true }).tap()
  else await page.keyboard.press('/')
  await page.keyboard.type('ebert')
  release()
  await expectNewVersion(page)
  await expect(finderBox(page)).toHaveValue('ebert')
  await expect(finderBox(page)).toBeFocused()
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText('RogerEbert.com')
  expect(loads()).toBe(1)
})

test('the finder opens again in the new version with what was typed, where what it searches is gone', async ({
  page,
  site,
  expectTrouble,
}) => {
  expectTrouble(/404/)
  expectTrouble(/ERR_CONNECTION_FAILED/)
  await openPage(page, '/about')
  const loads = await countLoads(page)
  await page.route('**/api/v1/**', (route) => route.abort('connectionfailed'))
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  await page.unroute('**/api/v1/**')
  site.publish()
  await page.keyboard.type('ebert')
  await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click()
  await expectNewVersion(page)
  await expect(finderBox(page)).toHaveValue('ebert')
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText('RogerEbert.com')
  expect(loads()).toBe(1)
})

test('what was chosen and typed in the form for embedding is still there', async ({ page, site, expectTrouble }) => {
  expectTrouble(/404/)
  await openPage(page, '/embed')
  const [sort, heading] = [page.locator('main [name=sort]'), page.locator('main [name=heading]')]
  await sort.selectOption({ index: 1 })
  const chosen = await sort.inputValue()
  await heading.fill('Who is who')
  site.publish()
  await page.getByRole('button', { name: words.en.menu }).click()
  await expectNewVersion(page)
  await expect(sort).toHaveValue(chosen)
  await expect(heading).toHaveValue('Who is who')
})

test('an app that is gone before it starts comes with the new version, and what was typed stays', async ({
  page,
  site,
  expectTrouble,
}) => {
  expectTrouble(/404/)
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(builtFiles.app, async (route) => {
    await promise
    await route.continue()
  })
  await page.goto('/cast')
  await page.getByRole('searchbox').fill('rifle')
  site.publish()
  resolve()
  await expectNewVersion(page)
  await expect(page.getByRole('searchbox')).toHaveValue('rifle')
  await expect(cards(page)).toHaveCount(2)
})

test('where the old page comes again it is loaded once, and then the reader is told', async ({
  page,
  site,
  expectTrouble,
}) => {
  expectTrouble(/404/)
  await openPage(page, '/')
  const loads = await countLoads(page)
  site.keepOldPages()
  const failed = page.waitForEvent('pageerror')
  expectTrouble(/^page error: .*new version/)
  await followNav(page, 'Reviews')
  // The page is there as it was prerendered, and its links lead on; its app is gone for good.
  await failed
  await expect(page.getByRole('article')).toHaveCount(14)
  expect(loads()).toBe(1)
  // Another page of the old version, whose code the browser has kept, misses that of the next.
  await page.goto('/')
  await untilAppRuns(page)
  await followNav(page, 'Story')
  await expect(page.getByRole('main').getByRole('alert')).toContainText(words.en.failure.newVersion)
  await expect(page.getByRole('button', { name: words.en.failure.reload })).toBeVisible()
  expect(loads()).toBe(2)
})

test('where the device keeps nothing the reader is told, and loads the new version', async ({
  page,
  site,
  expectTrouble,
}) => {
  expectTrouble(/404/)
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get })
  })
  for (const lang of ['en', 'ko'] as const) {
    const { failure, nav } = words[lang]
    site.reset()
    await openPage(page, lang === 'en' ? '/' : '/ko')
    await markWindow(page)
    site.publish()
    await followNav(page, nav.reviews)
    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toContainText(failure.newVersion)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expectNoReload(page)
    await alert.getByRole('button', { name: failure.reload }).click()
    await expectNewVersion(page)
    await expect(page.getByRole('article')).toHaveCount(14)
  }
})

test('a link, another level and the finder lead into the new version, behind nginx', async ({
  page,
  site,
  expectTrouble,
}) => {
  expectTrouble(/404/)
  await openPage(page, '/ko')
  site.publish()
  await followNav(page, words.ko.nav.reviews)
  await expectNewVersion(page)
  await expect(page).toHaveURL(/\/ko\/reviews$/)
  await chooseLevel(page, 2, 'ko')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('talju:seen'))).toBe('2')
  site.reset()
  await page.evaluate(() => sessionStorage.clear())
  await openPage(page, '/about')
  site.publish()
  const release = await holdFinderBack(page)
  await page.keyboard.press('/')
  await page.keyboard.type('e')
  release()
  await expectNewVersion(page)
  await expect(finderBox(page)).toHaveValue('e')
})
