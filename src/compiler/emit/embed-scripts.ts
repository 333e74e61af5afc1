import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { type EmbedScript, newestScript, pinnedScript, widgetVersion } from '../../embed/embed-addresses.ts'

/** What pages of others load: each script by itself, minified. `start-frame.js` runs before its page is drawn. */
const entries = {
  'cast.js': { input: 'src/embed/define-film-cast.ts', format: 'es' },
  'frame.js': { input: 'src/embed/size-frames.ts', format: 'es' },
  'start-frame.js': { input: 'src/embed/start-frame.ts', format: 'iife' },
} as const

const pinned: readonly EmbedScript[] = ['cast.js', 'frame.js']

/** The integrity of each pinned script, as a `<script integrity>` wants it. */
export type Integrity = Record<EmbedScript, string>

export type EmbedScripts = {
  /** Every file by its path below the site's root. */
  files: Map<string, string>
  integrity: Integrity
}

/**
 * Builds the scripts for other people's pages, their pinned copies and the integrity of those.
 *
 * @param film the film's folder, whose `public/` keeps older versions
 * @param plugins that give the widget its film
 * @throws where a copy of this version that was kept in `public/` differs: what is pinned never changes
 */
export async function embedScripts(root: string, film: string, plugins: Plugin[]): Promise<EmbedScripts> {
  const texts = new Map(
    await Promise.all(
      Object.keys(entries).map(async (name) => [name, await bundle(root, name as Entry, plugins)] as const),
    ),
  )
  const files = new Map([...texts].map(([name, text]) => [`embed/${name}`, text]))
  const integrity = Object.fromEntries(pinned.map((name) => [name, integrityOf(texts.get(name) ?? '')])) as Integrity
  for (const name of pinned) {
    const path = pinnedScript(name).slice(1)
    const kept = await readFile(join(film, 'public', path), 'utf8').catch(() => null)
    if (kept !== null && kept !== texts.get(name)) {
      throw new Error(
        `${newestScript(name)} is no longer what public/${path} holds. Raise widgetVersion (${widgetVersion}) in src/embed/embed-addresses.ts.`,
      )
    }
    files.set(path, texts.get(name) ?? '')
  }
  files.set(`embed/v${widgetVersion}/integrity.json`, `${JSON.stringify(integrity)}\n`)
  return { files, integrity }
}

type Entry = keyof typeof entries

/** A build of its own for each, as an app's: Vite's library mode leaves the spaces in, a third of the size. */
async function bundle(root: string, name: Entry, plugins: Plugin[]): Promise<string> {
  const { input, format } = entries[name]
  const built = await build({
    root,
    configFile: false,
    plugins,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      cssTarget,
      rolldownOptions: { input: resolve(root, input), output: { format, minify: true } },
    },
  })
  const [chunk, ...more] = [built].flat().flatMap((output) => ('output' in output ? output.output : []))
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${input} should become one file`)
  return chunk.code
}

/** Browsers that know light-dark(); with older ones named, it would be rewritten into variables. */
export const cssTarget = ['chrome123', 'firefox120', 'safari17.5']

function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`
}
