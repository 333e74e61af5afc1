import type { Page } from '@playwright/test'
import { timeBudgets } from '../../src/compiler/emit/budgets.ts'
import { onEveryScreen, openPage, type Screen, slowdown, throttle, watchNetwork } from './reader.ts'
import { medianAndP95, quantile, type Report, type Row } from './report.ts'

const rounds = 10

declare global {
  interface Window {
    levelTimes: number[]
  }
}

/** How long the dial takes to change the spoiler level of the story. */
export function levels(): Promise<Report> {
  return onEveryScreen(levelRow)
}

async function levelRow(page: Page, screen: Screen): Promise<Row> {
  const quiet = watchNetwork(page)
  await openPage(page, '/story')
  await quiet()
  const dial = page.getByRole('main').locator('.dial').getByRole('button')
  const turnTo = async (level: number) => {
    await dial.nth(level).click()
    await page.locator(`h2#act-${level}`).waitFor()
  }
  await turnTo(3)
  const slowTo = await throttle(page)
  await slowTo(slowdown)
  await page.evaluate(watchLevels)
  for (let round = 0; round < rounds; round++) for (const level of [0, 1, 2, 3]) await turnTo(level)
  const times = await page.evaluate(() => window.levelTimes)
  return {
    what: `level change to story, ms, ${screen}`,
    measured: medianAndP95(times),
    budget: `p95 ≤ ${timeBudgets.levelChange}`,
    where: `/story, ${times.length} presses, ${slowdown}× slower`,
    kept: quantile(times, 0.95) <= timeBudgets.levelChange,
  }
}

/**
 * Runs in the page: for each press on the dial, the milliseconds until React has rendered the part of the story that a
 * screen can show (the rest follows) and it is laid out.
 */
function watchLevels(): void {
  window.levelTimes = []
  let began = Number.NaN
  window.addEventListener(
    'click',
    () => {
      began = performance.now()
    },
    { capture: true },
  )
  const isStory = (node: Node) => node instanceof Element && node.matches('#story')
  new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes }) => [...addedNodes].some(isStory))) return
    document.body.getBoundingClientRect()
    window.levelTimes.push(performance.now() - began)
  }).observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true })
}
