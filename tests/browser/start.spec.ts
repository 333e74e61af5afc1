import type { Page } from '@playwright/test'
import { builtFiles, cards, untilAppRuns, words } from './site.ts'
import { expect, test } from './test.ts'

const phone = { tag: '@phone' }

/** Holds files back until the returned function is called. */
async function holdBack(page: Page, files: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(files, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

/** Holds the app's code back. The starter comes through. */
const holdAppBack = (page: Page) => holdBack(page, builtFiles.app)

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
      tags.filter((tag) => tag.startsWith('<script') && !tag.includes('ld+json')),
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

for (const press of ['its button', '/', 'Control+k']) {
  test(`the finder opened by ${press} before the app is there is open at once, and says that the rest is on its way`, {
    tag: press === 'its button' ? '@phone' : [],
  }, async ({ page }) => {
    const release = await holdAppBack(page)
    await page.goto('/')
    if (press === 'its button') await page.getByRole('button', { name: words.en.find, exact: true }).click()
    else await page.keyboard.press(press)
    await expect(finderBox(page)).toBeFocused()
    await expect(page.getByRole('dialog')).toHaveAttribute('aria-busy', 'true')
    release()
    await expect(found(page).first()).toBeVisible()
    await expect(finderBox(page)).toBeFocused()
    await expect(page.getByRole('dialog', { name: 'Find' })).not.toHaveAttribute('aria-busy', 'true')
  })
}

const finderBox = (page: Page) => page.getByRole('dialog').getByRole('searchbox')
const found = (page: Page) => page.getByRole('dialog').getByRole('listitem')

for (const [what, files] of Object.entries({ 'the app': builtFiles.app, 'the finder': builtFiles.searching })) {
  /** @returns releases the code */
  async function openFinderWithoutCode(page: Page): Promise<() => void> {
    const release = await holdBack(page, files)
    await page.goto('/about')
    if (what === 'the finder') await untilAppRuns(page)
    await page.keyboard.press('/')
    return release
  }

  test(`what is typed into the finder before the code of ${what} is there stays, and filters once it is`, {
    tag: '@phone',
  }, async ({ page, context, isMobile }) => {
    const release = await holdBack(page, files)
    await page.goto('/')
    if (what === 'the finder') await untilAppRuns(page)
    if (isMobile) await page.getByRole('button', { name: words.en.find, exact: true }).tap()
    else await page.keyboard.press('/')
    await page.keyboard.type('es on')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('om')
    release()
    await expect(found(page).first()).toContainText('Esom')
    await expect(finderBox(page)).toHaveValue('esom')
    await expect(finderBox(page)).toBeFocused()

    // Again, now that all is there: the box is empty, and an input method composes.
    await page.keyboard.press('Escape')
    const releaseAgain = await holdBack(page, files)
    await page.reload()
    await page.keyboard.press('Control+k')
    const keyboard = await context.newCDPSession(page)
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    for (const text of ['ㄹ', '리', '맇']) await compose(text)
    releaseAgain()
    await expect(found(page).first()).toBeVisible()
    for (const text of ['리혀', '리현']) await compose(text)
    await expect(finderBox(page)).toHaveValue('리현')
    await expect(found(page).first()).toContainText('Lee Hyun-sang')
  })

  test(`Enter in the finder before the code of ${what} is there takes what the text finds once it is`, async ({
    page,
  }) => {
    const release = await openFinderWithoutCode(page)
    await page.keyboard.type('ebert')
    await page.keyboard.press('Enter')
    release()
    await expect(page).toHaveURL(/\/reviews#ebert$/)
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  test(`typing on cancels Enter in the finder before the code of ${what} is there`, async ({ page }) => {
    const release = await openFinderWithoutCode(page)
    await page.keyboard.press('Enter')
    await page.keyboard.type('ebert')
    release()
    await expect(found(page).first()).toContainText('Ebert')
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await expect(finderBox(page)).toBeFocused()
    await expect(page).toHaveURL(/\/about$/)
  })

  test(`the finder closed before the code of ${what} is there stays closed`, async ({ page, untilQuiet }) => {
    const release = await openFinderWithoutCode(page)
    await page.keyboard.type('ebert')
    await page.keyboard.press('Escape')
    release()
    await untilAppRuns(page)
    await untilQuiet(page)
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('/')
    await expect(finderBox(page)).toHaveValue('')
    await expect(page.getByRole('dialog').getByText('Cast', { exact: true })).toBeVisible()
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

test('a page in a tab that nobody looks at starts its app once it has loaded', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {}
    Object.defineProperty(document, 'hidden', { value: true })
  })
  const release = await holdBack(page, /\/portraits\//)
  const asked: string[] = []
  page.on('request', (request) => {
    if (builtFiles.app.test(request.url())) asked.push(request.url())
  })
  await page.goto('/cast', { waitUntil: 'domcontentloaded' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  expect(asked).toEqual([])
  release()
  await untilAppRuns(page)
})

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
