import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headersFile } from '../../src/compiler/host/headers.ts'
import { readSiteFacts } from '../../src/compiler/host/site-facts.ts'

const root = resolve(import.meta.dirname, '../..')
let copy = ''

/** What the README's recipe for a page asks for: its folder … */
const folder: Record<string, string> = {
  'songs-route.tsx': `import { useWords } from '../../languages/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { pageWords } from './words.ts'

export function Component() {
  const words = useWords(pageWords)
  return (
    <>
      <PageHead title={words.heading} path="/songs" description={words.heading} />
      <h1 tabIndex={-1}>{words.heading}</h1>
    </>
  )
}
`,
  'words.ts': `import { lazyWords } from '../../languages/lazy-words.ts'
import type { SongsWords } from './words-en.ts'

export const pageWords = lazyWords<SongsWords>((lang) => import(\`./words-\${lang}.ts\`))
`,
  'words-en.ts': `export const words = { heading: 'Songs of the film' }
export type SongsWords = typeof words
`,
  'words-de.ts': `export const words = { heading: 'Lieder des Films' }\n`,
}
/** … and one row in the list. */
const row = `  {
    name: 'songs',
    path: '/songs',
    documents: () => [],
    label: { en: 'Songs', ko: '노래', de: 'Lieder' },
    inNavigation: true,
  },
]`

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'talju-page-'))
  for (const part of ['src', 'tests/film', 'index.html', 'package.json', 'vite.config.ts']) {
    await cp(join(root, part), join(copy, part), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  await mkdir(join(copy, 'src/pages/songs'))
  for (const [file, text] of Object.entries(folder)) await writeFile(join(copy, 'src/pages/songs', file), text)
  const list = await readFile(join(copy, 'src/app/pages.ts'), 'utf8')
  await writeFile(join(copy, 'src/app/pages.ts'), list.replace(/\](?= as const satisfies)/, row))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  await promisify(execFile)(process.execPath, [vite, 'build', '--app'], {
    cwd: copy,
    env: { ...process.env, NODE_ENV: 'production', FILM: 'tests/film' },
  })
}, 240_000)

afterAll(() => rm(copy, { recursive: true, force: true }))

test.each([
  ['songs/index.html', 'en', 'Songs of the film'],
  ['de/songs/index.html', 'de', 'Lieder des Films'],
])('a new page is prerendered: %s', async (file, lang, heading) => {
  const html = await readFile(join(copy, 'dist', file), 'utf8')
  expect(html).toContain(`<html lang="${lang}"`)
  expect(html).toMatch(new RegExp(`<h1 tabindex="-1">${heading}</h1>`))
  expect(html).toContain(`<title>${heading}</title>`)
})

test('other pages have it in their navigation', async () => {
  const html = await readFile(join(copy, 'dist/de/cast/index.html'), 'utf8')
  expect(html).toMatch(/<a [^>]*href="\/de\/songs"[^>]*>.*?Lieder<\/a>/)
})

test('hosts send it with the headers of pages', async () => {
  const { list } = await import(/* @vite-ignore */ join(copy, 'src/app/pages.ts')).then(({ pages }) => ({
    list: pages,
  }))
  const facts = { ...(await readSiteFacts(join(copy, 'dist'))), pages: list }
  const written = await readFile(join(copy, 'dist/_headers'), 'utf8')
  for (const path of ['/songs/', '/de/songs/']) {
    expect(written).toContain(`\n${path}\n  cache-control: no-cache`)
    expect(headersFile(facts)).toContain(`\n${path}\n`)
  }
})
