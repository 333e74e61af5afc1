import type { Locator, Page } from '@playwright/test'
import { veiled } from '../../src/ui/sharing/place-code.ts'
import { expectAccessible } from './axe.ts'
import { shifts, watchShifts } from './layout-shifts.ts'
import { expectToShare, pageButton, published, shareButton, shared, takeShares, visitorCounts } from './shares.ts'
import { builtFiles, levelButton, openPage, readDocument, rememberLevel, words } from './site.ts'
import { expect, test } from './test.ts'

/** A published address, where it is served now. */
const served = (address: string) => new URL(address).pathname + new URL(address).search + new URL(address).hash

test('the list of connections has a button that shares it, and an address without a page has none', {
  tag: '@phone',
}, async ({ page, expectTrouble }) => {
  expectTrouble(/404/)
  await takeShares(page)
  await watchShifts(page)
  const path = '/relationships?view=table'
  await openPage(page, `${path}&${visitorCounts}`)
  expect(await shifts(page)).toEqual([])
  await expectToShare(page, path)
  await openPage(page, '/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(pageButton(page)).toBeHidden()
})

test('filters stay in the address of a page in its language, and what counts visitors does not', async ({ page }) => {
  await takeShares(page)
  await rememberLevel(page, 2)
  await openPage(page, '/ko/story?fbclid=x1&who=hyun-sang&level=2')
  await pageButton(page, 'ko').click()
  const [{ title, url }] = await shared(page)
  expect(title).toBe(words.ko.titles.story)
  expect(url).toBe(new URL('/ko/story?who=hyun-sang', published(page)).href)
})

test('a scene is shared by a code and the title of the page, and opens there with focus', async ({ page }) => {
  await takeShares(page)
  await rememberLevel(page, 3)
  await openPage(page, '/story?who=kyu-nam')
  await shareButton(page, 'Share: A song from the South').click()
  const [{ title, url }] = await shared(page)
  expect(title).toBe(words.en.titles.story)
  expect(url).toBe(new URL(`/story?who=kyu-nam#beat-${veiled('radio')}`, published(page)).href)

  await page.goto('/about')
  await openPage(page, served(url))
  await expect(page.locator('#beat-radio')).toBeFocused()
  await expect(page.locator('#beat-radio')).toBeInViewport()
  await expect(page).toHaveURL(/\/story\?who=kyu-nam#beat-radio$/)
})

test('a connection is shared from map and list, and opens in the list', { tag: '@phone' }, async ({
  page,
  isMobile,
}) => {
  await takeShares(page)
  await rememberLevel(page, 1)
  await openPage(page, isMobile ? '/relationships' : '/relationships?view=table')
  const at = (hash: string) => new URL(`/relationships?view=table#tie-${hash}`, published(page)).href
  await shareButton(page, 'Share: Lim Kyu-nam, like an elder brother, Kim Dong-hyuk').click()
  await shared(page)
  await shareButton(page, 'Share: Second Lieutenant Park, suspects him first, Lim Kyu-nam').click()
  const urls = (await shared(page, 2)).map(({ url }) => url)
  // What level 0 tells has a name, so that it is found without script too.
  expect(urls).toEqual([at('kyu-nam-looks-after-dong-hyuk'), at(veiled('park-suspects-kyu-nam'))])

  await openPage(page, '/relationships?view=map&who=second-lieutenant-park')
  await shareButton(page, 'Share: Second Lieutenant Park, suspects him first, Lim Kyu-nam').click()
  const [{ url }] = await shared(page)
  expect(new URL(url).search).toBe('?view=table&who=second-lieutenant-park')
  await page.goto('/about')
  await openPage(page, served(url))
  await expect(page.locator('#tie-park-suspects-kyu-nam')).toBeFocused()
  await expect(page.locator('#tie-park-suspects-kyu-nam')).toBeInViewport()
})

test('a disagreement is shared by its name at level 0, and by a code further on', async ({ page, request }) => {
  const [open] = (await readDocument(request, 'en/disagreements.json')).disagreements
  const [hidden] = (await readDocument(request, 'en/story/3.json')).disagreements
  if (open === undefined || hidden === undefined) throw new Error('expected disagreements of level 0 and 3')
  await takeShares(page)
  await rememberLevel(page, 3)
  await openPage(page, '/disagreements')
  await shareButton(page, `Share: ${open.topic}`).click()
  await shared(page)
  await shareButton(page, `Share: ${hidden.topic}`).click()
  const urls = (await shared(page, 2)).map(({ url }) => new URL(url).hash)
  expect(urls).toEqual([`#${open.id}`, `#${veiled(hidden.id)}`])
  await page.goto('/about')
  await openPage(page, `/disagreements${urls[1]}`)
  await expect(page.locator(`#${hidden.id}`)).toBeFocused()
})

for (const { path, told, lang } of [
  { path: '/story#beat-dawn-run', told: '#beat-dawn-run', lang: 'en' },
  { path: `/story#beat-${veiled('dawn-run')}`, told: '#beat-dawn-run', lang: 'en' },
  { path: `/ko/story#beat-${veiled('dawn-run')}`, told: '#beat-dawn-run', lang: 'ko' },
] as const) {
  test(`whoever has not seen as far as ${path} reads one line, and goes there after going on`, {
    tag: lang === 'ko' ? '@phone' : [],
  }, async ({ page, untilQuiet }) => {
    const asked = storiesAsked(page)
    await watchShifts(page)
    await openPage(page, path)
    const line = page.getByText(words[lang].sharing.further)
    await expect(line).toBeFocused()
    await expect(line).toBeInViewport({ ratio: 1 })
    await untilQuiet(page)
    expect(asked).toEqual([])
    expect(await shifts(page)).toEqual([])
    await expect(page.getByRole('main')).not.toContainText('Sunrise')
    // Not what the scroll has left half behind the header.
    await expectAccessible(page, '', { within: '[data-stands-for]' })

    const { levels } = words[lang].texts
    await page
      .getByRole('main')
      .getByRole('button', { name: levels[1]?.seen ?? '' })
      .click()
    await expect(page.locator('#beat-night-walk')).toBeAttached()
    await expect(line).toBeVisible()
    await page.getByTitle(words[lang].seen.question).click()
    await levelButton(page, 3, lang).click()
    await expect(page.locator(told)).toBeFocused()
    await expect(page.locator(told)).toBeInViewport()
    await expect(line).toHaveCount(0)
  })
}

for (const path of [
  `/relationships?view=table#tie-${veiled('park-suspects-kyu-nam')}`,
  `/disagreements#${veiled('how-dong-hyuk-dies')}`,
]) {
  test(`a reader at level 0 is led by ${path} to one line`, async ({ page, untilQuiet }) => {
    const asked = storiesAsked(page)
    await openPage(page, path)
    await expect(page.getByText(words.en.sharing.further)).toBeFocused()
    await expect(page.getByText(words.en.sharing.further)).toBeInViewport({ ratio: 1 })
    await untilQuiet(page)
    expect(asked).toEqual([])
  })
}

test('an address that the page knows, or that is of something else, says nothing of going further', async ({
  page,
}) => {
  const addresses = {
    [`/disagreements#${veiled('how-dong-hyuk-dies')}`]: ['#content', '#budget'],
    [`/relationships?view=table#tie-${veiled('park-suspects-kyu-nam')}`]: ['#who-was-that'],
  }
  const line = page.getByText(words.en.sharing.further)
  for (const [hidden, others] of Object.entries(addresses)) {
    for (const other of others) {
      // By then all is there that says it.
      await openPage(page, hidden)
      await expect(line).toBeVisible()
      await page.evaluate((other) => location.assign(other), other)
      await expect(line).toHaveCount(0)
    }
  }
})

test('without sharing the address is copied, which is said and seen until the reader goes on', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, '/cast?q=kyu')
  await pageButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(status(page)).toHaveText('Link copied')
  await expect(page.getByText(words.en.sharing.copied)).toBeInViewport()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(served(page.url()), published(page)).href,
  )
  await expectAccessible(page)
  await expect(pageButton(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(status(page)).toHaveCount(0)
})

test('where the clipboard is shut the address can be copied by hand', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await openPage(page, '/ko/cast?q=kyu')
  await pageButton(page, 'ko').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: words.ko.sharing.byHand })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await expect(dialog.getByRole('textbox')).toHaveValue(new URL(served(page.url()), published(page)).href)
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(new URL(served(page.url()), published(page)).href)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(pageButton(page, 'ko')).toBeFocused()
})

test('a sharing that is closed leaves nothing behind', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    navigator.share = async () => {
      document.documentElement.setAttribute('data-asked', '')
      throw new DOMException('closed', 'AbortError')
    }
  })
  await openPage(page, '/cast')
  await page.evaluate(() => navigator.clipboard.writeText('before'))
  await pageButton(page).click()
  await expect(page.locator('html')).toHaveAttribute('data-asked', '')
  await expect(status(page)).toHaveCount(0)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before')
})

test('a sharing that fails copies the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    navigator.share = async () => {
      throw new DOMException('no gesture', 'NotAllowedError')
    }
  })
  await openPage(page, '/cast')
  await pageButton(page).click()
  await expect(status(page)).toHaveText('Link copied')
})

test('a press says so when the code that shares does not arrive, and the next one tries again', async ({
  page,
  context,
  expectTrouble,
}) => {
  expectTrouble(/net::ERR_FAILED/)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.route(builtFiles.sharing, (route) => route.abort())
  await openPage(page, '/cast')
  await pageButton(page).click()
  await expect(page.getByRole('alert')).toHaveText(words.en.failure.unreachable)
  await page.unroute(builtFiles.sharing)
  await pageButton(page).click()
  await expect(status(page)).toHaveText(words.en.sharing.copied)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** What is said after sharing: the only status of the window outside the page that says anything. */
function status(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: words.en.sharing.copied })
}

/** The story documents that the page asks for. */
function storiesAsked(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(...(/story\/[1-9]/.exec(request.url()) ?? [])))
  return asked
}
