import type { Browser, Response } from '@playwright/test'
import { firstViewBudgets } from '../../src/compiler/emit/budgets.ts'
import { measureSizes } from '../../src/compiler/emit/measure-sizes.ts'
import { serveSite } from '../../src/compiler/host/serve-site.ts'
import { allPages } from './bench-pages.ts'
import { openPage, screens, watchNetwork, withBrowser } from './reader.ts'
import type { Report, Row } from './report.ts'

type FirstView = { page: string; requests: number; bytes: number; scripts: number; smallest: number; file: string }

/** What the build weighs, and what a browser fetches for a first view of each page, pictures aside. */
export async function sizes(): Promise<Report> {
  const views = await firstViews()
  const heaviest = views.reduce((most, view) => (view.requests > most.requests ? view : most))
  const smallest = views.reduce((least, view) => (view.smallest < least.smallest ? view : least))
  const cast = views.filter(({ page }) => page === '/cast')
  return {
    tables: { 'First views on a phone, pictures aside (bytes after Brotli)': views },
    rows: [
      ...(await buildRows()),
      {
        what: 'requests of a first view',
        measured: String(heaviest.requests),
        budget: `≤ ${firstViewBudgets.requests}`,
        where: heaviest.page,
        kept: heaviest.requests <= firstViewBudgets.requests,
      },
      {
        what: 'smallest script of a first view, bytes',
        measured: String(smallest.smallest),
        budget: `≥ ${firstViewBudgets.smallestScript}`,
        where: `${smallest.page}, ${smallest.file}`,
        kept: smallest.smallest >= firstViewBudgets.smallestScript,
      },
      ...cast.map(({ bytes, page }) => ({
        what: 'page, scripts, styles and fonts, bytes',
        measured: String(bytes),
        budget: `≤ ${firstViewBudgets.castBytes}`,
        where: page,
        kept: bytes <= firstViewBudgets.castBytes,
      })),
    ],
  }
}

async function buildRows(): Promise<Row[]> {
  return (await measureSizes('dist')).map(({ name, bytes, budget, where }) => ({
    what: `${name}, bytes`,
    measured: String(bytes),
    budget: `≤ ${budget}`,
    where,
    kept: bytes <= budget,
  }))
}

async function firstViews(): Promise<FirstView[]> {
  const site = await serveSite({ port: 0 })
  try {
    return await withBrowser(async (browser) => {
      const views: FirstView[] = []
      for (const path of allPages) views.push(await firstView(browser, site.url, path))
      return views
    })
  } finally {
    await site.close()
  }
}

/** With the data saver on, so that nothing counts which is fetched for the next page. */
async function firstView(browser: Browser, baseURL: string, path: string): Promise<FirstView> {
  const context = await browser.newContext({ ...screens.phone, baseURL })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  const quiet = watchNetwork(page)
  await openPage(page, path)
  // Longer than idle work may wait, since that may fetch something too.
  await quiet(1000)

  const starter = await page.evaluate(() => document.querySelector<HTMLScriptElement>('script[src]')?.src)
  const counted = responses.filter((response) => !response.headers()['content-type']?.startsWith('image/'))
  const weighed = await Promise.all(
    counted.map(async (response) => ({
      url: response.url(),
      isScript: response.request().resourceType() === 'script',
      bytes: (await response.request().sizes()).responseBodySize,
    })),
  )
  await context.close()
  const scripts = weighed.filter(({ isScript }) => isScript)
  // The first script of the page starts the app and may be tiny.
  const [smallest] = scripts.filter(({ url }) => url !== starter).sort((a, b) => a.bytes - b.bytes)
  if (smallest === undefined) throw new Error(`${path} fetched no script of the app.`)
  return {
    page: path,
    requests: weighed.length,
    bytes: weighed.reduce((sum, { bytes }) => sum + bytes, 0),
    scripts: scripts.length,
    smallest: smallest.bytes,
    file: new URL(smallest.url).pathname,
  }
}
