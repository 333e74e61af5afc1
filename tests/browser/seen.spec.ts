import type { APIRequestContext, Page } from '@playwright/test'
import type { Level } from '../../src/schema/vocabulary.ts'
import { langs, levels, pathIn } from '../chosen-film.ts'
import { expectAccessible } from './axe.ts'
import { untilPainted } from './layout-shifts.ts'
import { followNav, levelButton, openPage, readDocument, rememberLevel, untilAppRuns, words } from './site.ts'
import { expect, test } from './test.ts'

const surfaces = ['/', '/cast', '/characters/hyun-sang', '/characters/girl-with-rifle', '/reviews', '/disagreements']

for (const level of levels) {
  test(`at level ${level} exactly its documents are read, and no surface holds a word from above it`, async ({
    page,
    request,
    untilQuiet,
  }) => {
    const read = watchDocuments(page)
    const secrets = await textsAbove(request, level)
    await rememberLevel(page, level)
    for (const path of [...surfaces, '/story', '/relationships']) {
      await openPage(page, path)
      await untilQuiet(page)
      const held = await page.evaluate((secrets) => {
        const all = [...document.querySelectorAll('*')]
        const values = all.flatMap((element) => [...element.attributes].map(({ value }) => value))
        const whole = [document.documentElement.textContent, ...values].join('\n')
        return secrets.filter((secret) => whole.includes(secret))
      }, secrets)
      expect(held, path).toEqual([])
    }
    const wanted = level === 0 ? [] : levels.filter((one) => one <= level).map((one) => `en/story/${one}.json`)
    expect([...new Set(read.filter((path) => path.includes('story/')))].sort()).toEqual(wanted)
    for (const path of read) {
      const [, above] = /reviews\/(\d)\.json$/.exec(path) ?? []
      if (above !== undefined) expect(Number(above)).toBeLessThanOrEqual(level)
    }
  })
}

test('one press tells more on every page and is remembered, and there is a way back down', { tag: '@phone' }, async ({
  page,
}) => {
  const read = watchDocuments(page)
  await openPage(page, '/characters/girl-with-rifle')
  const main = page.getByRole('main')
  await expect(main.getByText('Nomads')).toHaveCount(0)
  await page.getByRole('button', { name: 'Spoilers: none' }).click()
  expect(read).toEqual([])
  await levelButton(page, 1).click()
  await expect(page.locator('#seen')).toBeHidden()
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Showing spoilers for the first act.')
  await expect(main.getByText('Nomads').first()).toBeVisible()
  expect(read.sort()).toEqual(['en/story/0.json', 'en/story/1.json'])
  await page.keyboard.press('Shift')
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('')

  await page.reload()
  await expect(main.getByText('Nomads').first()).toBeVisible()
  await followNav(page, 'Cast')
  await expect(page.getByRole('link', { name: /^Girl with Rifle .*Nomads$/ })).toBeVisible()

  await page.getByRole('button', { name: 'Spoilers: first act' }).click()
  await levelButton(page, 0).click()
  await expect(page.getByRole('link', { name: /^Girl with Rifle .*Civilians$/ })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('talju:seen'))).toBe(null)
})

test('a first visit has one line on the spoiler control, which goes for good', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() => sessionStorage.length || localStorage.removeItem('talju:spoilers-explained'))
  await openPage(page, '/cast')
  const line = page.getByText(words.en.seen.explanation)
  await expect(line).toBeVisible()
  await page.getByRole('button', { name: words.en.seen.understood }).click()
  await expect(line).toHaveCount(0)
  await page.evaluate(() => sessionStorage.setItem('visited', 'yes'))
  await page.reload()
  await untilAppRuns(page)
  await untilPainted(page)
  await expect(line).toHaveCount(0)
})

test('the line on the spoiler control goes once its panel has been opened', async ({ page }) => {
  await page.addInitScript(() => localStorage.removeItem('talju:spoilers-explained'))
  await openPage(page, '/cast')
  await expect(page.getByText(words.en.seen.explanation)).toBeVisible()
  await page.getByRole('button', { name: 'Spoilers: none' }).click()
  await expect(page.getByText(words.en.seen.explanation)).toHaveCount(0)
  await expect(levelButton(page, 0)).toBeVisible()
})

test('where the code of a panel does not arrive, the panel says so', async ({ page, expectTrouble }) => {
  expectTrouble(/header-panels/)
  await page.route('**/header-panels-*', (route) => route.abort())
  await openPage(page, '/cast')
  await page.getByRole('button', { name: 'Spoilers: none' }).click()
  await expect(dial(page).getByRole('alert')).toHaveText(words.en.failure.code)
})

test('more is offered there and then, for this page alone', async ({ page }) => {
  await openPage(page, '/')
  const main = page.getByRole('main')
  await expect(main.getByText('Hidden: the first act.')).toBeVisible()
  const offer = main.getByRole('button', { name: 'Show it on this page' })
  await offer.click()
  await expect(main.getByText('Hidden: the middle of the film.')).toBeVisible()
  await expect(offer).toBeFocused()
  await expect(main.getByText(words.en.seen.hereAlone)).toBeVisible()
  await expect(main.getByText(/Night after night/)).toBeVisible()
  await followNav(page, 'About')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About')
  await followNav(page, 'Film')
  await expect(main.getByText(/Night after night/)).toHaveCount(0)
  await offer.click()
  await main.getByRole('button', { name: 'Hide it again' }).click()
  await expect(main.getByText(/Night after night/)).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('talju:seen'))).toBe(null)
})

test('nothing is offered where nothing more is told', async ({ page }) => {
  await openPage(page, '/characters/officer-jung')
  await expect(page.getByRole('button', { name: 'Show it on this page' })).toHaveCount(0)
})

test('a document that does not come leaves all as it was and says so, and can be asked for again', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/500/)
  await page.route('**/story/2.json', (route) => route.fulfill({ status: 500 }))
  await openPage(page, '/characters/hyun-sang')
  await page.getByRole('button', { name: 'Spoilers: none' }).click()
  await levelButton(page, 3).click()
  await expect(dial(page).getByRole('alert')).toHaveText(
    'Nothing has changed. The server answered with an error (500).',
  )
  await expect(dial(page).getByRole('button', { pressed: true })).toHaveText(/^Not yet/)
  await expect(page.getByRole('heading', { name: 'The story so far' })).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('talju:seen'))).toBe(null)
  await page.unroute('**/story/2.json')
  await levelButton(page, 3).click()
  await expect(dial(page).getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Spoilers: all' })).toBeVisible()
})

test('of two choices the last holds, also where the document of the first comes late', async ({ page }) => {
  const late = Promise.withResolvers<void>()
  await page.route('**/story/3.json', async (route) => {
    await late.promise
    await route.continue()
  })
  await openPage(page, '/characters/hyun-sang')
  await page.getByRole('button', { name: 'Spoilers: none' }).click()
  await levelButton(page, 3).click()
  await levelButton(page, 0).click()
  const arrived = page.waitForResponse('**/story/3.json')
  late.resolve()
  await (await arrived).finished()
  await expect(dial(page).locator('[aria-busy="true"]')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Spoilers: none' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The story so far' })).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('talju:seen'))).toBe(null)
})

test('where a level is remembered and its document does not come, the page says so', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/500/)
  await rememberLevel(page, 3)
  await page.route('**/story/2.json', (route) => route.fulfill({ status: 500 }))
  await openPage(page, '/characters/hyun-sang')
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toHaveText('Part of the story couldn’t be loaded. The server answered with an error (500).')
  await expect(page.getByText('Meets Min Sun-woo again')).toHaveCount(0)
})

test('a stored level that is none counts as the trailer', async ({ page, untilQuiet }) => {
  const read = watchDocuments(page)
  await page.addInitScript(() => localStorage.setItem('talju:seen', '4'))
  await openPage(page, '/characters/hyun-sang')
  await expect(page.getByRole('button', { name: 'Spoilers: none' })).toBeVisible()
  await untilQuiet(page)
  expect(read).toEqual([])
})

test('storage that throws costs only the memory of the choice', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  )
  await openPage(page, '/characters/hyun-sang')
  await page.getByRole('button', { name: 'Spoilers: none' }).click()
  await levelButton(page, 3).click()
  await expect(page.getByRole('heading', { name: 'The story so far' })).toBeVisible()
  await followNav(page, 'Film')
  await expect(
    page
      .getByRole('main')
      .getByText(words.en.texts.levels[3]?.now ?? '')
      .first(),
  ).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Spoilers: none' })).toBeVisible()
})

test('no address carries a level', async ({ page, untilQuiet }) => {
  const read = watchDocuments(page)
  for (const path of ['/story?seen=3&level=3', '/characters/hyun-sang?seen=3#in-the-story', '/reviews?level=3']) {
    await openPage(page, path)
    await untilQuiet(page)
  }
  expect(read).toEqual([])
})

test('a review opens by itself where the reader has seen as much, and stays shut where not', async ({ page }) => {
  await rememberLevel(page, 2)
  await openPage(page, '/reviews')
  const gates = page.getByRole('article').getByRole('button', { name: /^(Show what|Hide it again)/ })
  const { reviews } = await readDocument(page.request, 'en/reviews.json')
  const gated = reviews.filter(({ level }) => level > 0)
  await expect(gates.filter({ hasText: 'Hide it again' })).toHaveCount(gated.filter(({ level }) => level <= 2).length)
  await expect(gates.filter({ hasText: 'Show what' })).toHaveCount(gated.filter(({ level }) => level > 2).length)
})

for (const lang of langs) {
  test(`axe finds nothing in the dial in ${lang}, nor on a page that tells all`, async ({ page }) => {
    await rememberLevel(page, 3)
    await openPage(page, pathIn(lang, '/characters/hyun-sang'))
    await page.getByTitle(words[lang].seen.question).click()
    await expect(levelButton(page, 3, lang)).toBeVisible()
    await expectAccessible(page)
  })
}

/** The documents that only a choice may ask for, as they are asked for. */
function watchDocuments(page: Page): string[] {
  const read: string[] = []
  page.on('request', (request) => {
    const [, path] = /\/api\/v1\/(.*\/(?:story|reviews)\/\d\.json)$/.exec(request.url()) ?? []
    if (path !== undefined) read.push(path)
  })
  return read
}

/** Every sentence of the documents above a level. */
async function textsAbove(request: APIRequestContext, level: Level): Promise<string[]> {
  const texts: string[] = []
  for (const above of levels.filter((one) => one > level)) {
    const story = await readDocument(request, `en/story/${above}.json`)
    texts.push(
      ...story.synopsis.map(({ text }) => text),
      ...story.beats.flatMap(({ text, title, claims }) => [text, title, ...claims.map((claim) => claim.text)]),
      ...story.relationships.map(({ label }) => label),
      ...story.motifs.flatMap(({ items }) => items.map(({ text }) => text)),
      ...story.disagreements.map(({ text }) => text),
      ...Object.values(story.characters).flatMap(({ facts }) =>
        facts.flatMap(({ claims }) => claims.map(({ text }) => text)),
      ),
    )
  }
  return texts.filter((text) => text.includes(' '))
}

function dial(page: Page) {
  return page.locator('#seen')
}
