import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { romanize } from 'es-hangul'
import type { NamedEntry } from '../../src/names/search/match.ts'
import { pick } from './random.ts'

type RealName = { hangul: string; preferredRomanisation: string | null; otherRealSpellings: string[]; source: string }
type LeftOut = { query: string; hangul: string; reason: string }

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'))
}

const real = readJson<RealName[]>('real-names.json')
const leftOut = readJson<LeftOut[]>('left-out.json')

/** 124 Koreans in public life, under the spelling that they prefer themselves; where none is known, in Hangul. */
export const realNames: NamedEntry[] = real.map(({ hangul, preferredRomanisation }) => ({
  id: hangul,
  display: preferredRomanisation ?? hangul,
  hangul,
  aliases: [],
}))

/** Other spellings under which the same people are found in print, without those that are another name altogether. */
export const attestedSpellings = real.flatMap(({ hangul, otherRealSpellings, preferredRomanisation }) =>
  otherRealSpellings
    .filter((query) => !leftOut.some((one) => one.query === query && one.hangul === hangul))
    .map((query) => ({ query, id: hangul, preferred: preferredRomanisation })),
)

type AuthoredName = { credited: string; forms?: { ko?: { text: string } }; spellings: { text: string }[] }

/** Everybody of the film as its sources spell them: the characters, then the people who made it. */
export function readFilmNames(): NamedEntry[] {
  const folder = '../../src/film/content'
  const cast = readJson<{ id: string; character: AuthoredName }[]>(join(folder, 'cast.json'))
  const files = readdirSync(join(import.meta.dirname, folder, 'people'))
  return [
    ...cast.map(({ id, character }) => toEntry(`characters/${id}`, character)),
    ...files.map((file) =>
      toEntry(`people/${file}`, readJson<{ name: AuthoredName }>(join(folder, 'people', file)).name),
    ),
  ]
}

function toEntry(id: string, { credited, forms, spellings }: AuthoredName): NamedEntry {
  return { id, display: credited, hangul: forms?.ko?.text ?? null, aliases: spellings.map(({ text }) => text) }
}

/** Names that nobody bears, of the surnames and the given syllables of the real ones. */
export function madeUpNames(count: number, random: () => number): NamedEntry[] {
  const surnames = [...new Set(real.map(({ hangul }) => hangul.charAt(0)))]
  const given = [...new Set(real.flatMap(({ hangul }) => [...hangul.slice(1)]))]
  const names = new Set<string>()
  while (names.size < count) names.add(pick(surnames, random) + pick(given, random) + pick(given, random))
  return [...names].map((hangul) => {
    const [surname = '', first = '', second = ''] = [...hangul].map((syllable) => romanize(syllable))
    return { id: hangul, display: `${capital(surname)} ${capital(first)}-${second}`, hangul, aliases: [] }
  })
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
