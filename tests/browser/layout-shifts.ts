import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/**
 * Notes every layout shift that no input of the reader explains, from the moment the whole page has been parsed and
 * laid out. A slow machine paints before that, and a row of which half has been parsed grows with its other half.
 *
 * @param beside what may shift: the header does where a remembered level changes the words of its button
 */
export async function watchShifts(page: Page, beside: string | null = null): Promise<void> {
  await page.addInitScript((beside) => {
    type LayoutShift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] }
    const shifts: string[] = []
    let wholeSince = Number.POSITIVE_INFINITY
    const countFromNow = () => {
      wholeSince = performance.now()
    }
    // The frame after parsing lays out the last of the page; what the next one moves counts.
    const onParsed = () => requestAnimationFrame(() => requestAnimationFrame(countFromNow))
    document.addEventListener('readystatechange', onParsed, { once: true })
    const note = ({ startTime, value, hadRecentInput, sources }: LayoutShift) => {
      if (hadRecentInput || startTime < wholeSince) return
      // What has been removed since is known no more.
      const known = sources.flatMap(({ node }) => (node instanceof Element ? node : (node?.parentElement ?? [])))
      if (beside !== null && known.length > 0 && known.every((one) => one.closest(beside) !== null)) return
      const what = sources.map(({ node }) =>
        node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent,
      )
      shifts.push(`${value.toFixed(5)}: ${what.join(', ')}`)
    }
    const observer = new PerformanceObserver((list) => (list.getEntries() as LayoutShift[]).forEach(note))
    observer.observe({ type: 'layout-shift', buffered: true })
    const read = () => {
      ;(observer.takeRecords() as LayoutShift[]).forEach(note)
      return shifts
    }
    Object.assign(window, { shifts: read })
  }, beside)
}

/** The shifts noted on this page, once its fonts are used. */
export async function shifts(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  await untilPainted(page)
  return page.evaluate(() => (window as unknown as { shifts: () => string[] }).shifts())
}

/** Two frames: what was to be drawn is drawn, and its shifts are noted. */
export async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  })
}

/** A view transition that is under way would be broken off by a change of the viewport, which is an error. */
export async function untilStill(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => 'activeViewTransition' in document && document.activeViewTransition !== null))
    .toBe(false)
}
