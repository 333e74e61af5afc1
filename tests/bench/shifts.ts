import type { Page } from '@playwright/test'
import { timeBudgets } from '../../src/compiler/emit/budgets.ts'
import { allPages } from './bench-pages.ts'
import { onEveryScreen, openPage, type Screen, watchNetwork } from './reader.ts'
import type { Report, Row } from './report.ts'

/** The largest layout shift of all pages, from the first byte until fonts, pictures and the app have arrived. */
export function shifts(): Promise<Report> {
  return onEveryScreen(shiftRow)
}

async function shiftRow(page: Page, screen: Screen): Promise<Row> {
  const quiet = watchNetwork(page)
  let worst = { where: '', shift: -1 }
  for (const path of allPages) {
    await openPage(page, path)
    await quiet(500)
    const shift = await page.evaluate(shiftSoFar)
    if (shift > worst.shift) worst = { where: path, shift }
  }
  return {
    what: `cumulative layout shift, ${screen}`,
    measured: worst.shift.toFixed(4),
    budget: String(timeBudgets.layoutShift),
    where: `${worst.where}, worst of ${allPages.length} pages`,
    kept: worst.shift <= timeBudgets.layoutShift,
  }
}

/** Runs in the page. */
function shiftSoFar(): Promise<number> {
  return new Promise((resolve) => {
    let total = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) total += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)))
  })
}
