import type { Browser, Page } from '@playwright/test'
import { timeBudgets } from '../../src/compiler/emit/budgets.ts'
import { installPaintClock } from './paint-clock.ts'
import { plainFilter } from './plain-filter.ts'
import { inTime, openPage, screens, slowdown, throttle, until, watchNetwork, withBrowser } from './reader.ts'
import { type BenchOptions, medianAndP95, quantile, type Report, type Row } from './report.ts'
import { serveChanged, withoutScripts } from './serve-changed.ts'

/** Each is typed and deleted: 30 keys. */
const words = ['lee', 'kim', 'hong', 'major']
/** Milliseconds without a change after which the next key may come. */
const rest = 300

declare global {
  interface Window {
    keys: Key[]
    lastChange: number
  }
}

/** When a key was pressed, when its letter was painted, and the paint after the last change that it caused. */
type Key = { pressed: number; painted: number; settled: number }

/** Changes are observed in a pass of their own, since that costs. */
type Pass = 'paint' | 'settled'

/** A search box: how to come to it, and the links that it filters. */
type Box = { open: (page: Page) => Promise<void>; links: string }

const onCast: Box = { open: (page) => openPage(page, '/cast'), links: 'main a[href*="/characters/"]' }
const onPlainCast: Box = {
  ...onCast,
  open: async (page) => {
    await page.goto('/cast')
  },
}
const inFinder: Box = {
  open: async (page) => {
    await openPage(page, '/')
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('searchbox').waitFor()
  },
  links: 'dialog[open] li a',
}

/**
 * How long a key in a search box takes to be painted, and the list to settle, on a slow phone. The floor is the built
 * cast page with a plain filter in place of the app.
 */
export async function keys({ runs }: BenchOptions): Promise<Report> {
  const site = await serveChanged((html) => html)
  const plain = await serveChanged(
    (html) => withoutScripts(html).replace('</head>', '<script defer src="/plain-filter.js"></script></head>'),
    { '/plain-filter.js': `(${plainFilter})()` },
  )
  const typists = [
    { name: 'floor', box: onPlainCast, url: plain.url },
    { name: 'cast', box: onCast, url: site.url },
    { name: 'finder', box: inFinder, url: site.url },
  ]
  try {
    const measured = await withBrowser(async (browser) => {
      const keys: Record<Pass, Record<string, Key[]>> = { paint: {}, settled: {} }
      for (let run = 0; run < (runs ?? 1); run++) {
        for (const pass of ['paint', 'settled'] as const) {
          const open = await Promise.all(
            typists.map(async ({ name, box, url }) => ({ name, box: await openBox(browser, url, box, pass) })),
          )
          // By turns, so that whatever else the machine does falls on all.
          for (const word of words) for (const { box } of open) await box.typeAndDelete(word)
          for (const { name, box } of open) keys[pass][name] = [...(keys[pass][name] ?? []), ...(await box.close())]
        }
      }
      return keys
    })
    return reportOn(measured)
  } finally {
    await site.close()
    await plain.close()
  }
}

function reportOn(measured: Record<Pass, Record<string, Key[]>>): Report {
  const painted = (box: string) => (measured.paint[box] ?? []).map(({ pressed, painted }) => painted - pressed)
  const settled = (box: string) => (measured.settled[box] ?? []).map(({ pressed, settled }) => settled - pressed)
  const title = `Keys on a phone, ${slowdown}× slower, ms, ${painted('floor').length} keys in each pass`
  return {
    tables: {
      [title]: ['floor', 'cast', 'finder'].map((box) => ({
        box,
        'to paint': medianAndP95(painted(box)),
        'until settled': medianAndP95(settled(box)),
      })),
    },
    rows: ['cast', 'finder'].flatMap((box) => [
      ratioRow(box, 0.5, painted(box), painted('floor'), timeBudgets.keyMedian),
      ratioRow(box, 0.95, painted(box), painted('floor'), timeBudgets.keyP95),
      {
        what: 'key to settled list, ms',
        measured: medianAndP95(settled(box)),
        budget: `median ≤ ${timeBudgets.keySettled}`,
        where: box,
        kept: quantile(settled(box), 0.5) <= timeBudgets.keySettled,
      },
    ]),
  }
}

function ratioRow(box: string, part: number, times: readonly number[], floor: readonly number[], budget: number): Row {
  const [ours, plain] = [quantile(times, part), quantile(floor, part)]
  return {
    what: `key to paint, ms, ${part === 0.5 ? 'median' : `p${part * 100}`}`,
    measured: `${ours.toFixed(1)}, floor ${plain.toFixed(1)}, ratio ${(ours / plain).toFixed(2)}`,
    budget: `ratio ≤ ${budget}`,
    where: box,
    kept: ours <= plain * budget,
  }
}

/** Opens a page whose processor is slow whenever somebody types. `close` gives the keys. */
async function openBox(browser: Browser, baseURL: string, box: Box, pass: Pass) {
  const context = await browser.newContext({ ...screens.phone, baseURL })
  const page = await context.newPage()
  await page.addInitScript(installPaintClock)
  await page.addInitScript(watchKeys)
  const quiet = watchNetwork(page)
  const slowTo = await throttle(page)
  await box.open(page)
  await quiet()
  await page.getByRole('searchbox').and(page.locator(':visible')).last().focus()
  await warmUp(page, box.links)
  await quiet()
  await page.evaluate(startKeys, pass === 'settled')
  return {
    typeAndDelete: async (word: string) => {
      await slowTo(slowdown)
      await type(page, [...word])
      await type(
        page,
        Array.from(word, () => 'Backspace'),
      )
      await slowTo(1)
    },
    close: async () => {
      const keys = await page.evaluate(() => window.keys)
      await context.close()
      return keys
    },
  }
}

/**
 * The first search fetches code; those keys are not counted.
 *
 * @throws where the box does not filter, since its times would mean nothing
 */
async function warmUp(page: Page, links: string): Promise<void> {
  const shown = () =>
    page.evaluate(
      (links) => [...document.querySelectorAll(links)].filter((link) => link.checkVisibility()).length,
      links,
    )
  const all = await shown()
  await type(page, [...'hong'])
  await until(async () => {
    const found = await shown()
    return found > 0 && found !== all
  }, 'the search box filters')
  await type(
    page,
    Array.from('hong', () => 'Backspace'),
  )
  await until(async () => (await shown()) === all, 'an empty search box shows everybody')
}

async function type(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const before = await page.evaluate(() => window.keys.length)
    await page.keyboard.press(key)
    await inTime(page.evaluate(untilRest, { before, rest }), `the list rests after the key ${key}`)
  }
}

/** Runs in the page. Looks seldom, because looking takes time from what is measured. */
function untilRest({ before, rest }: { before: number; rest: number }): Promise<void> {
  return new Promise((resolve) => {
    function look(): void {
      const key = window.keys[before]
      const rested = key === undefined || key.painted === 0 ? 0 : performance.now() - window.lastChange
      if (rested > rest) resolve()
      else setTimeout(look, rest + 1 - rested)
    }
    setTimeout(look, rest)
  })
}

/** Runs in the page, before its scripts. */
function watchKeys(): void {
  window.keys = []
  window.lastChange = 0
  let pressed = 0
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp
    },
    { capture: true, passive: true },
  )
  addEventListener(
    'input',
    () => {
      const key = { pressed, painted: 0, settled: 0 }
      window.keys.push(key)
      window.lastChange = performance.now()
      window.afterPaint((time) => {
        key.painted = time
        key.settled = Math.max(key.settled, time)
        window.lastChange = time
      })
    },
    { capture: true, passive: true },
  )
}

/** Runs in the page. */
function startKeys(observe: boolean): void {
  window.keys = []
  if (!observe) return
  const observer = new MutationObserver(() => {
    const key = window.keys.at(-1)
    window.lastChange = performance.now()
    if (key === undefined) return
    window.afterPaint((time) => {
      key.settled = Math.max(key.settled, time)
      window.lastChange = time
    })
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}
