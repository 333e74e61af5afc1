import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Lang } from '../../languages/registry.ts'
import type { KeptSet } from '../../offline/kept-sets.ts'

/** Code, styles, faces, drawings and shells; not the styles that pages have inline. */
const ofSite =
  /^(?:assets\/(?!part-)[\w-]+\.(?:css|js|svg|woff2)|(?:\w\w\/)?shell\.html|favicon\.svg|portraits\/(?:\d+\/)?[\w-]+\.svg)$/
/** Documents at the address of their version. */
const document = /^assets\/[\w-]+\/api\/v1\/(\w\w)\/.+\.json$/
const leveled = /^portraits\/(\d+)\/|\/(?:story|reviews|replies\/.+)\/(\d+)\.json$/

/**
 * What a finished build gives the worker to keep: first what every visit needs, then by language and by level. What
 * stands above level 0 is in sets of its own, so that none of it is fetched before somebody asks.
 *
 * @param folder the built site
 * @example (await keptSets('dist'))[0] // { part: 'site', level: 0, files: [['/assets/app-x1.js', null], …] }
 */
export async function keptSets(folder: string): Promise<KeptSet[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort()
  const sets = new Map<string, { part: KeptSet['part']; level: number; files: [string, string | null][] }>()
  for (const file of files) {
    const lang = document.exec(file)?.[1] as Lang | undefined
    if (lang === undefined && !ofSite.test(file)) continue
    const part = lang ?? 'site'
    const [, ofPortrait, ofDocument] = leveled.exec(file) ?? []
    const level = Number(ofPortrait ?? ofDocument ?? 0)
    const set = sets.get(`${part} ${level}`) ?? { part, level, files: [] }
    sets.set(`${part} ${level}`, set)
    set.files.push([`/${file}`, file.startsWith('assets/') ? null : await revision(join(folder, file))])
  }
  return [...sets.values()].sort((a, b) => Number(b.part === 'site') - Number(a.part === 'site') || a.level - b.level)
}

/** Another one with every change, of a file whose address stays. */
async function revision(file: string): Promise<string> {
  const text = await readFile(file)
  return createHash('sha256').update(text).digest('base64url').slice(0, 8)
}
