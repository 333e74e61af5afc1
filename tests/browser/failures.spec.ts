import type { Page, Route } from '@playwright/test'
import { pages } from '../../src/app/pages.ts'
import { patience } from '../../src/data/read-document.ts'
import type { Lang } from '../../src/languages/registry.ts'
import { langs, pathIn } from '../chosen-film.ts'
import {
  builtFiles,
  cards,
  chooseLevel,
  expectNoReload,
  followNav,
  kindsOfPage,
  levelButton,
  markWindow,
  openPage,
  words,
} from './site.ts'
import { expect, test } from './test.ts'

type Failure = { answer: (route: Route) => Promise<void>; says: string; heard?: RegExp }

/** Next to each other they say different things, so that each try shows. */
const failures: Failure[] = [
  // Is missing.
  {
    answer: (route) => route.fulfill({ status: 404, body: '' }),
    says: 'The server couldn’t find it.',
    heard: /404/,
  },
  // Is answered with an error.
  {
    answer: (route) => route.fulfill({ status: 500, body: 'out of order' }),
    says: 'The server answered with an error (500).',
    heard: /500/,
  },
  // Is cut off.
  {
    answer: async (route) => {
      const whole = await (await route.fetch()).text()
      await route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) })
    },
    says: 'The data arrived incomplete or damaged.',
  },
  // Does not get through.
  {
    answer: (route) => route.abort('connectionreset'),
    says: 'The server couldn’t be reached.',
    heard: /ERR_CONNECTION_RESET/,
  },
  // Is empty.
  {
    answer: (route) => route.fulfill({ contentType: 'application/json', body: '' }),
    says: 'The data arrived incomplete or damaged.',
  },
  // Is missing.
  {
    answer: (route) => route.fulfill({ status: 404, body: '' }),
    says: 'The server couldn’t find it.',
    heard: /404/,
  },
  // Is not JSON.
  {
    answer: (route) => route.fulfill({ contentType: 'application/json', body: 'Escape' }),
    says: 'The data arrived incomplete or damaged.',
  },
  // Is answered with an error.
  {
    answer: (route) => route.fulfill({ status: 500, body: 'out of order' }),
    says: 'The server answered with an error (500).',
    heard: /500/,
  },
  // Is a page instead.
  {
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
    says: 'The data arrived incomplete or damaged.',
  },
]

test('a document that fails: the frame stays, the page says why at each try, and Retry works', async ({
  page,
  expectTrouble,
}) => {
  await openPage(page, '/')
  await markWindow(page)
  for (const [at, { answer, says, heard }] of failures.entries()) {
    if (heard) expectTrouble(heard)
    await page.route('**/api/v1/en/cast.json', answer, { times: 1 })
    if (at === 0) await followNav(page, 'Cast')
    else await page.getByRole('button', { name: 'Try again' }).click()
    await expectFailure(page, ['Part of this page couldn’t be loaded', 'en/cast.json', says])
  }
  await expectRetryToBring(page, 'Cast')
  await expect(cards(page)).toHaveCount(36)
})

/** Documents that are JSON and of another shape, each made from the true one. */
const otherShapes: Record<string, (document: Record<string, unknown>) => unknown> = {
  null: () => null,
  'a list': () => [],
  'an empty object': () => ({}),
  'a text': () => 'Escape',
  'fields of other types': (document) => mapFields(document, (value) => (typeof value === 'string' ? [value] : 'text')),
  'an older one without a list': (document) =>
    Object.fromEntries(
      Object.entries(document)
        .filter(([, value]) => !Array.isArray(value))
        .slice(0, 1),
    ),
  'a list with a hole': (document) => mapFields(document, (value) => (Array.isArray(value) ? [null] : value)),
  'a newer one, its lists by id': (document) =>
    mapFields(document, (value) => (Array.isArray(value) ? { ...value } : value)),
}

const mapFields = (document: Record<string, unknown>, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(document).map(([field, value]) => [field, change(value)]))

for (const lang of langs) {
  // Every page in English by its first document; in Korean those that have one more, by their last.
  const damagedPages = kindsOfPage.flatMap((path) => {
    const [first, ...others] = documentsAt(path, lang)
    const document = lang === langs[0] ? first : others.at(-1)
    return document === undefined ? [] : [{ path, document }]
  })

  test(`on ${damagedPages.length} pages in ${lang} a document of another shape counts as damaged, and can be asked for again`, async ({
    page,
  }) => {
    const { failure } = words[lang]
    const shapes = Object.entries(otherShapes)
    let turn = 0
    for (const { path, document } of damagedPages) {
      // A page that is reached from another, so that its document is fetched.
      await openPage(page, pathIn(lang, '/embed'))
      await markWindow(page)
      const [what, change] = shapes[turn++ % shapes.length] ?? ['null', () => null]
      const [next, changeNext] = shapes[turn++ % shapes.length] ?? ['null', () => null]
      const answers = [change, changeNext]
      // The app's own copy: the widget on /embed reads the public one.
      await page.route(`**/assets/*/api/v1/${document}`, async (route) => {
        const answer = answers.shift()
        if (answer === undefined) return route.continue()
        const response = await route.fetch()
        await route.fulfill({ response, json: answer(await response.json()) })
      })
      await goTo(page, pathIn(lang, path))
      await expectFailure(page, [document, failure.broken], failure.retry)
      // Elsewhere and back, it is asked for again, and so it is by Retry.
      await goTo(page, pathIn(lang, '/embed'))
      await expect(page.getByRole('alert'), `${path}: ${what}`).toHaveCount(0)
      await page.goBack()
      await expectFailure(page, [document, failure.broken], failure.retry)
      expect(answers, `${document}: ${next}`).toEqual([])
      await page.getByRole('button', { name: failure.retry }).click()
      await expect(page.getByRole('alert'), path).toHaveCount(0)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await expectNoReload(page)
    }
    if (lang === langs[0]) expect(turn, 'each shape has been tried').toBeGreaterThan(2 * shapes.length)
  })
}

test('every other document of another shape is told where it is missed, and can be asked for again', async ({
  page,
}) => {
  const damaged = new Set<string>()
  await page.route(/\/api\/v1\/en\//, (route) => {
    const isGood = damaged.has(route.request().url())
    damaged.add(route.request().url())
    return isGood ? route.continue() : route.fulfill({ json: { level: 2, sources: [] } })
  })
  await openPage(page, '/story')
  await chooseLevel(page, 2)
  const panel = page.locator('#seen')
  await expect(panel).toContainText(words.en.failure.broken)
  await levelButton(page, 2).click()
  await expect(panel).toBeHidden()
  await page.keyboard.press('/')
  const finder = page.getByRole('dialog')
  await expect(finder.getByRole('alert')).toContainText(words.en.failure.broken)
  await finder.getByRole('button', { name: 'Try again' }).click()
  await expect(finder.getByRole('alert')).toHaveCount(0)
  await page.getByRole('searchbox').fill('kyu')
  await expect(finder.getByRole('listitem').first()).toContainText('Lim Kyu-nam')
})

test('a document that fails again after Retry says so again', async ({ page, expectTrouble }) => {
  expectTrouble(/500/)
  await openPage(page, '/')
  await page.route('**/api/v1/en/about.json', (route) => route.fulfill({ status: 500, body: '' }))
  await followNav(page, 'About')
  await expectFailure(page, ['en/about.json', '(500)'])
  await page.unroute('**/api/v1/en/about.json')
  await page.route('**/api/v1/en/about.json', (route) => route.fulfill({ body: '{' }))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toContainText('incomplete or damaged')
  await expect(page.locator('body'), 'the keyboard stays where it was').not.toBeFocused()
})

test('after a failure another page can be gone to, and Back comes to the page that failed', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/500/)
  await openPage(page, '/')
  await page.route('**/api/v1/en/cast.json', (route) => route.fulfill({ status: 500, body: '' }))
  await followNav(page, 'Cast')
  await expectFailure(page, ['en/cast.json'])
  await followNav(page, 'Reviews')
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews' })).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.unroute('**/api/v1/en/cast.json')
  await page.goBack()
  await expect(cards(page)).toHaveCount(36)
})

for (const lang of langs) {
  test(`a document that never comes, in ${lang}: first a sign that it is on its way, then the reason`, async ({
    page,
  }) => {
    const { loading, nav, failure } = words[lang]
    await useFakeTimeouts(page)
    await openPage(page, pathIn(lang, '/'))
    await markWindow(page)
    // From here on time passes only when the test says so.
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.route(`**/api/v1/${lang}/reviews.json`, () => {})
    await followNav(page, nav.reviews)
    await page.clock.runFor(1)
    await expect(page.getByRole('status').filter({ hasText: loading })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Escape')
    await page.clock.runFor(patience - 2)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.clock.runFor(1)
    await expectFailure(page, [failure.heading, `${lang}/reviews.json`, failure.slow], failure.retry)
    await expect(page.getByText(loading)).toHaveCount(0)
    await page.unroute(`**/api/v1/${lang}/reviews.json`)
    await page.clock.resume()
    await page.getByRole('button', { name: failure.retry }).click()
    await expect(page.getByRole('article')).toHaveCount(14)
    await expectNoReload(page)
  })

  test(`offline, in ${lang}, the page says so, and Retry works once online again`, async ({
    page,
    context,
    expectTrouble,
  }) => {
    const { nav, failure, reviews } = words[lang]
    expectTrouble(/ERR_INTERNET_DISCONNECTED/)
    await openPage(page, pathIn(lang, '/'))
    await markWindow(page)
    await context.setOffline(true)
    await followNav(page, nav.reviews)
    await expectFailure(page, [failure.offline], failure.retry)
    await context.setOffline(false)
    await page.getByRole('button', { name: failure.retry }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(reviews.heading)
    await expectNoReload(page)
  })
}

test('code of a page that does not arrive: the page says so, and Retry works', async ({ page, expectTrouble }) => {
  expectTrouble(/ERR_FAILED/)
  await openPage(page, '/')
  await markWindow(page)
  await page.route(builtFiles.reviewsPage, (route) => route.abort())
  await followNav(page, 'Reviews')
  await expectFailure(page, ['This page couldn’t be loaded', 'Part of the app couldn’t be loaded.'])
  await page.unroute(builtFiles.reviewsPage)
  await expectRetryToBring(page, 'Reviews')
  await expect(page.getByRole('article')).toHaveCount(14)
})

test('styles of a page that do not arrive: the page says so, and Retry works', async ({ page, expectTrouble }) => {
  expectTrouble(/ERR_FAILED/)
  await openPage(page, '/')
  await markWindow(page)
  await page.route(/\/assets\/story-[\w-]+\.css/, (route) => route.abort())
  await followNav(page, 'Story')
  await expectFailure(page, ['This page couldn’t be loaded'])
  await page.unroute(/\/assets\/story-[\w-]+\.css/)
  await expectRetryToBring(page, 'Story')
})

test('the words of the other language that do not arrive: the page says so, and Retry works', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/ERR_FAILED/)
  await openPage(page, '/about')
  await markWindow(page)
  await page.route(builtFiles.words.ko, (route) => route.abort())
  await page.getByRole('link', { name: '한국어' }).click()
  await expectFailure(page, ['This page couldn’t be loaded'])
  await page.unroute(builtFiles.words.ko)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('소개')
  await expect(page.getByRole('navigation', { name: '페이지' })).toBeVisible()
  await expectNoReload(page)
})

test('a character that has gone since the page was loaded is a 404 with names like it', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/404/)
  await openPage(page, '/cast')
  await page.route('**/characters/kyu-nam.json', (route) => route.fulfill({ status: 404, body: '' }))
  await cards(page).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Off the map' })).toBeFocused()
  await expect(page.getByRole('link', { name: "Kyu-nam's Mother" })).toBeVisible()
})

const missingCode = {
  'what starts the app': { file: builtFiles.starter, isImported: false },
  'the code of the page': { file: builtFiles.castPages, isImported: true },
  'the words of the page': { file: builtFiles.words.en, isImported: true },
}

for (const [what, { file, isImported }] of Object.entries(missingCode)) {
  test(`where ${what} does not arrive, the prerendered page stays and its links lead on`, async ({
    page,
    expectTrouble,
    untilQuiet,
  }) => {
    expectTrouble(/ERR_FAILED/)
    if (isImported) expectTrouble(/^page error: .*dynamically imported module/)
    const refused = page.waitForEvent('requestfailed', (request) => file.test(request.url()))
    await page.route(file, (route) => route.abort())
    await page.goto('/cast')
    await refused
    await untilQuiet(page)
    await expect(cards(page)).toHaveCount(36)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cast')
    await cards(page).nth(1).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lee Hyun-sang')
    await followNav(page, 'Reviews')
    await expect(page.getByRole('article')).toHaveCount(14)
  })
}

const damage: Record<string, (state: string) => string> = {
  'cut off': (state) => state.slice(0, state.length / 2),
  empty: () => '',
  'of another shape': () => '{}',
}

for (const [how, change] of Object.entries(damage)) {
  test(`where the state of the page is ${how}, documents are fetched instead`, async ({ page }) => {
    await page.route('**/cast', async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const pattern = /(?<=<script id="page-state"[^>]*>).*?(?=<\/script>)/s
      expect(html).toMatch(pattern)
      await route.fulfill({ response, body: html.replace(pattern, change) })
    })
    await openPage(page, '/cast')
    await page.getByRole('searchbox').fill('rifle')
    await expect(cards(page)).toHaveCount(2)
    await followNav(page, 'About')
    await expect(page).toHaveTitle(words.en.titles.about)
  })
}

test('where the device keeps nothing, reviews work and a choice holds while the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get })
  })
  await openPage(page, '/reviews')
  await page.getByLabel('Hide all scores').click()
  await expect(page.getByRole('table')).toHaveCount(0)
  await followNav(page, 'About')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About')
  await page.goBack()
  await expect(page.getByLabel('Hide all scores')).toBeChecked()
})

/** The documents of a page, as the list of pages has them. */
function documentsAt(path: string, lang: Lang): readonly string[] {
  const [, , slug = ''] = path.split('/')
  const page = pages.find((one) => one.path === (slug === '' ? path : path.replace(slug, ':slug')))
  return page?.documents(lang, slug) ?? []
}

/** Follows a link to any page, as those of the site are. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((path) => {
    const link = document.querySelector<HTMLElement>('footer a[data-page]')
    link?.setAttribute('href', path)
    link?.click()
  }, path)
  await expect(page).toHaveURL(new RegExp(`${path}$`))
}

/** The frame stands, and what failed is told in it to everybody, the heading focused for those who do not see it. */
async function expectFailure(page: Page, texts: readonly string[], retry = 'Try again'): Promise<void> {
  const alert = page.getByRole('main').getByRole('alert')
  for (const text of texts) await expect(alert).toContainText(text)
  await expect(alert.getByRole('button', { name: retry })).toBeEnabled()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('banner').getByRole('navigation')).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeVisible()
}

/** Retry brings the page and the reader to its heading, in the same document. */
async function expectRetryToBring(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expectNoReload(page)
}

/** Puts timeouts under Playwright's clock, those of `AbortSignal` too, which it leaves alone. */
async function useFakeTimeouts(page: Page): Promise<void> {
  await page.clock.install()
  await page.addInitScript(() => {
    AbortSignal.timeout = (milliseconds) => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(new DOMException('signal timed out', 'TimeoutError')), milliseconds)
      return controller.signal
    }
  })
}
