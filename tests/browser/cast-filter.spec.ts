import type { Locator, Page } from '@playwright/test'
import { builtFiles, cards, expectNoReload, followNav, markWindow, openPage } from './site.ts'
import { expect, test } from './test.ts'

test('typing filters, says how many are left, and the address follows', async ({ page }) => {
  await openPage(page, '/cast')
  await expect(count(page)).toHaveText('36 people')
  await box(page).fill('wandering')
  await expect(cards(page)).toHaveText([/Wandering Man/, /Wandering kid 1/, /Wandering kid 2/])
  await expect(count(page)).toHaveText('3 of 36 people')
  await expect(page).toHaveURL(/\/cast\?q=wandering$/)
  await box(page).fill('')
  await expect(cards(page)).toHaveCount(36)
  await expect(page).toHaveURL(/\/cast$/)
})

test('chips and lists add to the history, typing does not, and Back and Forward restore', { tag: '@phone' }, async ({
  page,
}) => {
  await openPage(page, '/about')
  await followNav(page, 'Cast')
  await box(page).pressSequentially('kyu')
  await expect(page).toHaveURL(/\/cast\?q=kyu$/)
  await sideChip(page, 'Family').click()
  await expect(page).toHaveURL(/\?q=kyu&side=family$/)
  await expect(cards(page)).toHaveText([/Kyu-nam's Mother/])
  await page.getByLabel('Sort by').selectOption('Character')
  await expect(page).toHaveURL(/\?q=kyu&side=family&sort=character$/)

  await page.goBack()
  await expect(page.getByLabel('Sort by')).toHaveValue('billing')
  await page.goBack()
  await expect(page).toHaveURL(/\/cast\?q=kyu$/)
  await expect(box(page)).toHaveValue('kyu')
  await expect(sideChip(page, 'All')).toHaveAttribute('aria-current', 'true')
  await expect(cards(page)).toHaveText([/Lim Kyu-nam/, /Kyu-nam's Mother/, /Second Lieutenant Park/])
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About')

  await page.goForward()
  await expect(box(page)).toHaveValue('kyu')
  await expect(cards(page)).toHaveText([/Lim Kyu-nam/, /Kyu-nam's Mother/, /Second Lieutenant Park/])
  await page.goForward()
  await expect(sideChip(page, 'Family')).toHaveAttribute('aria-current', 'true')
  await expect(cards(page)).toHaveCount(1)
})

/**
 * Lets the page's clock run a frame at a time. The list follows a letter one frame after React has rendered it, the
 * address 150 ms later; how much real time React takes is the machine's affair.
 */
async function runFramesUntil(page: Page, isThere: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(20)
    await isThere()
  }).toPass()
}

test('Back wins over what is still being typed', async ({ page }) => {
  await page.clock.install()
  await openPage(page, '/cast')
  await sideChip(page, 'Nomads').click()
  await expect(cards(page)).toHaveCount(4)
  await page.clock.pauseAt(Date.now() + 60_000)
  await box(page).fill('kid')
  await runFramesUntil(page, () => expect(cards(page)).toHaveCount(2, { timeout: 1 }))
  await expect(page).toHaveURL(/\/cast\?side=nomads$/)
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(/\/cast$/)
  await page.clock.runFor(1000)
  await expect(cards(page)).toHaveCount(36)
  await expect(box(page)).toHaveValue('')
  await expect(page).toHaveURL(/\/cast$/)
})

const pressedAtOnce = {
  'Clear filters': { typed: 'nobody at all', address: /\/cast$/ },
  한국어: { typed: 'rifle', address: /\/ko\/cast/ },
  'Played by Esom': { typed: 'nomad', address: /\/characters\/nomad-leader/ },
  Reviews: { typed: 'rifle', address: /\/reviews$/ },
}

for (const [name, { typed, address }] of Object.entries(pressedAtOnce)) {
  test(`a link pressed right after typing is followed: ${name}`, async ({ page }) => {
    await page.clock.install()
    await openPage(page, '/cast')
    await page.clock.pauseAt(Date.now() + 60_000)
    await box(page).fill(typed)
    const link = page.getByRole('link', { name }).first()
    await runFramesUntil(page, () => expect(link).toBeVisible({ timeout: 1 }))
    await link.click()
    await page.clock.runFor(1000)
    await expect(page).toHaveURL(address)
    await page.clock.runFor(1000)
    await expect(page).toHaveURL(address)
  })
}

test('an empty result says so and offers to clear the filters', async ({ page }) => {
  await openPage(page, '/cast?side=family')
  await box(page).fill('nobody at all')
  await expect(page.getByText('No results.')).toBeVisible()
  await expect(count(page)).toHaveText('0 of 36 people')
  await expect(page).toHaveURL(/q=nobody/)
  await expect(cards(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(cards(page)).toHaveCount(36)
  await expect(box(page)).toHaveValue('')
  await expect(page).toHaveURL(/\/cast$/)
})

test('the language switch keeps the page and its filters', async ({ page }) => {
  await openPage(page, '/cast?side=nomads')
  await box(page).fill('kid')
  await expect(page).toHaveURL(/\?q=kid&side=nomads$/)
  await page.getByRole('link', { name: '한국어' }).click()
  await expect(page).toHaveURL(/\/ko\/cast\?q=kid&side=nomads$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('searchbox', { name: '배역이나 배우 찾기' })).toHaveValue('kid')
  await expect(cards(page, 'ko')).toHaveCount(2)
})

test('the neighbours of a character follow the filters, and so do the ways on and back', async ({ page }) => {
  await openPage(page, '/cast?side=nomads&sort=performer')
  await expect(cards(page)).toHaveText([/Esom/, /Kang Yu-ra/, /Kim Yoon-bae/, /Park Na-eun/])
  await cards(page).nth(1).click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Wandering kid 2')
  const neighbours = page.getByRole('navigation', { name: 'Next in the cast' })
  await expect(neighbours.getByRole('link', { name: /^Previous/ })).toContainText('Nomad Leader')
  await neighbours.getByRole('link', { name: /^Next/ }).click()
  await expect(heading).toHaveText('Wandering Man')
  await neighbours.getByRole('link', { name: /^Next/ }).click()
  await expect(heading).toHaveText('Wandering kid 1')
  await expect(neighbours.getByRole('link', { name: /^Next/ })).toHaveCount(0)
  await expect(page).toHaveURL(/\?side=nomads&sort=performer$/)

  await page.reload()
  await expect(neighbours.getByRole('link', { name: /^Next/ })).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: 'Cast', exact: true }).click()
  await expect(cards(page)).toHaveCount(4)
  await expect(page.getByLabel('Sort by')).toHaveValue('performer')
})

test('Enter in the box neither reloads nor loses anything', async ({ page }) => {
  await openPage(page, '/cast?side=nomads')
  await markWindow(page)
  await box(page).fill('kid')
  await box(page).press('Enter')
  await expect(page).toHaveURL(/\?q=kid&side=nomads$/)
  await expect(cards(page)).toHaveCount(2)
  await expect(box(page)).toBeFocused()
  await expectNoReload(page)
})

test('Hangul is found, marked and never disturbed while an input method composes it, not even by Enter', async ({
  page,
  context,
}) => {
  await openPage(page, '/cast')
  await markWindow(page)
  await box(page).focus()
  const keyboard = await context.newCDPSession(page)
  const steps = [
    ['ㄱ', /Koo Kyo-hwan|Lim Kyu-nam/],
    ['규', /Lim Kyu-nam/],
    ['귬', /Lim Kyu-nam/],
    ['규나', /Lim Kyu-nam/],
    ['규남', /Lim Kyu-nam/],
  ] as const
  for (const [text, name] of steps) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await expect(box(page)).toHaveValue(text)
    if (text !== '귬') await expect(cards(page).filter({ hasText: name }).first()).toBeVisible()
  }
  await expect(cards(page).first().locator('mark')).toHaveText(['Kyu-nam', '규남'])
  await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
  await expect(box(page)).toHaveValue('규남')
  await expect(page).toHaveURL(/\/cast$/)
  await keyboard.send('Input.insertText', { text: '규남' })
  await expect(page).toHaveURL(/\?q=%EA%B7%9C%EB%82%A8$/)
  await expect(box(page)).toHaveValue('규남')
  await expect(cards(page)).toContainText(['Lim Kyu-nam'])
  await expectNoReload(page)
})

test('a guess is told to a screen reader: in the status and in the name of the link', async ({ page }) => {
  await openPage(page, '/cast')
  await box(page).fill('rnryghks')
  await expect(count(page)).toHaveText('1 of 36 people No exact match. Did you mean one of these?')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - status: 1 of 36 people No exact match. Did you mean one of these?
    - list:
      - listitem:
        - link /Lee Hyun-sang 리현상 Played by Koo Kyo-hwan 구교환 State Security Korean keyboard\\? 구교환 ← rnryghks/
  `)
})

test('where the name search does not arrive, what is typed is looked for as it is written', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(builtFiles.nameSearch)
  await page.route(builtFiles.nameSearch, (route) => route.abort('connectionfailed'))
  const refused = page.waitForEvent('requestfailed', (request) => builtFiles.nameSearch.test(request.url()))
  await openPage(page, '/cast')
  await box(page).fill('kyu-nam')
  await refused
  await expect(cards(page)).toHaveText([/Lim Kyu-nam/, /Second Lieutenant Park/, /Kyu-nam's Mother/])
})

function box(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Find a character or actor' })
}

function sideChip(page: Page, side: string): Locator {
  return page.getByRole('navigation', { name: 'Side' }).getByRole('link', { name: side })
}

function count(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: 'people' })
}
