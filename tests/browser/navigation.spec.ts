import type { Page } from '@playwright/test'
import { langs, pathIn } from '../chosen-film.ts'
import {
  builtFiles,
  cards,
  expectNoReload,
  firstViews,
  followNav,
  markWindow,
  openPage,
  partOf,
  words,
} from './site.ts'
import { expect, test } from './test.ts'

for (const lang of langs) {
  test(`after a navigation in ${lang} focus, title and address are those of the new page`, {
    tag: lang === 'en' ? '@phone' : [],
  }, async ({ page }) => {
    const { nav, titles, cast, reviews, story } = words[lang]
    await openPage(page, pathIn(lang, '/'))
    await markWindow(page)
    await expect(page.locator('body')).toBeFocused()
    const steps = [
      { link: nav.cast, path: '/cast', heading: cast.heading, title: titles.cast },
      { link: nav.reviews, path: '/reviews', heading: reviews.heading, title: titles.reviews },
      { link: nav.story, path: '/story', heading: story.heading, title: titles.story },
    ]
    for (const { link, path, heading, title } of steps) {
      await followNav(page, link)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused()
      await expect(page).toHaveTitle(title)
      await expect(page.locator('head link[rel=canonical]')).toHaveAttribute(
        'href',
        new RegExp(`${pathIn(lang, path)}$`),
      )
      await expect(page.getByRole('banner').getByRole('link', { name: link })).toHaveAttribute('aria-current', 'page')
    }
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: reviews.heading })).toBeFocused()
    await expectNoReload(page)
  })
}

test('the language switch brings focus to the heading and the language to the document', { tag: '@phone' }, async ({
  page,
}) => {
  await openPage(page, '/reviews')
  await markWindow(page)
  await followNav(page, '한국어')
  await expect(page.getByRole('heading', { level: 1, name: '리뷰' })).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page).toHaveTitle(words.ko.titles.reviews)
  await expectNoReload(page)
})

test('a change of filters leaves focus where it is and the page where it was scrolled', { tag: '@phone' }, async ({
  page,
}) => {
  await openPage(page, '/cast')
  await page.evaluate(() => scrollTo(0, 120))
  const box = page.getByRole('searchbox')
  await box.pressSequentially('kid')
  await expect(page).toHaveURL(/\?q=kid$/)
  await expect(box).toBeFocused()
  const chip = page.getByRole('navigation', { name: 'Side' }).getByRole('link', { name: 'Nomads' })
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/side=nomads$/)
  await expect(cards(page)).toHaveCount(2)
  await expect(chip).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
})

test('the skip link comes first and leads past the header', async ({ page }) => {
  await openPage(page, '/cast')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).not.toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Share this page' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('by keyboard the header, the filters, every card and the footer come in turn, in sight, and Enter opens', {
  tag: '@phone',
}, async ({ page, isMobile }) => {
  await openPage(page, '/cast?side=nomads')
  const expected = [
    /^Skip to content/,
    /^Escape 탈주/,
    ...[/^Film/, /^Cast/, /^Story/, /^Reviews/],
    ...[/^Find/, /^Spoilers: none/],
    // A phone has the languages in the menu.
    ...(isMobile ? [] : [/^한국어/]),
    /^Menu/,
    /^Share this page/,
    ...[/^q$/, /^billing$/, /^sort$/],
    ...[/^All/, /^Soldiers/, /^State Security/, /^Nomads/, /^Family/, /^Civilians/],
    ...[/Nomad Leader/, /Wandering Man/, /Wandering kid 1/, /Wandering kid 2/],
  ]
  for (const name of expected) {
    await page.keyboard.press('Tab')
    await expect.poll(() => focused(page)).toEqual({ name: expect.stringMatching(name), inSight: true, outlined: true })
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Wandering kid 2' })).toBeFocused()
})

test('nothing that takes focus on a long page is hidden behind something else', { tag: '@phone' }, async ({ page }) => {
  await openPage(page, '/reviews')
  const last = page.getByRole('contentinfo').getByRole('link').last()
  let stops = 0
  while (!(await last.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab')
    await expect.poll(() => focused(page)).toMatchObject({ inSight: true })
    stops += 1
  }
  expect(stops).toBeGreaterThan(60)
})

test('a first view fetches the code of its own page in its own language and of no other', async ({
  page,
  untilQuiet,
}) => {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const part = partOf(request.url())
    if (part !== null) asked.add(part)
  })
  for (const [path, parts] of Object.entries(firstViews)) {
    asked.clear()
    await openPage(page, path)
    await untilQuiet(page)
    expect.soft([...asked].sort(), path).toEqual(parts)
  }
})

const intents: Record<string, (page: Page, name: string) => Promise<void>> = {
  'a pointer over': (page, name) => page.getByRole('link', { name, exact: true }).hover(),
  'a finger on': async (page, name) => {
    const box = await page.getByRole('link', { name, exact: true }).boundingBox()
    if (box === null) throw new Error(`no link ${name}`)
    const finger = await page.context().newCDPSession(page)
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  },
  'focus in': (page, name) => page.getByRole('link', { name, exact: true }).focus(),
}

for (const [intent, show] of Object.entries(intents)) {
  test(`${intent} a link fetches the code and the document of its page before it is pressed`, {
    tag: intent === 'a finger on' ? '@phone' : [],
  }, async ({ page }) => {
    await openPage(page, '/')
    const code = page.waitForResponse(builtFiles.reviewsPage)
    const document = page.waitForResponse('**/api/v1/en/reviews.json')
    await show(page, 'Reviews')
    await Promise.all([code, document])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Escape 탈주')
    const asked: string[] = []
    page.on('request', (request) => {
      if (builtFiles.reviewsPage.test(request.url()) || request.url().endsWith('reviews.json'))
        asked.push(request.url())
    })
    await followNav(page, 'Reviews')
    await expect(page.getByRole('article')).toHaveCount(14)
    expect(asked).toEqual([])
  })
}

test('a page that has loaded is shown in the next frame, and nothing says that it is loading', async ({
  page,
  untilQuiet,
}) => {
  await openPage(page, '/')
  const link = page.getByRole('link', { name: 'Reviews', exact: true })
  await link.hover()
  await untilQuiet(page)
  const seen = page.evaluate(async () => {
    let saysLoading = false
    const status = document.querySelector('.progress')
    if (status === null) throw new Error('no .progress on the page')
    new MutationObserver(() => {
      saysLoading = true
    }).observe(status, { attributes: true, childList: true })
    const { promise: pressed, resolve: press } = Promise.withResolvers<Event>()
    addEventListener('click', press, { capture: true })
    await pressed
    await new Promise(requestAnimationFrame)
    return { heading: document.querySelector('h1')?.textContent, saysLoading }
  })
  await link.click()
  expect(await seen).toEqual({ heading: 'Reviews', saysLoading: false })
})

test('a new page begins at its top, and Back returns to where the old one was left', { tag: '@phone' }, async ({
  page,
}) => {
  await openPage(page, '/cast')
  await cards(page).nth(33).scrollIntoViewIfNeeded()
  const left = await page.evaluate(() => scrollY)
  expect(left).toBeGreaterThan(500)
  await cards(page).nth(33).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Squad Member')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(cards(page)).toHaveCount(36)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left)
})

test('the portrait travels from the grid to the character and back', { tag: '@phone' }, async ({ page }) => {
  const moved = await watchAnimations(page)
  await openPage(page, '/cast')
  await cards(page).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lim Kyu-nam')
  await expect.poll(moved).toContain('portrait /portraits/kyu-nam.svg')
  const there = (await moved()).length
  await page.goBack()
  await expect(cards(page)).toHaveCount(36)
  await expect.poll(async () => (await moved()).slice(there)).toContain('portrait /portraits/kyu-nam.svg')
})

test('nothing moves from page to page for those who prefer reduced motion', { tag: '@phone' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moved = await watchAnimations(page)
  await openPage(page, '/')
  await followNav(page, 'Cast')
  await cards(page).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
  expect(await moved()).toEqual([])
})

test('links in view are fetched early on a touch screen with a good connection, from the first touch on', {
  tag: '@phone',
}, async ({ page, isMobile, untilQuiet }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const [path] = /\/api\/v1\/.*$/.exec(request.url()) ?? []
    if (path !== undefined) asked.push(path)
  })
  await openPage(page, '/cast')
  await untilQuiet(page)
  expect(asked).toEqual([])
  if (isMobile) await page.getByRole('heading', { level: 1 }).tap()
  else await page.getByRole('heading', { level: 1 }).click()
  if (isMobile) await expect.poll(() => asked).toContain('/api/v1/en/characters/kyu-nam.json')
  await untilQuiet(page)
  // The last of the grid is far below what anybody sees.
  expect(asked).not.toContain('/api/v1/en/characters/wandering-kid-2.json')
  if (!isMobile) expect(asked).toEqual([])
})

test('nothing is fetched early for those who save data', { tag: '@phone' }, async ({ page, untilQuiet }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { effectiveType: '4g', saveData: true } }),
  )
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openPage(page, '/cast')
  await page.getByRole('heading', { level: 1 }).dispatchEvent('touchend')
  await untilQuiet(page)
  expect(asked.filter((url) => url.includes('/api/v1/'))).toEqual([])
})

/** What stands focused: its name, whether it can be seen where it stands, and whether an outline marks it. */
function focused(page: Page): Promise<{ name: string; inSight: boolean; outlined: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { left, top, width, height } = element.getBoundingClientRect()
    const points = [0.1, 0.5, 0.9].map((part) =>
      document.elementFromPoint(left + Math.min(width / 2, 20), top + height * part),
    )
    return {
      name: element.getAttribute('name') ?? element.textContent ?? '',
      inSight: points.some((one) => one !== null && (element.contains(one) || one.contains(element))),
      outlined: getComputedStyle(element).outlineStyle !== 'none',
    }
  })
}

/** Notes what a script animates: the class of the element and, of a picture, its address. */
async function watchAnimations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    const animate = Element.prototype.animate
    Element.prototype.animate = function (...options) {
      moved.push(`${this.classList[0]} ${this.getAttribute('src')}`)
      return animate.apply(this, options)
    }
  })
  return () => page.evaluate(() => (window as unknown as { moved: string[] }).moved)
}
