import { launch } from 'chrome-launcher'
import runLighthouse, { type Result } from 'lighthouse'
import { lighthouseBudgets, timeBudgets } from '../../src/compiler/emit/budgets.ts'
import { chromiumArgs, ensureChromium } from '../browser/find-chromium.ts'
import { allPages, englishPages } from './bench-pages.ts'
import { type BenchOptions, quantile, type Report, type Row } from './report.ts'
import { serveChanged, withoutScripts } from './serve-changed.ts'

/** Every page is run once. One that breaks a budget is run until it has this many runs, and their medians count. */
const runsInDoubt = 3
const [phone, slowPhone] = [4, 12]
const slowPages = [...englishPages, '/ko']

/** Lighthouse's slow 4G, simulated. */
const slow4G = {
  rttMs: 150,
  throughputKbps: 1638.4,
  requestLatencyMs: 562.5,
  downloadThroughputKbps: 1474.56,
  uploadThroughputKbps: 675,
}

/** Those of which the score is made. */
const metrics = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  speed: 'speed-index',
} as const
const largestElement = 'lcp-breakdown-insight'

type Figures = Record<keyof typeof metrics | 'score', number> & { largest: string | null }
type Measured = { path: string; ours: Figures[]; floor: Figures[] }

/** What a page comes to: medians of its runs, and how many times its floor's its paints are. */
type Medians = Omit<Figures, 'largest'> & { path: string; runs: number; fcpRatio: number; lcpRatio: number }

type Budget = {
  what: string
  text: string
  /** What is compared with the budget, greater is worse. */
  value: (page: Medians) => number
  limit: number
  measured: (page: Medians) => string
}

const budgets: Budget[] = [
  {
    what: 'first contentful paint',
    text: `≤ ${lighthouseBudgets.firstPaint} × floor`,
    value: ({ fcpRatio }) => fcpRatio,
    limit: lighthouseBudgets.firstPaint,
    measured: ({ fcp, fcpRatio }) => `${fcp.toFixed(0)} ms, ratio ${fcpRatio.toFixed(2)}`,
  },
  {
    what: 'largest contentful paint',
    text: `≤ ${lighthouseBudgets.largestPaint} × floor`,
    value: ({ lcpRatio }) => lcpRatio,
    limit: lighthouseBudgets.largestPaint,
    measured: ({ lcp, lcpRatio }) => `${lcp.toFixed(0)} ms, ratio ${lcpRatio.toFixed(2)}`,
  },
  blockingBudget(lighthouseBudgets.blocking),
  {
    what: 'cumulative layout shift',
    text: String(timeBudgets.layoutShift),
    value: ({ cls }) => cls,
    limit: timeBudgets.layoutShift,
    measured: ({ cls }) => cls.toFixed(4),
  },
  {
    what: 'score',
    text: `≥ ${lighthouseBudgets.score}`,
    value: ({ score }) => -score,
    limit: -lighthouseBudgets.score,
    measured: ({ score }) => String(score),
  },
]
const slowBudgets = [blockingBudget(lighthouseBudgets.blockingAt12)]

function blockingBudget(limit: number): Budget {
  return {
    what: 'total blocking time',
    text: `≤ ${limit} ms`,
    value: ({ tbt }) => tbt,
    limit,
    measured: ({ tbt }) => `${tbt.toFixed(0)} ms`,
  }
}

/** Lighthouse on a phone with slow 4G: each page beside its floor, which is the same page without its scripts. */
export async function lighthouse(options: BenchOptions): Promise<Report> {
  const chosen = (paths: readonly string[]) =>
    options.paths.length === 0 ? paths : paths.filter((path) => options.paths.includes(path))
  const ours = await serveChanged((html) => html)
  const floor = await serveChanged(withoutScripts)
  try {
    const run = async (url: string, path: string, slowdown: number) =>
      runOnce(await ensureChromium(AbortSignal.timeout(600_000), 'whole'), url + path, slowdown, options.verbose)
    const atPhone = await measure(chosen(allPages), budgets, options.runs, async ({ path, ours: a, floor: b }) => {
      b.push(await run(floor.url, path, phone))
      a.push(await run(ours.url, path, phone))
    })
    const atSlowPhone = await measure(chosen(slowPages), slowBudgets, options.runs, async ({ path, ours: a }) => {
      a.push(await run(ours.url, path, slowPhone))
    })
    return {
      tables: {
        [`Lighthouse, slow 4G, processor ${phone}× slower; floor: the same page without scripts`]: atPhone
          .map(mediansOf)
          .map(line),
        [`Lighthouse, slow 4G, processor ${slowPhone}× slower`]: atSlowPhone
          .map(mediansOf)
          .map(({ path, score, tbt, runs }) => ({ path, score, TBT: Math.round(tbt), runs })),
      },
      lines: options.verbose ? atPhone.flatMap(largestElements) : [],
      rows: [
        ...budgets.flatMap((budget) => worstRow(budget, atPhone.map(mediansOf), phone)),
        ...slowBudgets.flatMap((budget) => worstRow(budget, atSlowPhone.map(mediansOf), slowPhone)),
      ],
    }
  } finally {
    await ours.close()
    await floor.close()
  }
}

/** By turns, so that whatever else the machine does falls on all pages and on their floors. */
async function measure(
  paths: readonly string[],
  budgets: readonly Budget[],
  runs: number | null,
  runBeside: (page: Measured) => Promise<void>,
): Promise<Measured[]> {
  const pages: Measured[] = paths.map((path) => ({ path, ours: [], floor: [] }))
  for (let round = 0; round < (runs ?? runsInDoubt); round++) {
    for (const page of pages) {
      const isInDoubt = round === 0 || runs !== null || !budgets.every((budget) => keeps(budget, mediansOf(page)))
      if (isInDoubt) await runBeside(page)
    }
  }
  return pages
}

async function runOnce(chromePath: string, address: string, slowdown: number, verbose: boolean): Promise<Figures> {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless', ...chromiumArgs], logLevel: 'silent' })
  try {
    const result = await runLighthouse(address, {
      port: chrome.port,
      logLevel: 'error',
      onlyAudits: [...Object.values(metrics), ...(verbose ? [largestElement] : [])],
      disableFullPageScreenshot: true,
      throttling: { ...slow4G, cpuSlowdownMultiplier: slowdown },
    })
    if (result === undefined || result.lhr.runtimeError !== undefined)
      throw new Error(`Lighthouse failed on ${address}: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
    return figuresOf(result.lhr)
  } finally {
    chrome.kill()
  }
}

function figuresOf({ audits, categories }: Result): Figures {
  const value = (metric: keyof typeof metrics) => audits[metrics[metric]]?.numericValue ?? Number.NaN
  return {
    fcp: value('fcp'),
    lcp: value('lcp'),
    tbt: value('tbt'),
    cls: value('cls'),
    speed: value('speed'),
    score: Math.round((categories.performance?.score ?? Number.NaN) * 100),
    largest: elementIn(audits[largestElement]?.details),
  }
}

/** The first element in what an audit tells in detail: its selector, and the text by which Lighthouse names it. */
function elementIn(details: unknown): string | null {
  if (typeof details !== 'object' || details === null) return null
  if ('selector' in details && 'nodeLabel' in details) return `${details.selector} “${details.nodeLabel}”`
  return Object.values(details).reduce<string | null>((found, part) => found ?? elementIn(part), null)
}

function mediansOf({ path, ours, floor }: Measured): Medians {
  const median = (runs: readonly Figures[], metric: Exclude<keyof Figures, 'largest'>) =>
    quantile(
      runs.map((run) => run[metric]),
      0.5,
    )
  const [fcp, lcp] = [median(ours, 'fcp'), median(ours, 'lcp')]
  return {
    path,
    runs: ours.length,
    fcp,
    lcp,
    tbt: median(ours, 'tbt'),
    cls: median(ours, 'cls'),
    speed: median(ours, 'speed'),
    score: median(ours, 'score'),
    fcpRatio: fcp / median(floor, 'fcp'),
    lcpRatio: lcp / median(floor, 'lcp'),
  }
}

function keeps({ value, limit }: Budget, page: Medians): boolean {
  return value(page) <= limit
}

function line({ path, score, fcp, fcpRatio, lcp, lcpRatio, tbt, cls, speed, runs }: Medians): object {
  return {
    path,
    score,
    FCP: Math.round(fcp),
    'FCP × floor': fcpRatio.toFixed(2),
    LCP: Math.round(lcp),
    'LCP × floor': lcpRatio.toFixed(2),
    TBT: Math.round(tbt),
    CLS: cls.toFixed(4),
    SI: Math.round(speed),
    runs,
  }
}

function largestElements({ path, ours, floor }: Measured): string[] {
  const named = (runs: readonly Figures[]) => [...new Set(runs.map(({ largest }) => largest))].join(' or ')
  return [`Largest element of ${path}: ${named(ours)}; of its floor: ${named(floor)}`]
}

/** None where no page was measured. */
function worstRow(budget: Budget, pages: readonly Medians[], slowdown: number): Row[] {
  const worst = pages.toSorted((a, b) => budget.value(b) - budget.value(a))[0]
  if (worst === undefined) return []
  const kept = pages.filter((page) => keeps(budget, page)).length
  return [
    {
      what: `Lighthouse, ${slowdown}× slower: ${budget.what}`,
      measured: budget.measured(worst),
      budget: budget.text,
      where: `${worst.path}; ${kept} of ${pages.length} pages keep it`,
      kept: kept === pages.length,
    },
  ]
}
