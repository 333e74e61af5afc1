import type { ServerResponse } from 'node:http'
import type { CDPSession, Page } from '@playwright/test'
import { type Answer, castTag, expect, people, scriptTag, test } from './embed-test.ts'

const plainLink = { name: 'The cast of Escape' }

/** Answers the paths that fit, all else as the site would. */
function answering(paths: RegExp, answer: (response: ServerResponse) => void): Answer {
  return (path, response) => {
    if (!paths.test(path)) return false
    answer(response)
    return true
  }
}

const open = { 'access-control-allow-origin': '*', 'content-type': 'application/json' }
const json = (value: unknown) =>
  answering(/cast\.json$/, (response) => response.writeHead(200, open).end(JSON.stringify(value)))

test.describe('the plain link stands where the script', () => {
  test('is shut out by a policy', async ({ page, startSite, openHost, expectTrouble }) => {
    expectTrouble(/script-src/)
    expectTrouble(/embed\/cast\.js/)
    const { origin } = await startSite()
    await openHost({
      head: scriptTag(origin),
      body: castTag(origin),
      headers: { 'content-security-policy': "script-src 'self'" },
    })
    await expect(page.getByRole('link', plainLink)).toHaveAttribute('href', `${origin}/cast`)
    await expect(page.getByRole('link', plainLink)).toBeVisible()
  })

  test('is not the one that its integrity names', async ({ page, startSite, openHost, expectTrouble, untilQuiet }) => {
    expectTrouble(/integrity/)
    const { origin } = await startSite()
    const integrity = `sha384-${'A'.repeat(64)}`
    await openHost({
      head: scriptTag(origin, `integrity="${integrity}" crossorigin="anonymous"`),
      body: castTag(origin),
    })
    await untilQuiet(page)
    await expect(page.getByRole('link', plainLink)).toBeVisible()
  })

  test('comes without leave for other origins', async ({ page, startSite, openHost, expectTrouble, untilQuiet }) => {
    expectTrouble(/CORS/)
    expectTrouble(/embed\/cast\.js/)
    const { origin } = await startSite(answering(/cast\.js$/, (response) => response.end('export {}')))
    await openHost({ head: scriptTag(origin), body: castTag(origin) })
    await untilQuiet(page)
    await expect(page.getByRole('link', plainLink)).toBeVisible()
  })

  test('is missing', async ({ page, startSite, openHost, expectTrouble, untilQuiet }) => {
    expectTrouble(/404/)
    const { origin } = await startSite(answering(/cast\.js$/, (response) => response.writeHead(404, open).end()))
    await openHost({ head: scriptTag(origin), body: castTag(origin) })
    await untilQuiet(page)
    await expect(page.getByRole('link', plainLink)).toBeVisible()
  })

  test.describe('may not run', () => {
    test.use({ javaScriptEnabled: false })
    test('at all', async ({ page, startSite, openHost }) => {
      const { origin } = await startSite()
      await openHost({ head: scriptTag(origin), body: castTag(origin) })
      await expect(page.getByRole('link', plainLink)).toBeVisible()
    })
  })
})

/** The cast, as JSON and as a module. */
const castDocument = /api\/v1\/en\/cast\.js/

const failures: Record<string, { answer: (well: () => boolean) => Answer; trouble: RegExp[] }> = {
  'is out of order (503)': {
    answer: (well) => (path, response) =>
      !well() && answering(castDocument, (one) => one.writeHead(503, open).end('busy'))(path, response),
    trouble: [/503/],
  },
  'cuts the document off': {
    answer: (well) => (path, response) =>
      !well() &&
      answering(castDocument, (one) => {
        one.writeHead(200, { ...open, 'content-length': '5000' }).write('{"credits":[{"id":"kyu')
        setImmediate(() => one.destroy())
      })(path, response),
    trouble: [/cast\.js/],
  },
  'sends something else': {
    answer: (well) => (path, response) =>
      !well() && answering(castDocument, (one) => one.writeHead(200, open).end('<!doctype html>'))(path, response),
    trouble: [/module script/],
  },
  'sends another document': {
    answer: (well) => (path, response) =>
      !well() && answering(/cast\.json$/, (one) => one.writeHead(200, open).end('{"credits":"none"}'))(path, response),
    trouble: [],
  },
  'keeps its documents to itself (no CORS)': {
    answer: (well) => (path, response) =>
      !well() && answering(castDocument, (one) => one.writeHead(200).end('{}'))(path, response),
    trouble: [/CORS/, /cast\.json/, /cast\.js\b/],
  },
}

for (const [what, { answer, trouble }] of Object.entries(failures)) {
  test(`where the site ${what}, the widget says so, and a press tries again`, async ({
    page,
    startSite,
    openHost,
    expectTrouble,
  }) => {
    for (const pattern of trouble) expectTrouble(pattern)
    let isWell = false
    const { origin } = await startSite(answer(() => isWell))
    await openHost({ head: scriptTag(origin), body: castTag(origin) })
    await expect(page.getByRole('status')).toHaveText('Couldn’t load the cast.')
    await expect(page.getByRole('link', { name: 'The whole cast on Talju' })).toHaveAttribute('href', `${origin}/cast`)
    isWell = true
    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(people(page)).toHaveCount(36)
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden()
    await expect(page.locator('film-cast')).toBeFocused()
  })
}

test('where the site does not answer, the widget says so after a quarter of a minute', async ({
  page,
  startSite,
  openHost,
}) => {
  await page.clock.install()
  // Time passes only when the test says so.
  await page.clock.pauseAt(Date.now() + 60_000)
  const { origin } = await startSite(answering(castDocument, () => {}))
  const asked = page.waitForRequest(/cast\.json$/)
  await openHost({ head: scriptTag(origin), body: castTag(origin) })
  await asked
  const askedAsModule = page.waitForRequest(/api\/v1\/en\/cast\.js$/)
  await page.clock.runFor(7_500)
  await askedAsModule
  await page.clock.runFor(7_499)
  await expect(page.getByRole('status')).toHaveText('Loading the cast …')
  await page.clock.runFor(1)
  await expect(page.getByRole('status')).toHaveText('Couldn’t load the cast.')
})

test('a cast of nobody is said to be one', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite(json({ credits: [] }))
  await openHost({ head: scriptTag(origin), body: castTag(origin) })
  await expect(page.getByRole('status')).toHaveText('No results.')
})

const name = (display: unknown) => ({ display, credited: display, hangul: null, gloss: false, spellings: [] })

test('a cast of ten thousand is shown bit by bit, and found in at once', async ({ page, startSite, openHost }) => {
  const credits = Array.from({ length: 10_000 }, (_, index) => ({
    id: `soldier-${index}`,
    order: index,
    character: name(`Soldier ${index}`),
    performer: name(`Performer ${index}`),
    side: 'soldiers',
    billing: 'minor',
    portrait: '/portraits/kyu-nam.svg',
  }))
  const { origin } = await startSite(json({ credits }))
  await openHost({ head: scriptTag(origin), body: castTag(origin) })
  await expect(people(page)).toHaveCount(120)
  await expect(page.getByRole('button', { name: 'Show more (9880)' })).toBeVisible()
  // In the very event, without a wait.
  const found = await page.locator('film-cast').evaluate((widget) => {
    const box = widget.shadowRoot?.querySelector('input') as HTMLInputElement
    box.value = 'soldier 9999'
    box.dispatchEvent(new Event('input'))
    return [...(widget.shadowRoot?.querySelectorAll('[part=link]') ?? [])]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent)
  })
  expect(found).toEqual([expect.stringContaining('Soldier 9999')])
})

test('names with markup and addresses that run scripts are texts, and lead nowhere', async ({
  page,
  startSite,
  openHost,
}) => {
  const markup = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>'
  const credit = {
    id: 'javascript:alert(1)',
    order: 1,
    character: name(markup),
    performer: name(`</span>${markup}`),
    side: '__proto__',
    billing: 'constructor',
    portrait: 'javascript:document.title="taken"',
  }
  const { origin } = await startSite(json({ credits: [credit, null, { id: 'half' }, 7] }))
  await openHost({
    head: scriptTag(origin),
    body: castTag(origin, `heading="&lt;b onclick=alert(1)&gt;" group="" sort="__proto__" limit="-3" theme="&quot;"`),
  })
  await expect(people(page)).toHaveCount(1)
  await expect(people(page)).toContainText(markup)
  await expect(people(page)).toHaveAttribute('href', `${origin}/characters/javascript%3Aalert(1)`)
  await expect(page.locator('film-cast [part=portrait]')).toHaveCount(0)
  expect(
    await page.locator('film-cast').evaluate((widget) => widget.shadowRoot?.querySelectorAll('b, script, img').length),
  ).toBe(0)
  await expect(page).toHaveTitle('A page of somebody else')
})

test('a widget that is moved keeps what was typed, and with moveBefore also the focus', async ({
  page,
  startSite,
  openHost,
}) => {
  const { origin, asked } = await startSite()
  await openHost({ head: scriptTag(origin), body: `${castTag(origin)}<aside></aside><main></main>` })
  const box = page.getByRole('searchbox')
  await expect(people(page)).toHaveCount(36)
  await box.fill('kid')
  await expect(people(page)).toHaveCount(2)
  await page.evaluate(() => document.querySelector('aside')?.append(document.querySelector('film-cast') as Element))
  await expect(box).toHaveValue('kid')
  await expect(people(page)).toHaveCount(2)
  await box.focus()
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement & { moveBefore(node: Node, child: null): void }
    main.moveBefore(document.querySelector('film-cast') as Element, null)
  })
  await expect(box).toBeFocused()
  await expect(people(page)).toHaveCount(2)
  expect(asked.filter(({ path }) => path.startsWith('/api/'))).toHaveLength(1)
})

test('a hundred widgets that come, move and go leave nothing behind', async ({ page, startSite, openHost }) => {
  const { origin } = await startSite()
  await openHost({ head: scriptTag(origin), body: `<main></main><aside></aside>` })
  const debug = await page.context().newCDPSession(page)
  // The first ones leave what stays for good: the documents, the shared sheet, the code that has been compiled.
  await comeMoveAndGo(page, 10)
  const before = await counted(debug)
  await comeMoveAndGo(page, 100)
  const after = await counted(debug)
  expect(after.nodes - before.nodes).toBeLessThan(50)
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0)
  expect(after.heap - before.heap).toBeLessThan(200_000)
})

/** Widgets one after the other: added, filled, moved, typed in, removed. */
function comeMoveAndGo(page: Page, times: number): Promise<void> {
  return page.evaluate(async (times) => {
    const [main, aside] = ['main', 'aside'].map((tag) => document.querySelector(tag))
    for (let time = 0; time < times; time++) {
      const widget = document.createElement('film-cast')
      const ready = new Promise((resolve) => widget.addEventListener('film-cast-ready', resolve, { once: true }))
      main?.append(widget)
      await ready
      aside?.append(widget)
      const box = widget.shadowRoot?.querySelector('input') as HTMLInputElement
      box.value = 'kid'
      box.dispatchEvent(new Event('input'))
      widget.remove()
    }
  }, times)
}

/** What the page holds once all that nobody needs is gone. */
async function counted(debug: CDPSession): Promise<{ nodes: number; listeners: number; heap: number }> {
  await debug.send('HeapProfiler.enable')
  for (let time = 0; time < 3; time++) await debug.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await debug.send('Memory.getDOMCounters')
  const { usedSize } = await debug.send('Runtime.getHeapUsage')
  return { nodes, listeners: jsEventListeners, heap: usedSize }
}
