import { type Browser, chromium, type Page } from '@playwright/test'
import { serveSite } from '../../src/compiler/host/serve-site.ts'
import { chromiumArgs, ensureChromium } from '../browser/find-chromium.ts'
import type { Report, Row } from './report.ts'

/** The screens on which the bench reads. The phone is the one that Lighthouse emulates. */
export const screens = {
  phone: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 900 } },
} as const

export type Screen = keyof typeof screens

/** How much slower than this machine the reader's processor is. */
export const slowdown = 4

const patience = 30_000

export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(AbortSignal.timeout(600_000), 'whole'),
    args: chromiumArgs,
  })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** Takes one measurement on each screen, in a fresh page of the built site. */
export async function onEveryScreen(measure: (page: Page, screen: Screen) => Promise<Row>): Promise<Report> {
  const site = await serveSite({ port: 0 })
  try {
    return await withBrowser(async (browser) => {
      const rows: Row[] = []
      for (const screen of Object.keys(screens) as Screen[]) {
        const context = await browser.newContext({ ...screens[screen], baseURL: site.url })
        rows.push(await measure(await context.newPage(), screen))
        await context.close()
      }
      return { rows }
    })
  } finally {
    await site.close()
  }
}

/** @returns a function that sets how much slower the processor is; 1 is full speed */
export async function throttle(page: Page): Promise<(rate: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async (rate) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate })
  }
}

/** Opens a page and waits until the app has taken it over, which is when it takes scroll restoration upon itself. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await until(() => page.evaluate(() => history.scrollRestoration === 'manual'), `the app runs on ${address}`)
}

/**
 * Counts the requests of a page.
 *
 * @returns a function that waits until none has been under way for some milliseconds
 */
export function watchNetwork(page: Page): (rest?: number) => Promise<void> {
  const open = new Set<unknown>()
  let last = performance.now()
  page.on('request', (request) => {
    open.add(request)
    last = performance.now()
  })
  for (const end of ['requestfinished', 'requestfailed'] as const) {
    page.on(end as 'requestfinished', (request) => {
      open.delete(request)
      last = performance.now()
    })
  }
  return async (rest = 150) => {
    last = performance.now()
    await until(async () => open.size === 0 && performance.now() - last > rest, 'the network is quiet')
  }
}

/** @throws when it has not come true after half a minute */
export async function until(isTrue: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + patience
  while (!(await isTrue())) {
    if (performance.now() > end) throw inVain(what)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** @throws when it has not come after half a minute */
export async function inTime<T>(coming: Promise<T>, what: string): Promise<T> {
  const timer = Promise.withResolvers<never>()
  const timeout = setTimeout(() => timer.reject(inVain(what)), patience)
  try {
    return await Promise.race([coming, timer.promise])
  } finally {
    clearTimeout(timeout)
  }
}

function inVain(what: string): Error {
  return new Error(`Waited ${patience / 1000} s in vain: ${what}.`)
}
