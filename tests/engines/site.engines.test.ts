import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oembedFile } from '../../src/embed/embed-addresses.ts'
import { sharePath } from '../../src/languages/paths.ts'
import { veiled } from '../../src/ui/sharing/place-code.ts'
import { allPages } from '../bench/bench-pages.ts'
import { serveChanged } from '../bench/serve-changed.ts'
import { builtOrigin, content, langs, pathIn } from '../chosen-film.ts'
import { allWords } from '../languages/all-words.ts'
import { type Engine, type EnginePage, errorsOf, openApp, until, watchErrors } from './engine.ts'
import { findOtherEngines } from './engines.ts'

const site = await serveChanged((html) => html.replace('<head>', '<head><script src="/watch-errors.js"></script>'), {
  '/watch-errors.js': watchErrors,
})
afterAll(() => site.close())

const words = await allWords()
/** Where the site is published; empty where its build did not know. */
const origin = await builtOrigin()
const headPages = [
  { path: '/', card: sharePath('en', '/'), oembed: null },
  { path: '/ko/cast', card: sharePath('ko', '/cast'), oembed: oembedFile('ko', '/cast') },
  {
    path: '/characters/kyu-nam',
    card: sharePath('en', '/characters/kyu-nam'),
    oembed: oembedFile('en', '/characters/kyu-nam'),
  },
]
const lastScene = content.story.beats.at(-1)?.id ?? ''

for (const [name, open] of Object.entries(await findOtherEngines())) {
  describe(`the site in ${name}`, () => {
    let engine: Engine
    let page: EnginePage
    beforeAll(async () => {
      engine = await open()
      page = engine.page
    })
    afterAll(() => engine.close())

    const openPage = (path: string) => openApp(page, site.url + path)
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

    test.each(headPages)(
      'the head of $path is what crawlers read, also once the app runs',
      async ({ path, card, oembed }) => {
        await openPage(path)
        const head = await page.run(() => {
          const of = (selector: string, attribute: string) =>
            Array.from(document.querySelectorAll(selector), (one) => one.getAttribute(attribute))
          const meta = (name: string) => of(`meta[property="${name}"], meta[name="${name}"]`, 'content')
          return {
            titles: Array.from(document.querySelectorAll('head title'), (one) => one.textContent),
            canonical: of('link[rel=canonical]', 'href'),
            oembed: of('link[type="application/json+oembed"]', 'href'),
            og: ['title', 'url', 'image', 'image:width', 'image:height', 'image:alt'].flatMap((name) =>
              meta(`og:${name}`),
            ),
            twitter: ['card', 'image', 'image:alt'].flatMap((name) => meta(`twitter:${name}`)),
          }
        })
        const title = head.titles[0] ?? ''
        expect(title).not.toBe('')
        expect(head).toEqual({
          titles: [title],
          canonical: [origin + path],
          oembed: oembed === null ? [] : [origin + oembed],
          og: [title, origin + path, origin + card, '1200', '630', title],
          twitter: ['summary_large_image', origin + card, title],
        })
        const size = await page.run(async (card) => {
          const picture = Object.assign(new Image(), { src: card })
          await picture.decode()
          return [picture.naturalWidth, picture.naturalHeight]
        }, card)
        expect(size, 'the card').toEqual([1200, 630])
        if (oembed === null) return
        const answer = await page.run(async (address) => (await fetch(address)).json(), oembed)
        expect(answer).toMatchObject({ type: 'rich', thumbnail_url: origin + card })
      },
    )

    test('without sharing of its own, the address is copied, and that is said', async () => {
      await openPage('/cast?q=kyu&fbclid=x1')
      // What the clipboard of the engine has taken; to read it needs a permission.
      await page.run(() => {
        const { clipboard } = navigator
        const write = clipboard.writeText.bind(clipboard)
        Object.defineProperty(navigator, 'share', { value: undefined })
        Object.assign(window, { copied: [] })
        clipboard.writeText = async (text) => {
          await write(text)
          ;(window as unknown as { copied: string[] }).copied.push(text)
        }
      })
      // WebKit lets the clipboard go only while it handles the press, so what copies has to be there: it comes with focus.
      await page.run(() => document.querySelector<HTMLElement>('main button.share')?.focus())
      await until(
        () => page.run(() => performance.getEntriesByType('resource').some(({ name }) => /\/share-/.test(name))),
        (isThere) => isThere,
        'what copies is there',
      )
      await page.click(() => document.querySelector('main button.share'))
      await until(
        () => page.run(() => Array.from(document.querySelectorAll('[role=status]'), (one) => one.textContent)),
        (said) => said.includes(words.en.sharing.copied),
        'the status says that it is copied',
      )
      expect(await page.run('() => copied')).toEqual([`${origin || site.url}/cast?q=kyu`])
      expect(await errorsOf(page)).toEqual([])
    })

    test('a scene goes to the sharing of the device, and opens at the level of who gets it', async () => {
      const keepLevel = (level: number) => page.run((level) => localStorage.setItem('talju:seen', level), String(level))
      await openPage('/story')
      await keepLevel(3)
      await openPage('/story')
      await untilCount(`#beat-${lastScene}`, 1)
      await page.run(() => {
        Object.assign(window, { shared: [] })
        navigator.share = async (data) => void (window as unknown as { shared: unknown[] }).shared.push(data)
      })
      await page.click(() => [...document.querySelectorAll('[id^=beat-] button.share')].at(-1))
      const [shared] = await until(
        () => page.run<{ title: string; url: string }[], []>('() => shared'),
        ({ length }) => length > 0,
        'something is shared',
      )
      const place = `/story#beat-${veiled(lastScene)}`
      expect(shared).toEqual({ title: words.en.titles.story, url: (origin || site.url) + place })

      const focused = () =>
        page.run(() => {
          const { top = 0 } = document.activeElement?.getBoundingClientRect() ?? {}
          const isInView = top >= 0 && top < innerHeight
          return `${document.activeElement?.id || document.activeElement?.textContent}${isInView ? '' : ', out of view'}`
        })
      const untilFocused = (what: string) => until(focused, (found) => found === what, `the focus is on ${what}`)
      await page.open('about:blank')
      await openPage(place)
      await untilFocused(`beat-${lastScene}`)
      await keepLevel(0)
      await page.open('about:blank')
      await openPage(place)
      await untilFocused(words.en.sharing.further)
      expect(await count(`#beat-${lastScene}`)).toBe(0)
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
