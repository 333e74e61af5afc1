import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readContentFiles } from './content-files.ts'
import { findUnusedFacts } from './find-unused-facts.ts'

/** `npm run -s facts -- sheet.json [--below 0.5]`: prints which publishable facts of a sheet the film does not have. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { below: { type: 'string', default: '0.4' } },
})
const [path] = positionals
if (path === undefined) {
  console.error('Usage: npm run -s facts -- sheet.json [--below 0.4]')
  process.exit(1)
}
const decoder = new TextDecoder()
const files = await readContentFiles(`${process.env.FILM || 'src/film'}/content`)
const content = new Map(
  [...files].map(([file, bytes]) => [file, JSON.parse(typeof bytes === 'string' ? bytes : decoder.decode(bytes))]),
)
const facts = findUnusedFacts(JSON.parse(await readFile(path, 'utf8')), content, Number(values.below))
for (const { place, says, level, found, nearest } of facts) {
  const at = nearest === null ? 'nothing near' : `nearest: ${nearest}`
  console.log(`${found.toFixed(2)} ${place}${level === null ? '' : ` (level ${level})`}: ${says}\n     ${at}`)
}
console.log(`${facts.length} publishable facts are found nowhere, or in part only.`)
