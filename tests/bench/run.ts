import { parseArgs } from 'node:util'
import { allPages } from './bench-pages.ts'
import { keys } from './keys.ts'
import { levels } from './levels.ts'
import { lighthouse } from './lighthouse.ts'
import { names } from './names.ts'
import { pages } from './pages.ts'
import { replies } from './replies.ts'
import type { BenchOptions, Report, Row } from './report.ts'
import { server } from './server.ts'
import { shifts } from './shifts.ts'
import { sizes } from './sizes.ts'

/** The parts of `npm run bench`, in their order. `npm run bench -- lighthouse keys` runs only the ones it names. */
const parts: Record<string, (options: BenchOptions) => Promise<Report>> = {
  sizes,
  names,
  server,
  lighthouse,
  keys,
  pages,
  levels,
  shifts,
  replies,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** How often each thing is measured, where a part is not to decide. */
    runs: { type: 'string' },
    /** Pages for Lighthouse; may be given again for more. */
    path: { type: 'string', multiple: true, default: [] },
    /** Names the largest element of each page. */
    verbose: { type: 'boolean', default: false },
  },
})
const runs = values.runs === undefined ? null : Number(values.runs)

const mistakes = [
  ...unknownOf('part', positionals, Object.keys(parts)),
  ...unknownOf('page', values.path, allPages),
  ...(runs === null || (Number.isInteger(runs) && runs > 0) ? [] : ['--runs takes a whole number from 1.']),
]
if (mistakes.length > 0) {
  console.error(mistakes.join('\n'))
  process.exitCode = 2
} else {
  const chosen = Object.keys(parts).filter((name) => positionals.length === 0 || positionals.includes(name))
  await runParts(chosen, { runs, paths: values.path, verbose: values.verbose })
}

function unknownOf(kind: string, asked: readonly string[], known: readonly string[]): string[] {
  const unknown = asked.filter((name) => !known.includes(name))
  return unknown.length === 0 ? [] : [`No such ${kind}: ${unknown.join(', ')}. There are: ${known.join(', ')}.`]
}

async function runParts(names: readonly string[], options: BenchOptions): Promise<void> {
  const rows: Row[] = []
  for (const name of names) {
    const began = performance.now()
    const report = await runPart(name, options)
    for (const [title, table] of Object.entries(report.tables ?? {})) {
      if (table.length === 0) continue
      console.log(`\n${title}`)
      console.table(table)
    }
    for (const line of report.lines ?? []) console.log(line)
    rows.push(...report.rows)
    console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`)
  }
  console.log('')
  console.table(rows.map(({ kept, ...row }) => ({ ...row, kept: kept ? 'yes' : 'NO' })))
  if (rows.some(({ kept }) => !kept)) process.exitCode = 1
}

/** A part that fails is one row that is not kept, so that what the others measured is not lost. */
async function runPart(name: string, options: BenchOptions): Promise<Report> {
  try {
    return (await parts[name]?.(options)) ?? { rows: [] }
  } catch (error) {
    console.error(error)
    return { rows: [{ what: name, measured: 'failed', budget: 'to be measured', where: String(error), kept: false }] }
  }
}
