import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type EmbedScript, newestScript, pinnedScript, widgetVersion } from '../../embed/embed-addresses.ts'
import { bundleScript } from './bundle-script.ts'

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
      Object.entries(entries).map(
        async ([name, { input, format }]) => [name, await bundleScript(root, input, format, plugins)] as const,
      ),
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

function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`
}
