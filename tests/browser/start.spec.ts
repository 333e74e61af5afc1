import type { Page } from '@playwright/test'
import { builtFiles, cards, untilAppRuns, words } from './site.ts'
import { expect, test } from './test.ts'

const phone = { tag: '@phone' }

/** Holds the app's code back until the returned function is called. The starter comes through. */
async function holdAppBack(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(builtFiles.app, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

const box = (page: Page) => page.getByRole('searchbox', { name: words.en.cast.search })
const finder = (page: Page) => page.getByRole('banner').getByRole('button', { name: words.en.find, exact: true })

test('no code of the app is asked for before the first paint, and then all of it at once', phone, async ({ page }) => {
  const asked = new Set<string>()
  page.on('request', (request) => {
    if (builtFiles.app.test(request.url())) asked.add(new URL(request.url()).pathname)
  })
  // Held back, no file can lead to another: what is asked for now is asked for in one round.
  const release = await holdAppBack(page)
  await page.goto('/cast')
  const files = await page.locator('script[data-files]').getAttribute('data-files')
  await expect.poll(() => [...asked].sort()).toEqual(files?.split(' ').sort())
  release()
  await untilAppRuns(page)
  const early = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const files = performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/.*\.js$/.test(name))
    return files.filter(({ startTime }) => startTime < (paint?.startTime ?? 0)).map(({ name }) => name)
  })
  expect(early.filter((name) => builtFiles.app.test(name))).toEqual([])
  expect(asked.size).toBe(files?.split(' ').length)
})

test('styles come first in the head, inline, and no link asks for code', async ({ request }) => {
  for (const path of ['/', '/cast', '/ko/reviews', '/story']) {
    const html = await (await request.get(path)).text()
    const tags = html.split('</head>')[0]?.match(/<(?:style|link|script)\b[^>]*>/g) ?? []
    expect(tags[0], path).toMatch(/^<style/)
    expect(
      tags.filter((tag) => /stylesheet|modulepreload|as="image"/.test(tag)),
      path,
    ).toEqual([])
    expect(
      tags.filter((tag) => tag.startsWith('<script')),
      path,
    ).toHaveLength(1)
  }
})

test('letters typed before the app is there stay, and filter once it is', phone, async ({ page }) => {
  const release = await holdAppBack(page)
  await page.goto('/cast')
  await box(page).click()
  await page.keyboard.type('wandering')
  await expect(cards(page)).toHaveCount(36)
  release()
  await expect(cards(page)).toHaveCount(3)
  await expect(box(page)).toHaveValue('wandering')
  await expect(box(page)).toBeFocused()
})

test('a choice from a list before the app is there counts once it is', async ({ page }) => {
  const release = await holdAppBack(page)
  await page.goto('/cast')
  await page.getByLabel(words.en.cast.billing).selectOption('lead')
  release()
  await expect(cards(page)).toHaveCount(3)
  await expect(page).toHaveURL(/\?billing=lead$/)
})

test('scores hidden before the app is there are hidden once it is', async ({ page }) => {
  const release = await holdAppBack(page)
  await page.goto('/reviews')
  await page.getByLabel(words.en.reviews.hideScores).click()
  release()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test(
  'the finder pressed before the app is there opens once it is, and says that it is on its way',
  phone,
  async ({ page }) => {
    const release = await holdAppBack(page)
    await page.goto('/')
    const button = page.getByRole('button', { name: words.en.find, exact: true })
    await button.click()
    await expect(button).toHaveAttribute('aria-busy', 'true')
    release()
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
    await expect(button).not.toHaveAttribute('aria-busy', 'true')
  },
)

for (const key of ['/', 'Control+k']) {
  test(`${key} pressed before the app is there opens the finder once it is`, async ({ page }) => {
    const release = await holdAppBack(page)
    await page.goto('/')
    await page.keyboard.press(key)
    await expect(finder(page)).toHaveAttribute('aria-busy', 'true')
    release()
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
  })
}

test('a slash typed into the search box before the app is there is a letter', async ({ page }) => {
  const release = await holdAppBack(page)
  await page.goto('/cast')
  await box(page).click()
  await page.keyboard.type('a/b')
  release()
  await untilAppRuns(page)
  await expect(box(page)).toHaveValue('a/b')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test(
  'the dial pressed before the app is there is open at once, and its levels come with the app',
  phone,
  async ({ page }) => {
    const release = await holdAppBack(page)
    await page.goto('/')
    await page.getByTitle(words.en.seen.question).click()
    const panel = page.locator('#seen')
    await expect(panel).toBeVisible()
    release()
    await expect(panel.getByRole('button')).toHaveCount(4)
    await expect(panel, 'a second press would have closed it').toBeVisible()
  },
)

test('a link pressed before the app is there leads on', phone, async ({ page }) => {
  await holdAppBack(page)
  await page.goto('/cast')
  await cards(page).nth(1).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lee Hyun-sang')
})

for (const [need, show] of Object.entries({
  'a pointer that moves': (page: Page, turn: number) => page.mouse.move(200 + turn, 200),
  'a key': (page: Page) => page.keyboard.press('Shift'),
  'focus on a control': (page: Page, turn: number) =>
    page
      .getByRole('link')
      .nth(turn % 2)
      .focus(),
})) {
  test(`${need} starts the app, though nothing was painted`, async ({ page }) => {
    // A page whose paint is never reported and whose pictures never come.
    await page.addInitScript(() => {
      PerformanceObserver.prototype.observe = () => {}
    })
    await page.route('**/portraits/*', () => {})
    const asked: string[] = []
    page.on('request', (request) => {
      if (builtFiles.app.test(request.url())) asked.push(request.url())
    })
    await page.goto('/cast', { waitUntil: 'commit' })
    await page.getByRole('contentinfo').waitFor()
    expect(asked).toEqual([])
    // Again and again, as a reader does: the first time may be before the starter has come.
    let turn = 0
    const startedAfter = async () => {
      await show(page, turn++)
      return asked.length
    }
    await expect.poll(startedAfter, { intervals: [50] }).toBeGreaterThan(0)
  })
}

test('where the app did not arrive, the next press tries again', async ({ page, expectTrouble }) => {
  expectTrouble(/ERR_FAILED/)
  expectTrouble(/^page error: .*dynamically imported module/)
  await page.route(builtFiles.app, (route) => route.abort())
  const failed = page.waitForEvent('pageerror')
  await page.goto('/cast')
  await failed
  await page.unroute(builtFiles.app)
  await finder(page).click()
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
})
