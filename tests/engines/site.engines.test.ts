import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allPages } from '../bench/bench-pages.ts'
import { serveChanged } from '../bench/serve-changed.ts'
import { langs, pathIn } from '../chosen-film.ts'
import { type Engine, type EnginePage, errorsOf, until, watchErrors } from './engine.ts'
import { findEngines } from './engines.ts'

const site = await serveChanged((html) => html.replace('<head>', '<head><script src="/watch-errors.js"></script>'), {
  '/watch-errors.js': watchErrors,
})
afterAll(() => site.close())

for (const [name, open] of Object.entries(await findEngines())) {
  describe(`the site in ${name}`, () => {
    let engine: Engine
    let page: EnginePage
    beforeAll(async () => {
      engine = await open()
      page = engine.page
    })
    afterAll(() => engine.close())

    /** Opens a page and waits until the app has taken it over. */
    async function openPage(path: string): Promise<void> {
      await page.open(site.url + path)
      await until(
        () => page.run(() => history.scrollRestoration),
        (value) => value === 'manual',
        `${path} runs`,
      )
    }
    const count = (selector: string) =>
      page.run(
        (selector) =>
          [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility()).length,
        selector,
      )
    const untilCount = (selector: string, wanted: number) =>
      until(
        () => count(selector),
        (found) => found === wanted,
        `${wanted} of ${selector}`,
      )
    const isOpen = () => page.run(() => document.querySelector<HTMLDialogElement>('dialog')?.open ?? false)
    const untilFinder = (wanted: boolean) => until(isOpen, (open) => open === wanted, `finder open: ${wanted}`)

    test.each(allPages)('%s is taken over without an error, and nothing sticks out', async (path) => {
      await openPage(path)
      const heading = () => page.run(() => document.querySelector('h1')?.textContent ?? '')
      const before = await heading()
      // The line on spoilers is the last that a page renders by itself; the home page has none.
      await until(
        () => page.run(() => document.querySelector('.note-box') !== null),
        (isThere) => isThere || langs.some((lang) => path === pathIn(lang, '/')),
        'the line on spoilers',
      )
      const after = await heading()
      expect(before).not.toBe('')
      expect(after).toBe(before)
      expect(await errorsOf(page)).toEqual([])
      expect(await page.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })

    test('typing filters the cast, and the address follows', async () => {
      await openPage('/cast')
      await page.click(() => document.querySelector('main input[type=search]'))
      for (const key of 'wandering') await page.press(key)
      await untilCount('main li > a[href*="/characters/"]', 3)
      await until(
        () => page.run(() => location.search),
        (search) => search === '?q=wandering',
        'the address follows',
      )
      expect(await errorsOf(page)).toEqual([])
    })

    test('the dial opens, and the story follows it', async () => {
      await openPage('/story')
      await page.click(() => document.querySelector('button[popovertarget=seen]'))
      await untilCount('#seen button', 4)
      await page.click(() => document.querySelectorAll('#seen button')[1])
      await until(
        () => count('#story [id^=act-1]'),
        (found) => found > 0,
        'the first act',
      )
      await page.click(() => document.querySelector('button[popovertarget=seen]'))
      await page.click(() => document.querySelectorAll('#seen button')[0])
      await untilCount('#story [id^=act-1]', 0)
      expect(await errorsOf(page)).toEqual([])
    })

    test('the finder opens by its key, finds, and closes by Escape and by a press beside it', async () => {
      await openPage('/about')
      await page.press('/')
      await untilFinder(true)
      for (const key of 'kyu') await page.press(key)
      await until(
        () => count('dialog li a'),
        (found) => found > 0,
        'somebody is found',
      )
      await page.press('Escape')
      await untilFinder(false)
      await page.click(() => document.querySelector('button[aria-keyshortcuts]'))
      await untilFinder(true)
      await page.clickAt(5, 400)
      await untilFinder(false)
      expect(await errorsOf(page)).toEqual([])
    })

    test('the map of connections is drawn, and a press on a person shows theirs', async () => {
      await openPage('/relationships')
      await until(
        () => count('main svg a'),
        (found) => found > 2,
        'people on the map',
      )
      // The map has code of its own, and until React has it a person is a link to their page.
      await until(
        () =>
          page.run(() => Object.keys(document.querySelector('main svg a') ?? {}).some((key) => key.includes('react'))),
        (isTakenOver) => isTakenOver,
        'the map is taken over',
      )
      await page.click(() => document.querySelector('main svg a'))
      await until(
        () => page.run(() => location.search + location.pathname),
        (at) => at !== '/relationships',
        'a person',
      )
      expect(await errorsOf(page)).toEqual([])
    })

    test('replies come when the reader is near, and a draft survives a reload', async () => {
      await openPage('/reviews')
      const toReplies = () => page.run(() => document.querySelector('#replies')?.scrollIntoView())
      await toReplies()
      await untilCount('section article[id^=reply-]', 2)
      await page.click(() => document.querySelector('section details summary'))
      await page.click(() => document.querySelector('textarea'))
      for (const key of 'Run') await page.press(key)
      await openPage('/reviews')
      await toReplies()
      await until(
        () => page.run(() => document.querySelector('textarea')?.value ?? ''),
        (text) => text === 'Run',
        'the draft is there',
      )
      await page.run(() => localStorage.clear())
      expect(await errorsOf(page)).toEqual([])
    })

    test('a link leads on without a reload, and Back comes back', async () => {
      await openPage('/ko/cast')
      await page.run(() => {
        Object.assign(window, { mark: true })
      })
      await page.click(() => document.querySelector('main li > a[href*="/characters/"]'))
      await until(
        () => page.run(() => location.pathname),
        (path) => path.startsWith('/ko/characters/'),
        'the character',
      )
      await page.back()
      await until(
        () => page.run(() => location.pathname),
        (path) => path === '/ko/cast',
        'the cast',
      )
      expect(await page.run(() => 'mark' in window)).toBe(true)
      expect(await errorsOf(page)).toEqual([])
    })
  })
}
