import type { Locator, Page } from '@playwright/test'
import { builtFiles, expectNoReload, markWindow, openPage, words } from './site.ts'
import { expect, test } from './test.ts'

test('opens by its button, by / and by Ctrl K on every page, with focus in the box, and gives focus back', async ({
  page,
}) => {
  for (const path of ['/', '/cast', '/characters/kyu-nam', '/reviews', '/about']) {
    await openPage(page, path)
    const button = page.getByRole('button', { name: 'Find', exact: true })
    await button.click()
    await expect(box(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    await expect(button).toBeFocused()
    for (const keys of ['/', 'Control+k', 'Meta+K']) {
      await page.keyboard.press(keys)
      await expect(box(page), `${path} ${keys}`).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()
    }
  }
})

test('a slash that is typed into a box stays a slash', async ({ page }) => {
  await openPage(page, '/cast')
  const search = page.getByRole('searchbox')
  await search.press('/')
  await expect(search).toHaveValue('/')
  await expect(dialog(page)).toBeHidden()
})

test('finds people, crew, reviews and pages in any spelling, and goes there without a reload', async ({ page }) => {
  await openPage(page, '/about')
  await markWindow(page)
  const ways = [
    ['Ri Hyonsang', 'Lee Hyun-sang', /\/characters\/hyun-sang$/],
    ['dlwpgns', 'Lee Je-hoon', /\/people\/lee-je-hoon$/],
    ['이종필', 'Lee Jong-pil', /\/people\/lee-jong-pil$/],
    ['ebert', 'Reviews', /\/reviews#ebert$/],
    ['줄거리', 'Escape', /\/$/],
  ] as const
  for (const [text, heading, address] of ways) {
    await page.keyboard.press('/')
    await box(page).fill(text)
    await expect(found(page).first()).toBeVisible()
    await box(page).press('Enter')
    await expect(page, text).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    await expect(dialog(page)).toBeHidden()
  }
  await expectNoReload(page)
})

test('Enter takes what the text finds, also before the list has followed the letters', async ({ page }) => {
  await page.clock.install()
  await openPage(page, '/about')
  await page.keyboard.press('/')
  await box(page).fill('Hyun-sang')
  await expect(found(page).first()).toContainText('Lee Hyun-sang')
  await page.clock.pauseAt(Date.now() + 60_000)
  await box(page).fill('ebert')
  await box(page).press('Enter')
  await page.clock.runFor(1000)
  await expect(page).toHaveURL(/\/reviews#ebert$/)
})

test('what stands on the page itself is gone to, focus and all', { tag: '@phone' }, async ({ page }) => {
  await openPage(page, '/reviews')
  await page.keyboard.press('/')
  await box(page).fill('ebert')
  await box(page).press('Enter')
  await expect(page.locator('#ebert')).toBeFocused()
  await expect(page.locator('#ebert')).toBeInViewport()
})

test('Enter that comes just when the finder renders is not lost', async ({ page }) => {
  await openPage(page, '/reviews')
  // In the moment between React's first commit and its effects, when nothing of it listens yet.
  await page.evaluate(() =>
    new MutationObserver((changes, observer) => {
      const dialog = document.querySelector('dialog.finder')
      if (!changes.some(({ target }) => target === dialog)) return
      observer.disconnect()
      const box = dialog?.querySelector('input')
      if (!box) return
      box.value = 'ebert'
      box.dispatchEvent(new Event('input', { bubbles: true }))
      box.form?.requestSubmit()
    }).observe(document.body, { childList: true, subtree: true }),
  )
  await page.keyboard.press('/')
  await expect(page.locator('#ebert')).toBeFocused()
})

test('typing on after Enter stays in the finder', async ({ page }) => {
  await openPage(page, '/about')
  await page.keyboard.press('/')
  await box(page).fill('Hyun-sang')
  await expect(found(page).first()).toContainText('Lee Hyun-sang')
  // In one task, so that the list cannot render in between.
  await box(page).evaluate((input: HTMLInputElement) => {
    for (const text of ['', 'ebert']) {
      input.value = text
      input.dispatchEvent(new Event('input', { bubbles: true }))
      if (text === '') input.form?.requestSubmit()
    }
  })
  await expect(found(page).first()).toContainText('Ebert')
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(box(page)).toBeFocused()
  await expect(page).toHaveURL(/\/about$/)
})

test('arrows go through what was found and back into the box, and letters go on from there', async ({ page }) => {
  await openPage(page, '/')
  await page.keyboard.press('/')
  await box(page).fill('kyu')
  await expect(found(page).first()).toContainText('Lim Kyu-nam')
  await page.keyboard.press('ArrowDown')
  await expect(found(page).nth(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(found(page).nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('-nam')
  await expect(box(page)).toHaveValue('kyu-nam')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/characters\/kyu-nam$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('Hangul is found while an input method composes it, and Enter belongs to the input method', async ({
  page,
  context,
}) => {
  await openPage(page, '/')
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  const keyboard = await context.newCDPSession(page)
  for (const text of ['ㄹ', '리', '맇', '리혀', '리현']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await expect(box(page)).toHaveValue(text)
  }
  await expect(found(page).first()).toContainText('Lee Hyun-sang')
  await expect(found(page).first().locator('mark')).toHaveText(['Lee Hyun', '리현'])
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 })
  await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
  await expect(dialog(page)).toBeVisible()
  await keyboard.send('Input.insertText', { text: '리현' })
  await box(page).press('Enter')
  await expect(page).toHaveURL(/\/characters\/hyun-sang$/)
})

test('what was picked last stands first the next time, until it is forgotten', async ({ page }) => {
  await openPage(page, '/')
  for (const [typed, name] of [
    ['esom', 'Esom'],
    ['kyu-nam', 'Lim Kyu-nam'],
  ] as const) {
    await page.keyboard.press('/')
    await box(page).fill(typed)
    // Until all is there, something else may be the first.
    await expect(found(page).first().locator('b')).toHaveText(name)
    await found(page).first().click()
    await expect(dialog(page)).toBeHidden()
  }
  await page.reload()
  await openPage(page, '/ko/about')
  await page.keyboard.press('/')
  const recent = dialog(page).getByRole('list', { name: '최근에 본 항목' })
  await expect(recent.getByRole('link')).toHaveText([/임규남/, /이솜/])
  await dialog(page).getByRole('button', { name: '기록 지우기' }).click()
  await expect(recent).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('talju:recent'))).toBe(null)
})

test('picks that are damaged or long gone are left out', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('talju:recent', '{"x":1} character/nobody ../../ performer/esom'))
  await openPage(page, '/')
  await page.keyboard.press('/')
  await expect(dialog(page).getByRole('list', { name: 'Recent' }).getByRole('link')).toHaveText([/Esom/])
})

test('nothing found is said, and so is a guess', async ({ page }) => {
  await openPage(page, '/')
  await page.keyboard.press('/')
  await box(page).fill('zzzzqqq')
  await expect(status(page)).toHaveText(words.en.finder.nothing)
  await expect(found(page)).toHaveText([/Who was that\?/])
  await box(page).fill('')
  await box(page).press('Enter')
  await expect(dialog(page)).toBeVisible()
  await box(page).fill('rnryghks')
  await expect(dialog(page)).toMatchAriaSnapshot(`
    - dialog "Find":
      - searchbox "Names, scenes, things …": rnryghks
      - button "Close"
      - status: 1 result
      - list:
        - listitem:
          - link /Koo Kyo-hwan 구교환 Lee Hyun-sang Korean keyboard. 구교환 ← rnryghks Actor/
      - group: Searched only what you’ve seen so far
  `)
})

test('the officer at the piano: a miss offers more of the film, and what that tells is found at once', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const ofHigherLevels = () => asked.filter((path) => /(?:story|reviews)\/[1-9]/.test(path))
  await openPage(page, '/')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await box(page).fill('piano')
  const whole = dialog(page).getByRole('button', { name: words.en.texts.levels[3]?.seen ?? '' })
  await expect(whole).toBeVisible()
  await expect(dialog(page).getByRole('link', { name: /Thing/ })).toHaveCount(0)
  expect(ofHigherLevels()).toEqual([])
  await whole.click()
  await expect(found(page).first()).toHaveText(/piano.*Lee Hyun-sang.*Thing/)
  await expect(found(page).first()).toBeInViewport()
  await expect(whole).toBeFocused()
  expect(ofHigherLevels().length).toBeGreaterThan(0)
  await found(page).first().click()
  await expect(page).toHaveURL(/\/characters\/hyun-sang$/)
})

test('what was fetched for a higher level is not found once the reader goes back', async ({ page }) => {
  await openPage(page, '/')
  await page.keyboard.press('/')
  await box(page).fill('piano')
  const thing = dialog(page).getByRole('link', { name: /Thing/ })
  await dialog(page)
    .getByRole('button', { name: words.en.texts.levels[3]?.seen ?? '' })
    .click()
  await expect(thing).toHaveCount(1)
  await dialog(page)
    .getByRole('button', { name: words.en.texts.levels[0]?.seen ?? '' })
    .click()
  await expect(thing).toHaveCount(0)
})

test('the cast on a blog, where to watch and the villain are found by these words', async ({ page }) => {
  await openPage(page, '/about')
  const ways = [
    ['widget', /\/embed$/],
    ['netflix', /\/#/],
    ['villain', /\/reviews\?aspect=villain$/],
    ['who was that', /\/relationships#who-was-that$/],
  ] as const
  for (const [text, address] of ways) {
    await page.keyboard.press('/')
    await box(page).fill(text)
    await expect(status(page)).toContainText('result')
    await box(page).press('Enter')
    await expect(page, text).toHaveURL(address)
  }
})

test('Escape closes at once, also with a text in the box, and there is one cross', { tag: '@phone' }, async ({
  page,
}) => {
  await openPage(page, '/')
  await page.keyboard.press('/')
  await box(page).fill('kyu')
  await expect(found(page).first()).toBeVisible()
  // Where a search box has a cross of its own.
  const { width, height } = (await box(page).boundingBox()) ?? { width: 0, height: 0 }
  for (const fromEnd of [14, 18, 22, 26]) await box(page).click({ position: { x: width - fromEnd, y: height / 2 } })
  await expect(box(page)).toHaveValue('kyu')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await page.keyboard.press('/')
  await expect(box(page)).toHaveValue('')
  // The box keeps focus until the page is painted without the dialog; a slash that comes before is no text.
  await box(page).evaluate((input) => {
    input.closest('dialog')?.close()
    input.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }))
  })
  await expect(dialog(page)).toBeVisible()
})

test('a document that does not come is told, the rest is found, and it can be asked for again', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/500/)
  await page.route('**/api/v1/en/cast.json', (route) => route.fulfill({ status: 500 }))
  await openPage(page, '/about')
  await page.keyboard.press('/')
  await expect(dialog(page).getByRole('alert')).toContainText('en/cast.json')
  await box(page).fill('ebert')
  await expect(found(page).first()).toContainText('RogerEbert.com')
  await page.unroute('**/api/v1/en/cast.json')
  await dialog(page).getByRole('button', { name: 'Try again' }).click()
  await box(page).fill('kyu')
  await expect(found(page).first()).toContainText('Lim Kyu-nam')
})

test('where its code does not come, the search of the cast page takes its place', async ({ page, expectTrouble }) => {
  expectTrouble(builtFiles.finder)
  await page.route(builtFiles.finder, (route) => route.abort('connectionfailed'))
  await openPage(page, '/about')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await expect(page).toHaveURL(/\/cast$/)
  await expect(dialog(page)).toBeHidden()
})

test('where its code does not come, what was typed goes along to the search of the cast page', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(builtFiles.finder)
  const { promise: typed, resolve: fail } = Promise.withResolvers<void>()
  await page.route(builtFiles.finder, async (route) => {
    await typed
    await route.abort('connectionfailed')
  })
  await openPage(page, '/about')
  await page.keyboard.press('/')
  await page.keyboard.type('한 상')
  fail()
  await expect(page).toHaveURL(/\/cast\?q=/)
  await expect(page.getByRole('searchbox')).toHaveValue('한 상')
  await expect(dialog(page)).toBeHidden()
})

test('on every page its code is fetched with the first press, not before', async ({ page, untilQuiet }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openPage(page, '/about')
  await untilQuiet(page)
  expect(asked.filter((path) => builtFiles.searching.test(path))).toEqual([])
  await page.keyboard.press('/')
  await box(page).fill('kyu')
  await expect(found(page).first()).toContainText('Lim Kyu-nam')
  expect(asked.filter((path) => builtFiles.finder.test(path)).length).toBeGreaterThan(0)
})

function dialog(page: Page): Locator {
  return page.getByRole('dialog')
}

function status(page: Page): Locator {
  return dialog(page).getByRole('status').first()
}

function box(page: Page): Locator {
  return dialog(page).getByRole('searchbox')
}

function found(page: Page): Locator {
  return dialog(page).getByRole('listitem').getByRole('link')
}
