import type { Locator, Page } from '@playwright/test'
import { openPage, readDocument, words } from './site.ts'
import { expect, test } from './test.ts'

test('stance, aspect, text and order filter the list and the table, and stand in the address', async ({
  page,
  request,
}) => {
  const { reviews } = await readDocument(request, 'en/reviews.json')
  const villain = reviews.filter((review) => review.scores.villain !== undefined)
  const mixed = villain.filter(({ stance }) => stance === 'mixed')
  await openPage(page, '/reviews')
  await expect(entries(page)).toHaveCount(14)
  await compareAll(page)
  await page.getByLabel('Aspect', { exact: true }).selectOption('Villain')
  await expect(entries(page)).toHaveCount(villain.length)
  await stanceChip(page, 'Mixed').click()
  await expect(page).toHaveURL(/\/reviews\?stance=mixed&aspect=villain$/)
  await expect(entries(page)).toHaveCount(mixed.length)
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(mixed.length)
  await expect(page.getByRole('status').filter({ hasText: 'reviews' })).toHaveText(`${mixed.length} of 14 reviews`)
  await page.getByLabel('Sort by').selectOption('Outlet')
  await expect(page).toHaveURL(/&sort=outlet$/)
  const outlets = await entries(page).getByRole('heading').allTextContents()
  expect(outlets).toEqual([...outlets].sort((a, b) => a.localeCompare(b, 'en')))

  await page.goBack()
  await page.goBack()
  await expect(entries(page)).toHaveCount(villain.length)
  await page.getByRole('searchbox').fill('ebert')
  await expect(entries(page)).toHaveCount(1)
  await page.getByRole('searchbox').fill('no such word')
  await expect(page).toHaveURL(/q=no\+such\+word/)
  await expect(page.getByText('No results.')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(entries(page)).toHaveCount(14)
})

test('hiding the scores hides every figure, rating and bar, and lasts beyond a reload', async ({ page, request }) => {
  const { reviews } = await readDocument(request, 'en/reviews.json')
  const ratings = reviews.flatMap(({ rating }) => (rating === null ? [] : [rating.text]))
  expect(ratings.length).toBeGreaterThan(0)
  await openPage(page, '/reviews')
  await page.getByRole('button', { name: 'Show what Screen Anarchy says' }).click()
  await expect(entry(page, 'Screen Anarchy').getByText('+1, positive')).toBeAttached()
  await expect(page.getByText('6 positive, 1 negative')).toBeAttached()
  await expect(page.locator('[data-score]')).not.toHaveCount(0)
  await compareAll(page)
  const signs = [/[+−][12]\b/, /very (positive|negative)/, /0, mixed/, ...ratings]
  for (const sign of signs) await expect(page.getByRole('main').getByText(sign).first()).toBeAttached()

  await page.getByLabel('Hide all scores').click()
  await expect(page.getByRole('table')).toHaveCount(0)
  for (const sign of signs) await expect(page.getByRole('main').getByText(sign), String(sign)).toHaveCount(0)
  await expect(page.locator('[data-score]')).toHaveCount(0)
  await expect(page.getByText(/\d positive, \d negative|Most praised/)).toHaveCount(0)
  await expect(entry(page, 'RogerEbert.com')).toContainText('A tempting idea, left half worked out.')

  await page.reload()
  await expect(page.getByLabel('Hide all scores')).toBeChecked()
  await expect(page.getByRole('table')).toHaveCount(0)
  await expect(page.locator('[data-score]')).toHaveCount(0)
  await page.getByLabel('Hide all scores').click()
  await compareAll(page)
  await expect(page.getByRole('table')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Hide all scores')).not.toBeChecked()
})

test('what a gated review says is neither in the page nor asked for until somebody presses', async ({
  page,
  request,
  untilQuiet,
}) => {
  const { reviews } = await readDocument(request, 'en/reviews.json')
  const gated = reviews.filter(({ level }) => level > 0)
  const { bodies } = await readDocument(request, 'en/reviews/2.json')
  const hidden = [bodies, (await readDocument(request, 'en/reviews/1.json')).bodies].flatMap((level) =>
    Object.values(level).flatMap(({ summary, points, note }) => [
      summary,
      ...Object.values(points).filter((point) => point !== undefined),
      note?.text ?? summary,
    ]),
  )
  expect(Object.keys(bodies).length).toBeGreaterThan(1)
  expect(hidden.length).toBeGreaterThan(gated.length)
  const served = ['/reviews', '/', '/cast', '/characters/kyu-nam', '/characters/hyun-sang', '/api/v1/en/reviews.json']
  const texts = await Promise.all(served.map(async (path) => (await request.get(path)).text()))
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;')
  const given = (text: string) => texts.some((one) => one.includes(text) || one.includes(escaped(text)))
  expect(hidden.filter(given)).toEqual([])

  const asked = requestsFor(page, /\/en\/reviews\/\d\.json/)
  await openPage(page, '/reviews')
  const buttons = page.getByRole('button', { name: /^Show what/ })
  await expect(buttons).toHaveCount(gated.length)
  await buttons.first().hover()
  await untilQuiet(page)
  expect(asked).toEqual([])
  const shown = await page.content()
  expect(hidden.filter((text) => shown.includes(text))).toEqual([])
})

test('one press shows a gated review, the next hides it, and its level is fetched once', async ({ page, request }) => {
  const { bodies } = await readDocument(request, 'en/reviews/2.json')
  const asked = requestsFor(page, /\/en\/reviews\/\d\.json/)
  await openPage(page, '/reviews')
  const kino = entry(page, 'KinoCulture Montréal')
  const summary = kino.getByText(bodies.kino?.summary ?? '')
  await expect(kino.getByText('Spoilers for the middle of the film.')).toBeVisible()
  await kino.getByRole('button', { name: 'Show what KinoCulture Montréal says' }).click()
  await expect(summary).toBeVisible()
  const hide = kino.getByRole('button', { name: 'Hide it again' })
  await expect(hide).toHaveAttribute('aria-expanded', 'true')
  await expect(hide).toBeFocused()
  await hide.click()
  await expect(summary).toHaveCount(0)
  await entry(page, 'Dazzling Drama').getByRole('button').click()
  await expect(page.getByText(bodies.dazzling?.summary ?? '')).toBeVisible()
  expect(asked).toHaveLength(1)
})

test('a gated review that cannot be fetched says so, and pressing again works', async ({ page, expectTrouble }) => {
  expectTrouble(/500/)
  await page.route('**/reviews/2.json', (route) => route.fulfill({ status: 500, body: '' }))
  await openPage(page, '/reviews')
  const kino = entry(page, 'KinoCulture Montréal')
  await kino.getByRole('button').click()
  await expect(kino.getByRole('alert')).toContainText('The server answered with an error (500).')
  await page.unroute('**/reviews/2.json')
  await kino.getByRole('button', { name: 'Show what KinoCulture Montréal says' }).click()
  await expect(kino.getByRole('alert')).toHaveCount(0)
  await expect(kino.getByRole('button', { name: 'Hide it again' })).toBeVisible()
  await kino.getByText(/^Point by point/).click()
  await expect(kino.getByRole('listitem')).not.toHaveCount(0)
})

test('a review opened from a character or from the table is brought into view', { tag: '@phone' }, async ({ page }) => {
  await openPage(page, '/characters/kyu-nam')
  await page.getByRole('main').getByRole('link', { name: 'RogerEbert.com' }).click()
  await expect(page).toHaveURL(/\/reviews#ebert$/)
  await expect(entry(page, 'RogerEbert.com').getByRole('heading')).toBeInViewport()
  await compareAll(page)
  await page.getByRole('table').getByRole('link', { name: 'Dazzling Drama' }).click()
  await expect(entry(page, 'Dazzling Drama').getByRole('heading')).toBeInViewport()
})

test('the page begins with the verdict: how many for, mixed and against, each review a block that leads to it', {
  tag: '@phone',
}, async ({ page, request }) => {
  const { reviews } = await readDocument(request, 'en/reviews.json')
  await openPage(page, '/reviews')
  const blocks = page.getByRole('list', { name: 'The verdict, review by review' })
  await expect(blocks.getByRole('link')).toHaveCount(reviews.length)
  await expect(blocks).toBeInViewport()
  for (const count of ['5 liked it', '7 in two minds', '2 not for them']) await expect(blocks).toContainText(count)
  const boxes = await blocks.getByRole('link').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
  expect(Math.max(...boxes) - Math.min(...boxes), 'one review, one block').toBeLessThan(1)
  await blocks.getByRole('link', { name: 'HanCinema' }).click()
  await expect(entry(page, 'HanCinema').getByRole('heading')).toBeInViewport()
})

test('each aspect has its best line with how many are for it and against it, and the line leads to its review', async ({
  page,
  request,
}) => {
  const { aspects } = await readDocument(request, 'en/reviews.json')
  await openPage(page, '/reviews')
  for (const { aspect, praised, criticised, line } of aspects) {
    const heading = page.getByRole('heading', { level: 3, name: words.en.texts.aspects[aspect] ?? '', exact: true })
    const tile = page.getByRole('listitem').filter({ has: heading })
    await expect(tile.getByText(`${praised} positive, ${criticised} negative`)).toBeAttached()
    await expect(tile).toContainText(line?.text ?? '')
    await expect(tile.getByRole('link', { name: line?.outlet ?? '' })).toHaveAttribute('href', `#${line?.review}`)
  }
})

test('the comparison has an address, and the aspect that is looked for is opened in each review', async ({ page }) => {
  await openPage(page, '/reviews?aspect=villain#compare')
  await expect(page.getByRole('table')).toBeVisible()
  const khan = entry(page, 'Sports Kyunghyang')
  await expect(khan.getByText('Layers and secrets make him far more than the bad guy.')).toBeVisible()
  await page.getByLabel('Aspect', { exact: true }).selectOption('Any aspect')
  await expect(khan.getByText('Layers and secrets make him far more than the bad guy.')).toBeHidden()
})

function entries(page: Page): Locator {
  // What fans say of them comes below.
  return page.locator('article:not([id^=reply-])')
}

function entry(page: Page, outlet: string): Locator {
  return page.getByRole('article', { name: outlet, exact: true })
}

function stanceChip(page: Page, stance: string): Locator {
  return page.getByRole('navigation', { name: 'Verdict' }).getByRole('link', { name: stance }).first()
}

async function compareAll(page: Page): Promise<void> {
  await page.getByText('Compare all', { exact: true }).click()
}

/** The addresses asked for from now on that fit a pattern. */
function requestsFor(page: Page, pattern: RegExp): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (pattern.test(request.url())) asked.push(request.url())
  })
  return asked
}
