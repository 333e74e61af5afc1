import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtSite, content, langs, levels } from '../chosen-film.ts'
import { secretTexts } from './authored-texts.ts'

// The site as `npm run build` wrote it: every file that holds text, whatever wrote it.
const site = builtSite
const entries = await readdir(site, { recursive: true, withFileTypes: true }).catch(() => [])
const paths = entries
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(site.length + 1)
      .replaceAll('\\', '/'),
  )
  .filter((path) => !/\.(png|jpe?g|webp|avif|woff2|gz|br)$/.test(path))
  .sort()
const files = await Promise.all(
  // The copies that pages read are held to what their documents may hold.
  paths.map(async (path) => ({
    path: path.replace(/^assets\/[\w-]+\/(?=api\/)/, ''),
    ...searchable(path, await readFile(join(site, path), 'utf8')),
  })),
)

test('the built site is there to be searched: pages, documents, code, portraits', () => {
  for (const ending of ['.html', '.json', '.js', '.svg', '.css']) {
    expect(
      paths.filter((path) => path.endsWith(ending)).length,
      `${ending}: build first, npm run build`,
    ).toBeGreaterThan(0)
  }
})

describe.each(langs)('what is told above spoiler level 0 (%s)', (lang) => {
  // A single word ("가족", "Sirens") tells nothing by itself, and any page may use it.
  const secrets = [...secretTexts(content, lang)]
    .map(([text, homes]) => {
      const words = wordsOf(text)
      return { text, words, longest: longestOf(words), homes: new Set([...homes].map((home) => `api/v1/${home}`)) }
    })
    .filter(({ words }) => words.trim().includes(' '))

  test('is something at every level', () => {
    for (const level of levels.slice(1)) {
      const home = `api/v1/${lang}/story/${level}.json`
      expect(secrets.filter(({ homes }) => homes.has(home)).length, home).toBeGreaterThan(20)
    }
  })

  test('is said by fans as well, on the project’s own films', () => {
    const homes = secrets.flatMap(({ homes }) => [...homes])
    expect(homes.some((home) => home.includes('/replies/'))).toBe(Object.keys(content.replies).length > 0)
  })

  test('stands in the documents of exactly its level, and in no other file', () => {
    const found = files.flatMap(({ path, text, words }) =>
      secrets
        .filter(({ longest, words: said, homes }) => !homes.has(path) && words.has(longest) && text.includes(said))
        .map((secret) => `${path}: ${secret.text}`),
    )
    expect(found).toEqual([])
  })

  test('is found by this search where it does stand', () => {
    const missed = files.flatMap(({ path, text }) =>
      secrets
        .filter(({ words, homes }) => homes.has(path) && !text.includes(words))
        .map((one) => `${path}: ${one.text}`),
    )
    expect(missed).toEqual([])
  })
})

/**
 * The words of a file, apart from everything that may stand between them: quotes, escapes, line breaks, markup. A page
 * is read three times: as it is, so that attributes count; with a gap for each tag; and with the words joined that only
 * an inline tag parts, such as the one that marks a name as English.
 */
function searchable(path: string, text: string): { text: string; words: ReadonlySet<string> } {
  const decoded = text
    .replaceAll('\\n', ' ')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const readings = path.endsWith('.html')
    ? [
        decoded,
        decoded.replace(/<[^>]*>/g, ' '),
        decoded.replace(/<!--.*?-->|<\/?(?:span|a|b|em|strong|mark)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' '),
      ].map((reading) => reading.replace(/&(?:#x?[\da-f]+|[a-z]+);/gi, ' '))
    : [decoded]
  const said = wordsOf(readings.join('\n'))
  return { text: said, words: new Set(said.split(' ')) }
}

/** `“So close” (2024)` → ` So close 2024 `: a part of a longer word is no match. */
function wordsOf(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}

/** The longest word: a quick look whether a file can hold the text at all. */
function longestOf(words: string): string {
  return words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))
}
