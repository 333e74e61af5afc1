import type { Locator, Page } from '@playwright/test'
import { widgetVersion } from '../../src/embed/embed-addresses.ts'
import { expectAccessibleAsIs, expectContrast } from './axe.ts'
import { castTag, expect, people, scriptTag, test } from './embed-test.ts'

const attacks = {
  'unsets all of everything': '* { all: unset !important }',
  'makes letters tiny': 'html { font-size: 62.5% } * { font-size: 3px !important; letter-spacing: 1em !important }',
  'sets what might be private names':
    '* { --_ink: red !important; --_ground: red !important; --_accent: red !important }',
  'aims at the element':
    'film-cast { display: inline !important; opacity: 0 !important; visibility: hidden !important; position: fixed !important; transform: scale(0) !important; max-height: 0 !important; overflow: hidden !important; float: right !important; color: red !important; content-visibility: hidden !important }',
  'aims into the element': 'film-cast * , film-cast::before { display: none !important; color: red !important }',
  'animates everything': '@keyframes away { to { opacity: 0 } } * { animation: away 1ms forwards !important }',
}

test('a page that attacks the widget with its styles changes nothing of it', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  const body = castTag(origin, 'limit="6"')
  await openHost({ body: `<div class="plain">${body}</div>`, head: scriptTag(origin) })
  await expect(people(page)).toHaveCount(6)
  const calm = await looks(page.locator('film-cast'))
  for (const [what, css] of Object.entries(attacks)) {
    await openHost({ body, head: `<style>${css}</style>${scriptTag(origin)}` })
    await expect(people(page), what).toHaveCount(6)
    await expect.soft(page.locator('film-cast'), what).toBeVisible()
    expect.soft(await looks(page.locator('film-cast')), what).toEqual({ ...calm, width: expect.any(Number) })
  }
})

/** What a browser says of a fetch and of pictures that a page's policy shuts out. */
const noFetch = /connect-src|Refused to connect/
const noPictures = /img-src|portraits.*\(csp\)/

const policies = {
  'lets only scripts in': {
    policy: (origin: string) => `default-src 'self'; script-src 'self' ${origin}; style-src 'self'`,
    pictures: false,
    announced: [noFetch, noPictures],
  },
  'lets only the scripts of some folders in': {
    policy: (origin: string) => `default-src 'none'; script-src ${origin}/embed/ ${origin}/api/`,
    pictures: false,
    announced: [noFetch, noPictures],
  },
  'shuts styles': { policy: () => "style-src 'none'", pictures: true, announced: [] },
  'asks for Trusted Types and allows none': {
    policy: () => "require-trusted-types-for 'script'; trusted-types 'none'",
    pictures: true,
    announced: [],
  },
  'trusts scripts by nonce alone': {
    policy: () => "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
    pictures: true,
    announced: [],
  },
  'trusts scripts by nonce alone and shuts fetch': {
    policy: () => "script-src 'nonce-abc' 'strict-dynamic'; connect-src 'none'; base-uri 'none'",
    pictures: true,
    announced: [noFetch],
  },
}

for (const [what, { policy, pictures, announced }] of Object.entries(policies)) {
  test(`a page whose policy ${what} has the whole cast`, async ({ page, startSite, openHost, expectTrouble }) => {
    const { origin } = await startSite()
    for (const pattern of announced) expectTrouble(pattern)
    await openHost({
      head: scriptTag(origin, 'nonce="abc"'),
      body: castTag(origin),
      headers: { 'content-security-policy': policy(origin) },
    })
    await expect(people(page)).toHaveCount(36)
    await expect(people(page).first()).toContainText('Lim Kyu-nam')
    await expect(page.locator('film-cast [part=box]')).toHaveCSS('background-color', 'rgb(242, 236, 221)')
    if (pictures) await expect.poll(() => loadedPictures(page)).toBeGreaterThan(5)
    else await expect.poll(() => page.locator('film-cast [part=portrait]').first().count()).toBe(0)
  })
}

test('a page that isolates itself (COEP) has the cast with its pictures', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  await openHost({
    head: scriptTag(origin),
    body: castTag(origin),
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  })
  await expect(people(page)).toHaveCount(36)
  await expect.poll(() => loadedPictures(page)).toBeGreaterThan(5)
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
})

test('a page in a sandbox, without an origin, has the cast', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  await openHost({
    head: scriptTag(origin),
    body: castTag(origin),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  })
  await expect(people(page)).toHaveCount(36)
  expect(await page.evaluate(() => self.origin)).toBe('null')
})

const paper = 'rgb(242, 236, 221)'
const night = 'rgb(11, 17, 16)'

/** Pages, what they say of the scheme, and the ground of the widget where the reader prefers light and dark. */
const schemes = [
  ['light', ':root { color-scheme: light }', '', paper, paper],
  ['dark', ':root { color-scheme: dark } body { background: #111 }', '', night, night],
  ['of either scheme', ':root { color-scheme: light dark }', '', paper, night],
  ['black and says no scheme', 'body { background: #000; color: #fff }', '', paper, paper],
  ['black and asks for dark', 'body { background: #000; color: #fff }', 'theme="dark"', night, night],
  ['dark and asks for light', ':root { color-scheme: dark }', 'theme="Light"', paper, paper],
] as const

test('whatever scheme a page is of, everything can be read', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  for (const [what, css, attributes, inLight, inDark] of schemes) {
    await openHost({
      head: `<style>${css}</style>${scriptTag(origin)}`,
      body: castTag(origin, `limit="3" ${attributes}`),
    })
    await expect(people(page), what).toHaveCount(3)
    for (const [colorScheme, ground] of [['light', inLight] as const, ['dark', inDark] as const]) {
      await page.emulateMedia({ colorScheme })
      await expect.soft(page.locator('film-cast [part=box]'), what).toHaveCSS('background-color', ground)
      await expect.poll(() => isLight(page), `portraits, ${what}, ${colorScheme}`).toBe(ground === paper)
      await expectContrast(page, `${what}, ${colorScheme}`, { within: 'film-cast' })
    }
  }
})

/** Whether the first portrait is drawn for a light page. */
async function isLight(page: Page): Promise<boolean> {
  const picture = await page.locator('film-cast [part=portrait]').first().screenshot()
  return page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')
      canvas?.drawImage(image, 0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? []
      return red + green + blue > 1.5 * 255
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  )
}

test('a page gives it colours, measures and a face of its own', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  const css =
    'film-cast { --film-cast-ground: #102040; --film-cast-ink: #fff; --film-cast-font: monospace; --film-cast-size: 20px } film-cast::part(name) { color: #ff0 }'
  await openHost({
    head: `<style>${css}</style>${scriptTag(origin)}`,
    body: castTag(origin, 'limit="2" heading="Who is who"'),
  })
  await expect(page.getByRole('heading', { name: 'Who is who' })).toHaveCSS('color', 'rgb(255, 255, 255)')
  const box = page.getByRole('group', { name: 'Who is who' })
  await expect(box).toHaveCSS('background-color', 'rgb(16, 32, 64)')
  await expect(box).toHaveCSS('font', /20px.* monospace/)
  await expect(page.locator('film-cast [part=name]').first()).toHaveCSS('color', 'rgb(255, 255, 0)')
})

test('on a page that runs from right to left the column does, and signs stay at their end', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin } = await startSite()
  await openHost({
    lang: 'ar',
    dir: 'rtl',
    head: scriptTag(origin),
    body: castTag(origin, 'group="lead" heading="Who is who?"'),
  })
  await expect(people(page)).toHaveCount(3)
  const [first, second] = await Promise.all([0, 1].map((index) => people(page).nth(index).boundingBox()))
  expect(first?.x).toBeGreaterThan(second?.x ?? Number.POSITIVE_INFINITY)
  const edges = await page.getByRole('heading').evaluate((heading) => {
    const text = heading.firstChild as Text
    const edgeOf = (from: number, to: number) => {
      const range = document.createRange()
      range.setStart(text, from)
      range.setEnd(text, to)
      return range.getBoundingClientRect().left
    }
    return { start: edgeOf(0, 1), sign: edgeOf(text.length - 1, text.length) }
  })
  expect(edges.sign).toBeGreaterThan(edges.start)
})

test('in a narrow and a wide column people fill as many columns as fit, and nothing sticks out', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin } = await startSite()
  for (const [width, columns] of [
    [200, 1],
    [320, 1],
    [900, 5],
  ] as const) {
    const css = `article { width: ${width}px; font-size: 40px }`
    await openHost({
      head: `<style>${css}</style>${scriptTag(origin)}`,
      body: `<article>${castTag(origin, 'heading="Everybody in the film, from the leads to the smallest part"')}</article>`,
    })
    await expect(people(page)).toHaveCount(36)
    const boxes = await people(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
    expect.soft(new Set(boxes.map(({ left }) => Math.round(left))).size, `${width} px`).toBe(columns)
    const overflow = await page
      .locator('film-cast')
      .evaluate((widget) =>
        [...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((one) => !one.matches('.quiet'))
          .map((one) => one.getBoundingClientRect().right - widget.getBoundingClientRect().right),
      )
    expect.soft(Math.max(...overflow), `${width} px`).toBeLessThanOrEqual(0)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect.soft(sideways, `${width} px`).toBeLessThanOrEqual(0)
  }
})

test('two widgets, and the script three times in two versions, read the cast once', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin, asked } = await startSite()
  const pinned = `<script type="module" src="${origin}/embed/v${widgetVersion}/cast.js"></script>`
  await openHost({
    head: scriptTag(origin) + scriptTag(origin) + pinned,
    body: castTag(origin, 'group="lead"') + castTag(origin, 'group="nomads"'),
  })
  await expect(people(page)).toHaveCount(3 + 4)
  expect(asked.filter(({ path }) => path.startsWith('/api/')).map(({ path }) => path)).toEqual(['/api/v1/en/cast.json'])
})

test('the cast is asked for only when the widget comes near', async ({ page, startSite, openHost, untilQuiet }) => {
  const { origin, asked } = await startSite()
  await openHost({ head: scriptTag(origin), body: `<div style="height: 4000px"></div>${castTag(origin)}` })
  await expect(page.locator('film-cast [part=status]')).toHaveText('Loading the cast …')
  await untilQuiet(page)
  expect(asked.map(({ path }) => path)).toEqual(['/embed/cast.js'])
  await page.locator('film-cast').scrollIntoViewIfNeeded()
  await expect(people(page)).toHaveCount(36)
})

test('attributes can change at any time', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  await openHost({ lang: 'ko-KR', head: scriptTag(origin), body: castTag(origin, 'group="lead"') })
  const widget = page.locator('film-cast')
  const set = (attributes: Record<string, string>) =>
    widget.evaluate((element, all) => {
      for (const [name, value] of Object.entries(all)) element.setAttribute(name, value)
    }, attributes)
  await expect(people(page)).toContainText(['임규남', '리현상', '김동혁'])
  await expect(page.getByRole('searchbox', { name: '배역이나 배우 찾기' })).toBeVisible()
  await set({ lang: 'en' })
  await expect(people(page)).toContainText(['Lim Kyu-nam', 'Lee Hyun-sang', 'Kim Dong-hyuk'])
  await expect(people(page).first()).toHaveAttribute('href', `${origin}/characters/kyu-nam`)
  await set({ group: 'family nomads', sort: 'performer', limit: '2', filter: 'off', heading: 'Others' })
  await expect(people(page)).toContainText(['Esom', 'Jang Young-nam'])
  await expect(page.getByRole('searchbox')).toBeHidden()
  await page.getByRole('button', { name: /^Show more/ }).click()
  await expect(people(page).nth(2)).toBeFocused()
  expect(await people(page).count()).toBeGreaterThan(5)
})

test('typing finds by any written spelling; Escape empties the box, and only then reaches the page', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin } = await startSite()
  await openHost({ head: scriptTag(origin), body: `<dialog>${castTag(origin, 'limit="4"')}</dialog>` })
  await page.evaluate(() => {
    document.querySelector('dialog')?.showModal()
    addEventListener('keydown', ({ key }) => Object.assign(window, { heard: key }))
  })
  const box = page.getByRole('searchbox')
  await expect(page.getByRole('status')).toHaveText('4 of 36 people')
  for (const [typed, found] of [
    ['im gyu nam', 'Lim Kyu-nam'],
    ['이제훈', 'Lim Kyu-nam'],
    ['rifle girl', 'Girl with Rifle'],
  ] as const) {
    await box.fill(typed)
    await expect(people(page), typed).toHaveCount(1)
    await expect(people(page), typed).toContainText(found)
  }
  await expect(page.getByRole('status')).toHaveText('1 person')
  await box.fill('nobody at all')
  await expect(page.getByRole('status')).toHaveText('No results.')
  await box.press('Escape')
  await expect(box).toHaveValue('')
  await expect(people(page)).toHaveCount(4)
  await expect(page.locator('dialog')).toBeVisible()
  expect(await page.evaluate('window.heard')).not.toBe('Escape')
  await box.press('Escape')
  await expect(page.locator('dialog')).toBeHidden()
  expect(await page.evaluate('window.heard')).toBe('Escape')
})

test('by keyboard the box, the people, the rest and the source come in turn', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  await openHost({ head: scriptTag(origin), body: castTag(origin, 'limit="2"') })
  await expect(people(page)).toHaveCount(2)
  const stops: (string | null | undefined)[] = []
  for (let stop = 0; stop < 5; stop++) {
    await page.keyboard.press('Tab')
    stops.push(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part')))
    const outline = await page.evaluate(() => {
      const focused = document.activeElement?.shadowRoot?.activeElement
      return focused ? getComputedStyle(focused).outlineStyle : 'none'
    })
    expect(outline, stops.at(-1) ?? '').toBe('solid')
  }
  expect(stops).toEqual(['search', 'link', 'link', 'more', 'source'])
})

test('axe finds nothing on a page with two widgets', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  await openHost({
    head: `${scriptTag(origin)}<meta name="viewport" content="width=device-width">`,
    body: `<main><h1>A post</h1>${castTag(origin, 'heading="Leads" group="lead"')}${castTag(origin, 'lang="ko" limit="5"')}</main>`,
  })
  await expect(people(page)).toHaveCount(8)
  await expectAccessibleAsIs(page)
})

test('in forced colours it takes the reader’s', async ({ page, startSite, openHost }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const { origin } = await startSite()
  await openHost({ head: scriptTag(origin), body: `<p>Words</p>${castTag(origin, 'limit="2"')}` })
  await expect(people(page)).toHaveCount(2)
  const [words, name] = await Promise.all(
    [page.getByText('Words'), page.locator('film-cast [part=status]')].map((one) =>
      one.evaluate((element) => getComputedStyle(element).color),
    ),
  )
  expect(name).toBe(words)
  await expect(page.getByRole('searchbox')).toHaveCSS('border-top-style', 'solid')
  await expect(page.getByRole('button', { name: /^Show more/ })).toHaveCSS('border-top-style', 'solid')
})

test('it tells when it is ready and who was chosen, and a page may open that itself', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin } = await startSite()
  await openHost({
    head: `<script>
      const heard = []
      for (const type of ['film-cast-ready', 'film-cast-select']) addEventListener(type, (event) => {
        heard.push([type, event.detail])
        event.preventDefault()
      })
    </script>${scriptTag(origin)}`,
    body: castTag(origin),
  })
  await expect(people(page)).toHaveCount(36)
  await people(page).nth(1).click()
  expect(await page.evaluate('heard')).toEqual([
    ['film-cast-ready', { count: 36 }],
    ['film-cast-select', { id: 'hyun-sang', href: `${origin}/characters/hyun-sang` }],
  ])
  await expect(page).toHaveTitle('A page of somebody else')
})

test('a press opens the character’s page on the site', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  await openHost({ head: scriptTag(origin), body: castTag(origin) })
  const opened = page.waitForRequest(`${origin}/characters/hyun-sang`)
  // The site of these tests holds what is embedded, not pages.
  await page.route(/\/characters\//, (route) => route.fulfill({ contentType: 'text/html', body: 'here' }))
  await people(page).nth(1).click()
  await opened
})

test('nothing is kept, no cookie is set, and no request names the page', async ({
  page,
  context,
  startSite,
  openHost,
}) => {
  const { origin, asked } = await startSite()
  await openHost({ head: scriptTag(origin), body: castTag(origin) })
  await expect(people(page)).toHaveCount(36)
  await expect.poll(() => loadedPictures(page)).toBeGreaterThan(5)
  await page.getByRole('searchbox').fill('kid')
  await expect(people(page)).toHaveCount(2)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(await page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length)).toBe(0)
  expect(asked.length).toBeGreaterThan(7)
  for (const { path, headers } of asked) {
    expect(headers.referer, path).toBeUndefined()
    expect(headers.cookie, path).toBeUndefined()
    expect(JSON.stringify(headers), path).not.toContain('/a/post')
  }
})

test('also as a script, which fetch being shut makes it, the cast is asked for without naming the page', async ({
  page,
  startSite,
  openHost,
  expectTrouble,
}) => {
  expectTrouble(noFetch)
  const { origin, asked } = await startSite()
  await openHost({
    head: scriptTag(origin),
    body: castTag(origin),
    headers: { 'content-security-policy': "connect-src 'none'" },
  })
  await expect(people(page)).toHaveCount(36)
  const read = asked.find(({ path }) => path === '/api/v1/en/cast.js')
  // A module asks in the name of the script that imports it, which is ours.
  expect(read?.headers.referer).toBe(`${origin}/embed/cast.js`)
})

test('with the documented reserve what follows the widget hardly moves', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  const reserve = 'style="display: block; min-height: 40rem; --film-cast-min-height: 40rem"'
  await openHost({
    head: scriptTag(origin),
    body: `<h1>A post</h1><p>Words before.</p>${castTag(origin, `limit="6" heading="Cast" ${reserve}`)}<p>Words after.</p>`,
  })
  await expect(people(page)).toHaveCount(6)
  await expect.poll(() => loadedPictures(page)).toBe(6)
  expect(await layoutShift(page)).toBeLessThan(0.01)
})

/** What must not depend on the page: how the widget and a name in it are drawn. */
function looks(widget: Locator): Promise<Record<string, unknown>> {
  return widget.evaluate((element) => {
    const of = (one: Element | null | undefined) => {
      const { display, visibility, opacity, color, fontSize, fontFamily, letterSpacing, position, float } =
        getComputedStyle(one as Element)
      return { display, visibility, opacity, color, fontSize, fontFamily, letterSpacing, position, float }
    }
    const { width, height } = element.getBoundingClientRect()
    const root = element.shadowRoot
    return {
      width,
      tall: height > 300,
      host: of(element),
      name: of(root?.querySelector('[part=name]')),
      search: of(root?.querySelector('input')),
      ground: getComputedStyle(root?.firstElementChild as Element).backgroundColor,
    }
  })
}

function loadedPictures(page: Page): Promise<number> {
  return page
    .locator('film-cast [part=portrait]')
    .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length)
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) total += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)))
      }),
  )
}
