import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSite } from '../../src/compiler/host/serve-site.ts'
import manifest from '../../src/embed/custom-elements.json' with { type: 'json' }
import { type Engine, type EnginePage, until } from './engine.ts'
import { findEngines } from './engines.ts'
import { type HostPage, serveHostPages } from './host-pages.ts'

const site = await serveSite({ port: 0 })
const hosts = await serveHostPages()
afterAll(async () => {
  hosts.close()
  await site.close()
})

const script = `<script type="module" src="${site.url}/embed/cast.js" referrerpolicy="no-referrer"></script>`
const cast = (attributes = 'limit="6"') =>
  `<film-cast ${attributes}><a href="${site.url}/cast">The whole cast</a></film-cast>`

/** Ways in which a page may lay the cast out, with the least width that it must get in a window of 1,024 px. */
const layouts: Record<string, { html: string; least: number }> = {
  block: { html: cast(), least: 900 },
  'flex row': { html: `<div style="display: flex">${cast()}</div>`, least: 900 },
  'flex row beside text': { html: `<div style="display: flex"><p>Some text.</p>${cast()}</div>`, least: 600 },
  'flex column, centred': {
    html: `<div style="display: flex; flex-direction: column; align-items: center">${cast()}</div>`,
    least: 900,
  },
  'grid, centred': { html: `<div style="display: grid; place-items: center">${cast()}</div>`, least: 900 },
  float: { html: `<div style="float: left">${cast()}</div>`, least: 258 },
  'inline block': { html: `<div style="display: inline-block">${cast()}</div>`, least: 258 },
  'table cell': { html: `<table><tr><td>${cast()}</td></tr></table>`, least: 258 },
  absolute: { html: `<div style="position: absolute">${cast()}</div>`, least: 258 },
  'fit-content': { html: `<div style="inline-size: fit-content">${cast()}</div>`, least: 258 },
  dialog: { html: `<dialog open>${cast()}</dialog>`, least: 258 },
  popover: {
    html: `<div popover id="pop">${cast()}</div><script>document.querySelector('#pop').showPopover()</script>`,
    least: 258,
  },
}

for (const [name, open] of Object.entries(await findEngines())) {
  describe(`the widget in ${name}`, () => {
    let engine: Engine
    let page: EnginePage
    beforeAll(async () => {
      engine = await open()
      page = engine.page
    })
    afterAll(() => engine.close())

    const openHost = (host: HostPage) => page.open(hosts.serve({ ...host, head: `${host.head ?? ''}${script}` }))
    const people = () => page.run(() => deepAll('[part=link]').length)
    const untilPeople = (count: number) => until(people, (found) => found === count, `${count} people`)

    test.each(Object.entries(layouts))('has width and rows in this layout: %s', async (_layout, { html, least }) => {
      await openHost({ body: html })
      await untilPeople(6)
      const { width, height, columns } = await page.run(() => {
        const widget = document.querySelector('film-cast') as HTMLElement
        const list = widget.shadowRoot?.querySelector('ul') as HTMLElement
        const { width, height } = widget.getBoundingClientRect()
        return { width, height, columns: getComputedStyle(list).gridTemplateColumns.split(' ').length }
      })
      expect(width).toBeGreaterThanOrEqual(least)
      expect(width).toBeLessThanOrEqual(1024)
      // Narrow, a person is a row of text beside a small picture; six of them and the rest stay below this.
      expect(height).toBeLessThan(columns === 1 ? 1_000 : 2_200)
    })

    test('has the parts that its manifest names', async () => {
      await openHost({ body: cast('limit="6" heading="Cast"') })
      await untilPeople(6)
      const parts = await page.run(() => deepAll('[part]').map((one) => one.getAttribute('part') ?? ''))
      const named = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ cssParts }) => cssParts))
      expect([...new Set(parts)].filter((part) => part !== '').sort()).toEqual(named.map(({ name }) => name).sort())
    })

    test('takes the width that a page sets', async () => {
      await openHost({ body: `<div style="--film-cast-width: 300px">${cast()}</div>` })
      await untilPeople(6)
      expect(await page.run(() => document.querySelector('film-cast')?.getBoundingClientRect().width)).toBe(300)
    })

    test('is neither seen, nor pressed, nor focused where the page hides it', async () => {
      await openHost({
        body: `<button id="under" style="position: absolute; inset: 0; inline-size: 400px; block-size: 300px">Under</button>
          <div style="position: relative; visibility: hidden; pointer-events: none">${cast('limit="6" loading="eager"')}</div>
          <button id="after">After</button>`,
      })
      await untilPeople(6)
      expect(
        await page.run(() => {
          const box = document.querySelector('film-cast')?.shadowRoot?.querySelector('[part=box]') as HTMLElement
          const { visibility, pointerEvents } = getComputedStyle(box)
          return [visibility, pointerEvents, document.elementFromPoint(60, 60)?.id]
        }),
      ).toEqual(['hidden', 'none', 'under'])
      await page.run(() => document.querySelector<HTMLElement>('#under')?.focus())
      await page.press('Tab')
      // Safari's engine tabs to buttons only where the reader has chosen so.
      expect(await page.run(() => document.activeElement?.tagName)).not.toBe('FILM-CAST')
    })

    test('runs in a frame without an origin, and says no height before there is a cast', async () => {
      await page.open(
        hosts.serve({
          head: `<script>const told = []; addEventListener('message', ({ data }) => told.push(data.height))</script>`,
          body: `<iframe sandbox="allow-scripts" src="${site.url}/embed/cast?limit=6" title="Cast" width="600" height="900"></iframe>`,
        }),
      )
      const inFrame = () =>
        page.runInFrame(
          () => document.querySelector('film-cast')?.shadowRoot?.querySelectorAll('[part=link]').length ?? 0,
        )
      await until(inFrame, (count) => count === 6, 'six people in the frame')
      const told = await until(
        () => page.run<number[], []>('() => told'),
        (all) => all.length > 0,
        'a height',
      )
      expect(Math.min(...told)).toBeGreaterThan(400)
    })

    test('is in the language of the page around, also through shadow roots, and when it changes', async () => {
      await openHost({
        lang: 'ko',
        body: `<x-host></x-host><script>
          document.querySelector('x-host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(cast())}</script>`,
      })
      await untilPeople(6)
      const firstName = () => page.run(() => deepAll('[part=name]')[0]?.textContent ?? '')
      await until(firstName, (name) => /[가-힣]/.test(name), 'a name in Hangul')
      await page.run(() => {
        document.documentElement.lang = 'en'
      })
      await until(firstName, (name) => /^[A-Z]/.test(name), 'a name in Latin letters')
    })

    test('keeps its look in another document, and on the way back', async () => {
      await openHost({ body: `${cast()}<iframe title="Other" srcdoc="<p>Other" width="700" height="700"></iframe>` })
      await untilPeople(6)
      const padding = () =>
        page.run(() => {
          const frame = document.querySelector('iframe') as HTMLIFrameElement
          const widget = (document.querySelector('film-cast') ??
            frame.contentDocument?.querySelector('film-cast')) as HTMLElement
          const box = widget.shadowRoot?.querySelector('[part=box]') as HTMLElement
          return getComputedStyle(box).paddingTop
        })
      expect(await padding()).toBe('16px')
      await page.run(() => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement
        frame.contentDocument?.body.append(document.querySelector('film-cast') as HTMLElement)
      })
      expect(await padding()).toBe('16px')
      await page.run(() => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement
        document.body.append(frame.contentDocument?.querySelector('film-cast') as HTMLElement)
      })
      expect(await padding()).toBe('16px')
    })

    test('shows a side that it does not know as none', async () => {
      const credit = (side: string) => ({
        id: side,
        order: 1,
        side,
        billing: 'lead',
        portrait: '',
        character: { display: side, credited: side, hangul: null, spellings: [] },
        performer: { display: 'Somebody', hangul: null, spellings: [] },
      })
      const credits = ['toString', 'constructor', '__proto__', 'soldiers'].map(credit)
      await openHost({
        head: `<script>window.fetch = async () => new Response(${JSON.stringify(JSON.stringify({ credits }))})</script>`,
        body: cast(''),
      })
      await untilPeople(4)
      expect(await page.run(() => deepAll('[part=side]').map((side) => side.textContent))).toEqual([
        '',
        '',
        '',
        'Soldiers',
      ])
    })

    test.each([
      ['gives nothing', 'window.fetch = () => undefined'],
      ['is forbidden', 'window.fetch = async () => new Response("no", { status: 403 })'],
      ['fails', 'window.fetch = () => Promise.reject(new TypeError("no"))'],
      // The widget's timeout of 7.5 s ends at once.
      [
        'never answers',
        `window.fetch = () => new Promise(() => {})
        const wait = setTimeout
        window.setTimeout = (then, after) => wait(then, after === 7_500 ? 0 : after)`,
      ],
    ])('has the cast as a module where the fetch of the page %s', async (_what, fault) => {
      await openHost({ head: `<script>${fault}</script>`, body: cast() })
      await untilPeople(6)
    })

    test('needs no IntersectionObserver', async () => {
      await openHost({ head: '<script>delete window.IntersectionObserver</script>', body: cast() })
      await untilPeople(6)
    })

    test('takes its attributes in any case', async () => {
      await openHost({ body: cast('group="LEAD" sort="Character" filter="OFF"') })
      await untilPeople(3)
      expect(await page.run(() => (deepAll('[part=search]')[0] as HTMLElement).hidden)).toBe(true)
    })

    test('keeps letters from the shortcuts of the page, and Escape from its dialog only while there is text', async () => {
      await openHost({
        body: `<dialog>${cast()}</dialog><script>
          const heard = []
          addEventListener('keydown', ({ key }) => heard.push(key))
          document.querySelector('dialog').showModal()</script>`,
      })
      await untilPeople(6)
      await page.click(() => document.querySelector('film-cast')?.shadowRoot?.querySelector('[part=search]'))
      for (const key of 'kid') await page.press(key)
      await until(people, (found) => found < 6 && found > 0, 'the list is filtered')
      expect(await page.run('() => heard')).toEqual([])
      await page.press('Escape')
      await untilPeople(6)
      const isOpen = () => page.run(() => document.querySelector('dialog')?.open)
      expect(await isOpen()).toBe(true)
      await page.press('Escape')
      await until(isOpen, (open) => open === false, 'the dialog is closed')
    })

    test('shows what its box says after the reader has been elsewhere and comes back', async () => {
      await openHost({ body: cast() })
      await untilPeople(6)
      await page.click(() => document.querySelector('film-cast')?.shadowRoot?.querySelector('[part=search]'))
      for (const key of 'kid') await page.press(key)
      await untilPeople(2)
      await page.open(hosts.serve({ body: '<p>Elsewhere</p>' }))
      await page.back()
      const typed = () => {
        // While the browser goes back, the page's script may not have run yet.
        const [box] = typeof deepAll === 'undefined' ? [] : deepAll('[part=search]')
        return (box as HTMLInputElement | undefined)?.value ?? null
      }
      const text = await until(
        () => page.run(typed),
        (value) => value !== null,
        'the widget is back',
      )
      await untilPeople(text === '' ? 6 : 2)
    })
  })
}

/** Runs in the page: elements in every shadow tree. Written into each host page. */
declare function deepAll(selector: string): Element[]
