import type { Browser, Locator, Page } from '@playwright/test'
import { timeBudgets } from '../../src/compiler/emit/budgets.ts'
import { serveSite } from '../../src/compiler/host/serve-site.ts'
import { installPaintClock } from './paint-clock.ts'
import {
  inTime,
  openPage,
  type Screen,
  screens,
  slowdown,
  throttle,
  until,
  watchNetwork,
  withBrowser,
} from './reader.ts'
import { type BenchOptions, medianAndP95, quantile, type Report } from './report.ts'

const presses = 10

/** Milliseconds from a press to each; `changed` is null where no view transition changed the document. */
type Times = { changed: number | null; painted: number }

type Awaited = {
  heading: string
  /** Null is any position from which the heading can be seen. */
  scrollY: number | null
}

declare global {
  interface Window {
    awaitHeading: (awaited: Awaited) => void
    followPress: (pressed: number) => void
    /** Of the press that was followed. */
    pressTimes: Promise<Times>
    /** The last view transition; null once it has ended. */
    transition: { captures: boolean; changed: number | null } | null
  }
}

/** One visit, in which pages are opened one after the other and the time of each is noted by name. */
type Visit = {
  page: Page
  open: (path: string) => Promise<void>
  press: (name: string, link: Locator) => Promise<void>
  back: (name: string | null) => Promise<void>
}

/**
 * How long the next page takes from a press on its link to the paint of its heading, once its code and documents are
 * there, and Back to the heading and the scroll position that were left. Every visit is a fresh one.
 */
export async function pages({ runs }: BenchOptions): Promise<Report> {
  const site = await serveSite({ port: 0 })
  const noted: { screen: Screen; name: string; times: Times }[] = []
  try {
    await withBrowser(async (browser) => {
      for (let press = 0; press < (runs ?? presses); press++)
        for (const screen of Object.keys(screens) as Screen[])
          for (const visit of [visitCast, visitStory])
            await inVisit(browser, site.url, screen, visit, (name, times) => noted.push({ screen, name, times }))
    })
  } finally {
    await site.close()
  }
  const groups = Object.values(Object.groupBy(noted, ({ screen, name }) => `${name}, ${screen}`)).map((group = []) => ({
    where: `${group[0]?.name}, ${group[0]?.screen}`,
    painted: group.map(({ times }) => times.painted),
    changed: group.flatMap(({ times }) => times.changed ?? []),
  }))
  return {
    tables: {
      'From a press to …, ms': groups.map(({ where, painted, changed }) => ({
        where,
        'document changed by a view transition': changed.length === 0 ? 'none' : medianAndP95(changed),
        'heading painted': medianAndP95(painted),
      })),
    },
    rows: groups.map(({ where, painted }) => ({
      what: 'press to new heading, ms',
      measured: medianAndP95(painted),
      budget: `median ≤ ${timeBudgets.pageChange}`,
      where: `${where}, ${painted.length} times, ${slowdown}× slower`,
      kept: quantile(painted, 0.5) <= timeBudgets.pageChange,
    })),
  }
}

async function visitCast({ page, open, press, back }: Visit): Promise<void> {
  const nav = page.getByRole('banner')
  const main = page.getByRole('main')
  await open('/')
  await press('film → cast', nav.locator('a[href="/cast"]'))
  await press('cast → character', main.locator('a[href^="/characters/"]').nth(9))
  await press('character → neighbour', main.locator('a[rel=next]'))
  await back(null)
  await back('character → Back to cast')
  // As far as the header of a wide screen stays in view.
  await page.evaluate(() => scrollTo(0, 20))
  await press('cast → reviews', nav.locator('a[href="/reviews"]'))
  await back('reviews → Back to cast')
}

async function visitStory({ page, open, press }: Visit): Promise<void> {
  await open('/story')
  await press('story → relationships', page.getByRole('main').locator('a[href="/relationships"]').first())
}

async function inVisit(
  browser: Browser,
  baseURL: string,
  screen: Screen,
  visit: (visit: Visit) => Promise<void>,
  note: (name: string, times: Times) => void,
): Promise<void> {
  const context = await browser.newContext({ ...screens[screen], baseURL })
  const page = await context.newPage()
  await page.addInitScript(installPaintClock)
  await page.addInitScript(watchPresses)
  const quiet = watchNetwork(page)
  const slowTo = await throttle(page)
  const left: { path: string; scrollY: number }[] = []

  async function rest(): Promise<void> {
    await quiet()
    await until(() => page.evaluate(() => window.transition === null), 'the transition has ended')
  }

  /** Turns to another page on a slow processor, and waits for its heading. */
  async function turn(
    name: string | null,
    path: string,
    scrollY: number | null,
    act: () => Promise<void>,
  ): Promise<void> {
    const heading = await headingOf(baseURL + path)
    await page.evaluate((awaited) => window.awaitHeading(awaited), { heading, scrollY })
    await slowTo(slowdown)
    await act()
    const what = `the heading “${heading}” of ${path} is painted${scrollY === null ? '' : ` at ${scrollY}`}`
    const times = await inTime(
      page.evaluate(() => window.pressTimes),
      what,
    )
    await slowTo(1)
    if (name !== null) note(name, times)
    await rest()
  }

  await visit({
    page,
    open: async (path) => {
      await openPage(page, path)
      // On a first visit the worker takes what works offline, beside the page.
      await inTime(
        page.evaluate(() => navigator.serviceWorker.ready.then(() => {})),
        'the worker is installed',
      )
      await rest()
    },
    press: async (name, link) => {
      const path = (await link.getAttribute('href')) ?? ''
      await link.hover()
      await rest()
      left.push(await page.evaluate(() => ({ path: location.pathname, scrollY })))
      await turn(name, path, null, () => (screen === 'phone' ? link.tap() : link.click()))
    },
    back: async (name) => {
      const { path, scrollY } = left.pop() ?? { path: '/', scrollY: 0 }
      await turn(name, path, scrollY, () =>
        page.evaluate(() => {
          window.followPress(performance.now())
          history.back()
        }),
      )
    },
  })
  await context.close()
}

/** What the main heading of a page says in its prerendered HTML. */
async function headingOf(address: string): Promise<string> {
  const html = await (await fetch(address)).text()
  const [, heading] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? []
  if (heading === undefined) throw new Error(`${address} has no main heading.`)
  return heading
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
}

/** Runs in the page, before its scripts. */
function watchPresses(): void {
  let awaited: Awaited = { heading: '', scrollY: null }
  let press = Promise.withResolvers<Times>()
  window.transition = null

  window.awaitHeading = (next) => {
    awaited = next
    press = Promise.withResolvers()
    window.pressTimes = press.promise
  }

  window.followPress = (pressed) => {
    const before = window.transition
    function look(): void {
      requestAnimationFrame(() => {
        if (!isThere()) return look()
        const changed = window.transition === before ? null : (window.transition?.changed ?? null)
        window.afterFrame((time) =>
          press.resolve({ changed: changed === null ? null : changed - pressed, painted: time - pressed }),
        )
      })
    }
    look()
  }
  addEventListener('click', ({ timeStamp }) => window.followPress(timeStamp), { capture: true })

  /** A transition that still captures shows the old page, whatever the document holds. */
  function isThere(): boolean {
    if (window.transition?.captures) return false
    const found = [...document.querySelectorAll('main h1')].find(
      (one) => one.textContent === awaited.heading && one.checkVisibility(),
    )
    if (found === undefined) return false
    if (awaited.scrollY !== null) return Math.abs(window.scrollY - awaited.scrollY) <= 1
    const { top, bottom } = found.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  }

  const start = Document.prototype.startViewTransition
  Document.prototype.startViewTransition = function (options) {
    const transition = start.call(this, options)
    const state: Window['transition'] = { captures: true, changed: null }
    window.transition = state
    const shows = () => {
      state.captures = false
    }
    const ends = () => {
      if (window.transition === state) window.transition = null
    }
    transition.updateCallbackDone.then(
      () => {
        state.changed = performance.now()
      },
      () => {},
    )
    transition.ready.then(shows, shows)
    transition.finished.then(ends, ends)
    return transition
  }
}
