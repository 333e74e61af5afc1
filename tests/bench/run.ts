import { type CDPSession, chromium, type Page } from '@playwright/test'
import { serverBudgets, timeBudgets } from '../../src/build/budgets.ts'
import { measureSizes } from '../../src/build/measure-sizes.ts'
import { pages } from '../../src/build/pages.ts'
import { serveSite } from '../../src/build/serve-site.ts'
import { chromiumArgs, ensureChromium } from '../browser/find-chromium.ts'
import { nameRows } from './names.ts'
import { requestRates } from './requests.ts'

/** `npm run bench`: weighs and times the built site and prints one table. */

type Row = { what: string; measured: string; budget: string; where: string; kept: boolean }

const slowdown = 4
const rounds = 5
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const desktop = { viewport: { width: 1280, height: 900 } }
const routes = [...pages, '/characters/kyu-nam']

const names = await nameRows()
const rows = [...(await sizeRows()), ...(await browserRows()), ...(await requestRow()), ...names.rows]
console.table(rows.map(({ kept, ...row }) => ({ ...row, kept: kept ? 'yes' : 'NO' })))
if (names.failures.length > 0) console.log(['Name queries that fail:', ...names.failures].join('\n'))
if (rows.some(({ kept }) => !kept)) process.exitCode = 1

async function sizeRows(): Promise<Row[]> {
  const sizes = await measureSizes('dist')
  return sizes.map(({ name, bytes, budget, where }) => ({
    what: `${name}, bytes`,
    measured: String(bytes),
    budget: String(budget),
    where,
    kept: bytes <= budget,
  }))
}

async function browserRows(): Promise<Row[]> {
  const site = await serveSite({ port: 0 })
  const browser = await chromium.launch({
    executablePath: await ensureChromium(AbortSignal.timeout(600_000)),
    args: chromiumArgs,
  })
  try {
    const rows: Row[] = []
    for (const [name, options] of Object.entries({ phone, desktop })) {
      const context = await browser.newContext({ ...options, baseURL: site.url })
      const page = await context.newPage()
      rows.push(await keystrokeRow(page, name), await levelRow(page, name), await shiftRow(page, name))
      await context.close()
    }
    return rows
  } finally {
    await browser.close()
    await site.close()
  }
}

/** What the generated server block costs, where there is an nginx to ask. */
async function requestRow(): Promise<Row[]> {
  const rates = await requestRates()
  if (rates === null) return []
  return [
    {
      what: 'requests a second, nginx',
      measured: `page ${Math.round(rates.page)}, plain file ${Math.round(rates.plain)}, ratio ${rates.ratio.toFixed(2)}`,
      budget: `ratio ${serverBudgets.pageToPlainFile}`,
      where: rates.where,
      kept: rates.ratio >= serverBudgets.pageToPlainFile,
    },
  ]
}

/** The median and the worst key of typing and deleting a name in the cast filter, on a slowed processor. */
async function keystrokeRow(page: Page, view: string): Promise<Row> {
  await page.goto('/cast')
  const box = page.getByRole('searchbox')
  await box.click()
  const throttle: CDPSession = await page.context().newCDPSession(page)
  await throttle.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.evaluate(watchKeys)
  for (let round = 0; round < rounds; round++) {
    await box.pressSequentially('lee hyun')
    for (let key = 0; key < 'lee hyun'.length; key++) await box.press('Backspace')
  }
  await throttle.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const times = (await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)).sort(
    (a, b) => a - b,
  )
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN
  return {
    what: `keystroke to list, ms, ${view}, ${slowdown}× slower`,
    measured: `median ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)}, worst ${at(1).toFixed(1)}`,
    budget: `p95 ${timeBudgets.keystroke}`,
    where: `/cast, ${times.length} keys`,
    kept: at(0.95) <= timeBudgets.keystroke,
  }
}

/**
 * Runs in the page: for each input event, the milliseconds from the event to the list drawn by React and laid out.
 * Listening on the window, after React's own listener at the root, and forcing layout there takes all of it in.
 */
function watchKeys(): void {
  const times: number[] = []
  let began = 0
  ;(window as unknown as { keyTimes: number[] }).keyTimes = times
  window.addEventListener(
    'beforeinput',
    () => {
      began = performance.now()
    },
    { capture: true },
  )
  window.addEventListener('input', () => {
    queueMicrotask(() => {
      document.body.getBoundingClientRect()
      times.push(performance.now() - began)
    })
  })
}

/** The median and the worst press on the dial of the story, from the trailer to all of it, on a slowed processor. */
async function levelRow(page: Page, view: string): Promise<Row> {
  await page.goto('/story', { waitUntil: 'networkidle' })
  const dial = page.getByRole('main').locator('.dial').getByRole('button')
  const turnTo = async (level: number) => {
    await dial.nth(level).click()
    await page.locator(`h2#act-${level}`).waitFor()
  }
  await turnTo(3)
  const throttle: CDPSession = await page.context().newCDPSession(page)
  await throttle.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.evaluate(watchLevels)
  for (let round = 0; round < 2 * rounds; round++) for (const level of [0, 1, 2, 3]) await turnTo(level)
  await throttle.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const times = (await page.evaluate(() => (window as unknown as { levelTimes: number[] }).levelTimes)).sort(
    (a, b) => a - b,
  )
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN
  await page.evaluate(() => localStorage.clear())
  return {
    what: `level change to story, ms, ${view}, ${slowdown}× slower`,
    measured: `median ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)}, worst ${at(1).toFixed(1)}`,
    budget: `p95 ${timeBudgets.levelChange}`,
    where: `/story, ${times.length} presses`,
    kept: at(0.95) <= timeBudgets.levelChange,
  }
}

/**
 * Runs in the page: for each press on the dial, the milliseconds until the story of that level has been drawn by React,
 * as far as a screen can show it (what is further down follows), and laid out.
 */
function watchLevels(): void {
  const times: number[] = []
  let began = Number.NaN
  ;(window as unknown as { levelTimes: number[] }).levelTimes = times
  window.addEventListener(
    'click',
    () => {
      began = performance.now()
    },
    { capture: true },
  )
  new MutationObserver((changes) => {
    if (
      !changes.some(({ addedNodes }) =>
        [...addedNodes].some((node) => node instanceof Element && node.matches('.story')),
      )
    )
      return
    document.body.getBoundingClientRect()
    times.push(performance.now() - began)
  }).observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true })
}

/** The largest layout shift of all routes, from the first byte through fonts and hydration. */
async function shiftRow(page: Page, view: string): Promise<Row> {
  let worst = { where: '', shift: 0 }
  for (const route of [...routes, ...routes.map((path) => (path === '/' ? '/ko' : `/ko${path}`))]) {
    await page.goto(route, { waitUntil: 'networkidle' })
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let total = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) total += entry.value
          }).observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)))
        }),
    )
    if (shift >= worst.shift) worst = { where: route, shift }
  }
  return {
    what: `cumulative layout shift, ${view}`,
    measured: worst.shift.toFixed(4),
    budget: String(timeBudgets.layoutShift),
    where: worst.where,
    kept: worst.shift <= timeBudgets.layoutShift,
  }
}
