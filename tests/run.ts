import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter'
import type { JsonTestResults } from 'vitest/node'
import { ensureChromium } from './browser/find-chromium.ts'
import { ensureNginx } from './browser/serve-nginx.ts'
import { ensureEngines } from './engines/engines.ts'

/** What one step came to. A remark says in words what the numbers or the step's own output do not. */
type Tally = { passed: number; failed: number; remarks: string[] }

/** The second film, on which the engine is tested beside the first, and where its site is built. */
const secondFilm = { FILM: 'tests/film', SITE: 'node_modules/.cache/talju/second-film', REPLIES_URL: '' }
/** Fans reply to the first film, as with `npm start`; of the second one they only read. */
process.env.REPLIES_URL = '/replies'

/** The first film is built as it would be published, and so is a film of one's own; the second one knows no origin. */
const published = { SITE_ORIGIN: process.env.SITE_ORIGIN || 'https://talju.example' }

/** Leaves out the test that builds a copy of the project: that one is the same for every film. */
const anyFilm = '--exclude tests/app/page-list.site.test.ts'

type Step = { name: string; run: (done: Map<string, Tally>) => Promise<Tally> }

const sourceSteps: Step[] = [
  { name: 'lint', run: () => check('biome ci .') },
  { name: 'types', run: () => check('tsc --noEmit') },
]

/** The steps of `npm test`, in their order. `npm test -- types unit` runs only the ones it names. */
const allSteps: Step[] = [
  ...sourceSteps,
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'build', run: buildBothFilms },
  // These read the sites that the build wrote.
  { name: 'site', run: (done) => onBuiltSite(done, () => runVitest('site', published)) },
  { name: 'second-film', run: (done) => onBuiltSite(done, runOnSecondFilm) },
  { name: 'engines', run: (done) => onBuiltSite(done, runEngineTests) },
  { name: 'browser', run: (done) => onBuiltSite(done, runBrowserTests) },
]

/** The steps for a film of one's own, `FILM=my-film npm test`: all others test the engine, on the project's two films. */
const ownFilmSteps: Step[] = [
  ...sourceSteps,
  { name: 'build', run: () => check('npm run build', published) },
  { name: 'site', run: (done) => onBuiltSite(done, () => runVitest('site', published, anyFilm)) },
]
const steps = process.env.FILM ? ownFilmSteps : allSteps

const isWindows = process.platform === 'win32'
const reports = mkdtempSync(join(tmpdir(), 'talju-tests-'))
const stop = new AbortController()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => endEarly(signal))

// A signal to npm ends npm and its shell but is not handed on: this process only finds itself with a new parent.
const npm = process.ppid
setInterval(() => process.ppid === npm || endEarly('the end of npm'), 500).unref()

const chosen = process.argv.slice(2)
const names = steps.map((step) => step.name)
const unknown = chosen.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. The steps are: ${names.join(', ')}.`)
  process.exitCode = 2
} else {
  await runSteps(steps.filter((step) => chosen.length === 0 || chosen.includes(step.name)))
}
rmSync(reports, { recursive: true, force: true })

/** Runs every step, also after a failed one, and ends with the one line that counts. */
async function runSteps(toRun: Step[]): Promise<void> {
  const done = new Map<string, Tally>()
  for (const { name, run } of toRun) {
    if (stop.signal.aborted) break
    console.log(`\n──── ${name} ────\n`)
    done.set(name, await run(done).catch((error: Error) => failure(error.message)))
  }
  if (stop.signal.aborted) done.set('stopped', failure(stop.signal.reason.message))

  console.log('\n──── result ────\n')
  for (const [name, { passed, failed, remarks }] of done) {
    console.log(`${name}: ${failed === 0 ? 'ok' : 'FAILED'} (${passed} of ${passed + failed})`)
    for (const remark of remarks) console.log(`  ${remark}`)
  }
  const sum = (kind: 'passed' | 'failed') => [...done.values()].reduce((total, tally) => total + tally[kind], 0)
  process.exitCode = sum('failed') === 0 ? 0 : 1
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
}

function endEarly(cause: string): void {
  stop.abort(new Error(`Ended early by ${cause}.`))
}

/** A step that is one single test: its command ends well or it does not. */
async function check(command: string, env: Record<string, string> = {}): Promise<Tally> {
  return (await runCommand(command, env)) ? { passed: 1, failed: 0, remarks: [] } : failure()
}

function runOnSecondFilm(): Promise<Tally> {
  return runVitest('site', { ...secondFilm, SITE_ORIGIN: '' }, anyFilm)
}

async function buildBothFilms(): Promise<Tally> {
  const built = [
    await runCommand('npm run build', published),
    await runCommand(`npm run build -- --outDir ${secondFilm.SITE} --emptyOutDir`, { ...secondFilm, SITE_ORIGIN: '' }),
  ]
  const passed = built.filter((isBuilt) => isBuilt).length
  return { passed, failed: built.length - passed, remarks: [] }
}

async function onBuiltSite(done: Map<string, Tally>, run: () => Promise<Tally>): Promise<Tally> {
  return done.get('build')?.failed ? failure('Not run, because the build failed.') : run()
}

/** Chromium, Firefox and WebKit, as far as this machine has them or may install them. */
async function runEngineTests(): Promise<Tally> {
  const missing = await ensureEngines(stop.signal)
  const tally = await runVitest('engines')
  return { ...tally, remarks: [...missing, ...tally.remarks] }
}

async function runVitest(
  project: 'unit' | 'site' | 'engines',
  env: Record<string, string> = {},
  options = '',
): Promise<Tally> {
  const report = join(reports, `${project}${env.FILM === undefined ? '' : '-second-film'}.json`)
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`
  return countedBy(await runCommand(`vitest run --project=${project} ${reporters} ${options}`, env), () =>
    tallyOfVitest(readReport(report)),
  )
}

async function runBrowserTests(): Promise<Tally> {
  const report = join(reports, 'playwright.json')
  await ensureNginx(stop.signal)
  const endedWell = await runCommand('playwright test -c tests/browser/playwright.config.ts --reporter=list,json', {
    CHROMIUM_PATH: await ensureChromium(stop.signal),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...published,
  })
  return countedBy(endedWell, () => tallyOfPlaywright(readReport(report)))
}

/** Everything but a pass is a failure, a skipped test too; and so is a file that failed outside of its tests. */
function tallyOfVitest(report: JsonTestResults): Tally {
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const failed = tests.filter((test) => test.status === 'failed')
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed')
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'),
  )
  const passed = tests.filter((test) => test.status === 'passed').length
  return {
    passed,
    failed: tests.length - passed + brokenFiles.length,
    remarks: [
      ...failed.map(({ fullName, failureMessages }) => failedTest(fullName, failureMessages?.[0])),
      ...skipped.map((test) => `Not run: ${test.fullName}. Skipped tests count as failed.`),
      ...brokenFiles.map((file) => `Failed outside of its tests: ${file.name}`),
    ],
  }
}

/** The same for Playwright, where a test that passed only on a second try has failed as well. */
function tallyOfPlaywright({ stats, suites, errors }: JSONReport): Tally {
  const specs = suites.flatMap(specsOf)
  const skipped = specs.filter((spec) => spec.tests.some((test) => test.status === 'skipped'))
  const failed = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        failedTest(`${file} (${projectName}): ${title}`, results.find(({ error }) => error)?.error?.message),
      ),
  )
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    remarks: [
      ...failed,
      ...skipped.map((spec) => `Not run: ${spec.file}: ${spec.title}. Skipped tests count as failed.`),
      ...errors.map((error) => `Failed outside of the tests: ${error.message}`),
    ],
  }
}

/** A failed test and the beginning of its message in one line, for logs of which only the end is kept. */
function failedTest(name: string, message = ''): string {
  const [text = ''] = stripVTControlCharacters(message).split(/\n\s+at /, 1)
  return `Failed: ${name}: ${text.replace(/\s+/g, ' ').slice(0, 300)}`
}

function specsOf(suite: JSONReportSuite): JSONReportSuite['specs'] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
}

/** Trusts a test runner's report only as far as it agrees with how the runner ended. */
function countedBy(endedWell: boolean, count: () => Tally): Tally {
  let tally: Tally
  try {
    tally = count()
  } catch (error) {
    return failure(`The test runner ended without a report that can be read: ${error}`)
  }
  if (endedWell || tally.failed > 0) return tally
  const remark = 'The test runner ended with an error, though none of its tests failed.'
  return { passed: tally.passed, failed: 1, remarks: [remark, ...tally.remarks] }
}

function readReport<Report>(path: string): Report {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function failure(...remarks: string[]): Tally {
  return { passed: 0, failed: 1, remarks }
}

/**
 * Runs a command of this project with its output streamed, and says whether it ended well.
 * It gets a process group of its own, so that nothing it started outlives it or writes after the last line.
 */
function runCommand(command: string, env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter)
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !isWindows,
    env: { ...process.env, PATH: path, ...env },
  })
  const onStop = () => endGroup(child, 'SIGTERM')
  stop.signal.addEventListener('abort', onStop)
  return new Promise((settle) => {
    child.on('error', () => settle(false))
    child.on('exit', (code) => {
      stop.signal.removeEventListener('abort', onStop)
      endGroup(child, 'SIGKILL')
      settle(code === 0)
    })
  })
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (isWindows) child.kill(signal)
    else if (child.pid) process.kill(-child.pid, signal)
  } catch {
    // The group is gone already.
  }
}
