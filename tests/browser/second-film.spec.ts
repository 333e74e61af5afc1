import { pagesWith } from '../../src/app/pages.ts'
import { pathIn } from '../../src/languages/paths.ts'
import { secondFilm } from '../second-film.ts'
import { expectAccessible } from './axe.ts'
import { shifts, watchShifts } from './layout-shifts.ts'
import { openDetails, openPage, rememberLevel } from './site.ts'
import { expect, test } from './test.ts'

/** The second film: another vocabulary, another language, other colours, no reviews, no trailer, no lanes. */
test.use({ baseURL: process.env.SECOND_SITE_URL })

const { languages, parts } = secondFilm.shape
const pages = pagesWith(parts).map(({ path, each }) =>
  path.replace(':slug', each === 'person' ? 'max-schreck' : 'orlok'),
)

// Every page in its second language, and two in its first.
const addresses = [...pages.map((path) => pathIn('de', path, languages)), '/', '/characters/orlok']

for (const address of addresses) {
  test(`the second film at ${address} is accessible, fits, and does not shift`, async ({ page }) => {
    await watchShifts(page)
    await openPage(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('/de') ? 'de' : 'en')
    // Umlauts come in a second font file, after the first letters; what moves then is less than a pixel.
    const moved = (await shifts(page)).map((line) => Number.parseFloat(line))
    expect(Math.max(0, ...moved)).toBeLessThan(0.0001)
    await expectAccessible(page)
    await openDetails(page)
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBe(width)
    }
  })
}

test('a page of a part that the film does without is a 404, and nothing links to it', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/404/)
  expect(parts.reviews).toBe(false)
  expect((await page.goto('/reviews'))?.status()).toBe(404)
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Reviews' })).toHaveCount(0)
})

for (const [query, name] of [
  ['Dracula', 'Count Orlok'],
  ['Harker', 'Hutter'],
  ['Orlock', 'Count Orlok'],
] as const) {
  test(`${query} finds ${name} first, in the finder too`, async ({ page }) => {
    await openPage(page, `/cast?q=${query}`)
    const card = page
      .getByRole('main')
      .getByRole('link', { name: /Played by/ })
      .first()
    await expect(card).toContainText(name)
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('dialog').getByRole('searchbox').fill(query)
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText(name)
  })
}

test('the dial has three levels, and the last one shows the ending, in German', async ({ page }) => {
  await openPage(page, '/de/story')
  const main = page.getByRole('main')
  const ending = secondFilm.content.story.beats.at(-1)?.title.de ?? ''
  await expect(main.getByText(ending)).toHaveCount(0)
  await page.getByRole('button', { name: /^Spoiler:/ }).click()
  const levels = page.locator('#seen').getByRole('button')
  await expect(levels).toHaveCount(3)
  await levels.last().click()
  await expect(main.getByRole('heading', { name: ending })).toBeVisible()
  await expect(main.getByRole('list', { name: 'Wer dabei ist' }).first()).toBeVisible()
})

test('its map follows a story without lanes, in its own words', async ({ page }) => {
  await openPage(page, '/de/story')
  await page.getByRole('button', { name: /^Spoiler:/ }).click()
  await page.locator('#seen').getByRole('button').last().click()
  const main = page.getByRole('main')
  await main.getByRole('heading', { name: 'Ein Ruf in der Nacht' }).evaluate((title) => {
    title.closest('li')?.scrollIntoView()
  })
  const map = main.locator('aside')
  for (const said of ['Schloss und Wisborg', 'Nacht', 'An seinem Bett'])
    await expect(map.getByText(said).first()).toBeVisible()
  await expect(map.locator('.way-behind')).toHaveCount(1)
  await expect(main.getByText('undefined')).toHaveCount(0)
})

test('what fans wrote is text whatever it holds, and without an inbox nobody can answer', async ({ page }) => {
  await rememberLevel(page, 2)
  await openPage(page, '/characters/orlok')
  await expect(page.locator('#in-the-story')).toBeAttached()
  await page.locator('#replies').evaluate((heading) => heading.scrollIntoView())
  const replies = page.getByRole('region', { name: 'Replies' })
  await expect(replies.getByRole('article')).toHaveCount(3)
  await expect(replies.getByText('<script>alert(1)</script> & "quotes"')).toBeVisible()
  await expect(replies.locator('script, b b')).toHaveCount(0)
  await expect(replies.getByRole('link', { name: 'http://example.com/?a=1&b=2' })).toHaveAttribute(
    'rel',
    'ugc nofollow noreferrer',
  )
  // An answer is below its reply, also where it gives more away.
  const thread = replies.getByRole('article').filter({ hasText: 'live organ' })
  await expect(thread.getByText('the staircase at sunrise')).toBeVisible()
  await expect(replies.getByRole('button')).toHaveCount(0)
  await expect(page.locator('a[href*=reply]')).toHaveCount(0)
  await expectAccessible(page)
})
