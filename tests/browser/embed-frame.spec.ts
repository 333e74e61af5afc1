import type { Frame, Page } from '@playwright/test'
import { castTag, expect, people, test } from './embed-test.ts'
import { shifts, watchShifts } from './layout-shifts.ts'
import { openPage } from './site.ts'

const sandbox = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'

function frameTag(origin: string, query = '', attributes = sandbox): string {
  return `<iframe src="${origin}/embed/cast${query}" title="Cast" width="600" height="120" style="border: 0" ${attributes}></iframe>`
}

function sizer(origin: string): string {
  return `<script type="module" src="${origin}/embed/frame.js" referrerpolicy="no-referrer"></script>`
}

/** The framed cast, once it is there. */
async function framed(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame()
  if (frame === null || frame === undefined) throw new Error('no frame')
  return frame
}

/** What the page for site owners offers to paste, as a site at `origin` would. */
async function offeredSnippet(page: Page, origin: string, query: string): Promise<string> {
  await openPage(page, `/embed${query}`)
  const own = process.env.SITE_ORIGIN || new URL(page.url()).origin
  const code = page.locator('code').first()
  await expect(code).toContainText(`src="${own}/embed/cast`)
  return ((await code.textContent()) ?? '').replaceAll(own, origin)
}

function heights(page: Page): Promise<{ frame: number; inside: number }> {
  return framed(page).then(async (frame) => ({
    frame: await page
      .locator('iframe')
      .first()
      .evaluate((one) => one.getBoundingClientRect().height),
    inside: await frame.evaluate(() => document.body.getBoundingClientRect().height),
  }))
}

async function expectFitting(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { frame, inside } = await heights(page)
      return inside > 200 && Math.abs(frame - inside) <= 1
    })
    .toBe(true)
}

test('without an origin of its own the frame has the cast, grows with it, and loads nothing of the app', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin, asked } = await startSite()
  await openHost({
    head: sizer(origin),
    body: frameTag(origin, '?group=lead&heading=The%20pursuit', 'sandbox="allow-scripts"'),
  })
  const frame = await framed(page)
  await expect(people(frame)).toHaveCount(3)
  await expect(frame.getByRole('heading')).toHaveText('The pursuit')
  expect(await frame.evaluate(() => self.origin)).toBe('null')
  await expectFitting(page)
  await frame.getByRole('searchbox').fill('nobody')
  await expect(frame.getByRole('status')).toHaveText('No results.')
  await expect.poll(async () => (await heights(page)).frame).toBeLessThan(250)
  expect(asked.filter(({ path }) => path.startsWith('/assets/'))).toEqual([])
})

/** A phone, a laptop and a tall screen, on which the end of a short frame can be seen. */
const windows = [
  { width: 390, height: 844 },
  { width: 900, height: 700 },
  { width: 1440, height: 1600 },
]

test('pasted as offered, a frame moves nothing around it when its cast comes', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin } = await startSite()
  await watchShifts(page)
  for (const limit of [null, 6] as const) {
    const snippet = await offeredSnippet(page, origin, `?way=iframe&limit=${limit ?? 'all'}`)
    for (const window of windows) {
      await page.setViewportSize(window)
      await openHost({ body: `<h1>A post</h1><p>Before.</p>${snippet}<p>After.</p>` })
      await expect(people(await framed(page))).toHaveCount(limit ?? 36)
      await expect.poll(async () => (await heights(page)).frame - (await heights(page)).inside).toBeGreaterThan(-1)
      expect(await shifts(page), `${limit} at ${window.width} × ${window.height}`).toEqual([])
    }
  }
})

test('the script that sizes frames may come late', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  await openHost({ body: frameTag(origin, '?group=lead') })
  await expect(people(await framed(page))).toHaveCount(3)
  expect((await heights(page)).frame).toBe(120)
  await page.addScriptTag({ type: 'module', url: `${origin}/embed/frame.js` })
  await expectFitting(page)
})

test('another frame, and the page itself, may say what heights they like', async ({
  page,
  startSite,
  openHost,
  serveHost,
}) => {
  const { origin } = await startSite()
  const rogue = await serveHost({
    body: `<script>setInterval(() => parent.postMessage({ talju: 1, height: 5000 }, '*'), 5); setTimeout(() => parent.postMessage('told', '*'), 0)</script>`,
  })
  await openHost({
    head: sizer(origin),
    body: `${frameTag(origin, '?group=lead')}<iframe id="rogue" title="Rogue" src="${rogue}" height="90"></iframe>`,
  })
  await expectFitting(page)
  const fitting = (await heights(page)).frame
  await page.evaluate(
    () =>
      new Promise<void>((told) => {
        let messages = 0
        addEventListener('message', () => {
          messages += 1
          if (messages > 20) told()
        })
        postMessage({ talju: 1, height: 4000 }, '*')
      }),
  )
  expect((await heights(page)).frame).toBe(fitting)
  expect(await page.locator('#rogue').getAttribute('style')).toBeNull()
})

test('what is no height, or too much of one, changes nothing beyond reason', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  await openHost({ head: sizer(origin), body: frameTag(origin, '?group=lead') })
  await expectFitting(page)
  const frame = await framed(page)
  const fitting = (await heights(page)).frame
  const say = (data: unknown) =>
    frame.evaluate((data) => {
      parent.postMessage(data, '*')
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }, data)
  for (const data of [
    null,
    'tall',
    { talju: 2, height: 9 },
    { talju: 1 },
    { talju: 1, height: 'auto' },
    { talju: 1, height: -5 },
  ]) {
    await say(data)
    expect((await heights(page)).frame, JSON.stringify(data)).toBe(fitting)
  }
  await say({ talju: 1, height: 1e9 })
  await expect.poll(async () => (await heights(page)).frame).toBe(20_000)
})

const night = 'rgb(11, 17, 16)'
const paper = 'rgb(242, 236, 221)'

/** What the address asks for, what the device prefers, and the ground that is drawn. */
const grounds = [
  ['?theme=dark', 'light', night],
  ['?theme=light', 'dark', paper],
  ['', 'dark', night],
  ['', 'light', paper],
  ['?theme=pink', 'light', paper],
] as const

test('whatever the theme and the device, no corner of the frame is of another colour', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin } = await startSite()
  for (const [query, device, ground] of grounds) {
    await page.emulateMedia({ colorScheme: device })
    await openHost({
      head: `<style>:root { color-scheme: light dark } body { background: #222 }</style>${sizer(origin)}`,
      body: frameTag(origin, query),
    })
    const what = `"${query}" on a ${device} device`
    const frame = await framed(page)
    await expect(people(frame), what).toHaveCount(36)
    await expect.soft(frame.locator('html'), what).toHaveCSS('background-color', ground)
    await expect.soft(frame.locator('film-cast [part=box]'), what).toHaveCSS('background-color', ground)
    await expect.soft(frame.locator('film-cast [part=box]'), what).toHaveCSS('border-radius', '0px')
    const scheme = ground === night ? 'dark' : 'light'
    const drawn = await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
    expect.soft(drawn, what).toContain(scheme)
  }
})

test('a page that isolates itself (COEP) may frame the cast, with its pictures', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin } = await startSite()
  await openHost({
    head: sizer(origin),
    body: frameTag(origin, '?group=lead'),
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
  })
  const frame = await framed(page)
  await expect(people(frame)).toHaveCount(3)
  await expectFitting(page)
  const pictures = frame.locator('film-cast [part=portrait]')
  await expect
    .poll(() => pictures.evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length))
    .toBe(3)
})

test('a page whose policy lets only the frame in has it, in the height it was given', async ({
  page,
  startSite,
  openHost,
  expectTrouble,
}) => {
  expectTrouble(/script-src/)
  expectTrouble(/frame\.js/)
  const { origin } = await startSite()
  await openHost({
    head: sizer(origin),
    body: `<iframe src="${origin}/embed/cast" title="Cast" height="400" ${sandbox}></iframe>`,
    headers: {
      'content-security-policy': `default-src 'self'; script-src 'self'; style-src 'self'; frame-src ${origin}`,
    },
  })
  await expect(people(await framed(page))).toHaveCount(36)
})

test('where nothing may run in the frame it holds a plain link', async ({
  page,
  startSite,
  openHost,
  expectTrouble,
}) => {
  expectTrouble(/sandboxed/)
  const { origin } = await startSite()
  await openHost({ body: frameTag(origin, '', 'sandbox=""') })
  const link = page.frameLocator('iframe').getByRole('link', { name: 'The whole cast on Talju' })
  await expect(link).toHaveAttribute('href', '/cast')
  await expect(link).toBeVisible()
})

test('a heading in the address is a text, and no longer than a heading', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  const heading = `<b>${'x'.repeat(200)}`
  await openHost({ body: frameTag(origin, `?${new URLSearchParams({ heading, group: 'lead' })}`) })
  await expect((await framed(page)).getByRole('heading')).toHaveText(heading.slice(0, 80))
})

test('a press opens the character’s page beside the page, never in the frame', async ({
  page,
  context,
  startSite,
  openHost,
}) => {
  const { origin } = await startSite()
  await context.route(/\/characters\//, (route) => route.fulfill({ contentType: 'text/html', body: 'here' }))
  await openHost({ head: sizer(origin), body: frameTag(origin, '?group=lead') })
  const frame = await framed(page)
  const opening = page.waitForEvent('popup')
  await people(frame).first().click()
  expect((await opening).url()).toBe(`${origin}/characters/kyu-nam`)
  await expect(people(frame)).toHaveCount(3)
})

/**
 * What WordPress does with an answer of oEmbed from a site that it does not know: it hides the frame until a height
 * comes, and says `ready` once, when its own page has been parsed.
 * https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
const wordpress = `<script>
  const frame = document.querySelector('iframe')
  const secret = 'aB3dE6gH9k'
  frame.setAttribute('data-secret', secret)
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.setAttribute('security', 'restricted')
  frame.style.cssText = 'position: absolute; visibility: hidden'
  addEventListener('message', ({ source, data }) => {
    if (!data || source !== frame.contentWindow) return
    if (!(data.secret || data.message || data.value) || data.secret !== secret) return
    if (data.message === 'height') {
      frame.removeAttribute('style')
      document.querySelector('blockquote').style.display = 'none'
      frame.height = Math.min(1000, Math.max(200, ~~data.value))
    }
    if (data.message === 'link') {
      const target = new URL(data.value)
      if (/^https?:$/.test(target.protocol) && target.host === new URL(frame.src).host && document.activeElement === frame) location.href = target.href
    }
  })
  frame.src += '#?secret=' + secret
  addEventListener('DOMContentLoaded', () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*'))
</script>`

/** When the page has been parsed, and how long each answer of our site takes, in milliseconds. */
const paces = [0, 100, 300, 600, 1_000].flatMap((parsed) => [20, 100].map((latency) => ({ parsed, latency })))

test('WordPress shows the frame, whenever its page is ready, and opens its links', async ({
  page,
  startSite,
  serveHost,
}) => {
  const { origin } = await startSite()
  const answer = await (await fetch(`${origin}/oembed/en/cast.json`)).json()
  const html = answer.html.replaceAll(/(?<=(?:href|src)=")https?:\/\/[^/"]+/g, origin)
  expect(html).toContain(`src="${origin}/embed/cast?limit=6&amp;theme=light"`)
  for (const { parsed, latency } of paces) {
    const what = `parsed after ${parsed} ms, answers after ${latency} ms`
    await page.route(`${origin}/**`, async (route) => {
      await later(latency)
      await route.continue()
    })
    // A script of the theme that takes its time holds the parser, and with it DOMContentLoaded.
    await page.route('**/theme.js', async (route) => {
      await later(parsed)
      await route.fulfill({ contentType: 'text/javascript', body: '' })
    })
    await page.goto(await serveHost({ body: `${html}${wordpress}<script src="/theme.js"></script>` }))
    await expect(page.getByRole('blockquote'), what).toBeHidden()
    await expect(people(await framed(page)), what).toHaveCount(6)
    await page.unrouteAll({ behavior: 'wait' })
  }
  const height = Number(await page.locator('iframe').getAttribute('height'))
  expect(height).toBe(Math.ceil(Math.min(1_000, (await heights(page)).inside)))
  await page.route(/\/characters\//, (route) => route.fulfill({ contentType: 'text/html', body: 'here' }))
  await people(await framed(page))
    .first()
    .click()
  await page.waitForURL(`${origin}/characters/kyu-nam`)
})

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

test('WordPress’s secret stays with WordPress: without one nothing of its kind is said', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin } = await startSite()
  await openHost({
    head: `<script>const heard = []; addEventListener('message', ({ data }) => heard.push(Object.keys(data).sort().join()))</script>`,
    body: frameTag(origin, '?group=lead'),
  })
  await expect(people(await framed(page))).toHaveCount(3)
  await expect.poll(() => page.evaluate('heard.length')).toBeGreaterThan(0)
  expect(new Set((await page.evaluate('heard')) as string[])).toEqual(new Set(['height,talju']))
})

test('an element in a frame of somebody else, sandboxed, has the cast too', async ({
  page,
  startSite,
  openHost,
  serveHost,
}) => {
  const { origin } = await startSite()
  const inner = await serveHost({
    head: `<script type="module" src="${origin}/embed/cast.js"></script>`,
    body: castTag(origin, 'limit="3"'),
  })
  await openHost({
    body: `<iframe title="Post" src="${inner}" sandbox="allow-scripts" width="600" height="500"></iframe>`,
  })
  await expect(people(await framed(page))).toHaveCount(3)
})
