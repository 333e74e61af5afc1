import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { convertHangulToQwerty, getChoseong } from 'es-hangul'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { build } from 'vite'
import type { NamedEntry } from '../../src/names/search/match.ts'
import { createNameIndex } from '../../src/names/search/name-index.ts'
import { attestedSpellings, madeUpNames, realNames } from '../names/name-lists.ts'
import { ordinaryWords } from '../names/ordinary-words.ts'
import { randomString, seededRandom, withTypo } from '../names/random.ts'
import type { Report, Row } from './report.ts'

const nameSearchBudgets = { small: 1, large: 8, build: 300, megabytes: 40, worst: 50, gzip: 7 * 1024 }
const seed = 2024
const typosEach = 4
const namesTyped = 56
const rivalsTyped = 14
const fuzzed = 100_000
/** How often what takes time is measured; the lowest time counts, because the rest is other work of the machine. */
const tries = 4

type Query = { query: string; id: string }
type Score = { first: number; three: number; wrong: number; count: number }

/**
 * How well and how fast names are found, as rows for the bench's table, and every query that fails, with what was
 * found in its place.
 *
 * `wrong results a query` counts all matches but the wanted one, of all queries of that kind, divided by the queries.
 */
export async function names(): Promise<Report> {
  const { rows, failures } = accuracyRows()
  return {
    rows: [...rows, ...speedRows(), fuzzRow(), await sizeRow()],
    lines: failures.length === 0 ? [] : ['Name queries that fail:', ...failures],
  }
}

/** Which rank each kind of query has to reach, and for what part of them. */
function kindsOfQuery(): { what: string; queries: Query[]; rank: 1 | 3; least: number | null; mostWrong?: number }[] {
  const random = seededRandom(seed)
  const latin = realNames.filter(({ display }) => /[a-z]{3}/i.test(display))
  const ofSpellings = (change: (query: string, preferred: string | null) => string) =>
    attestedSpellings.map(({ query, id, preferred }) => ({ id, query: change(query, preferred) }))
  const ofHangul = (change: (hangul: string) => string) => realNames.map(({ id }) => ({ id, query: change(id) }))
  const typos = Array.from({ length: typosEach }, () => latin).flat()
  return [
    { what: 'attested spellings', queries: attestedSpellings, rank: 1, least: 0.99, mostWrong: 0.05 },
    { what: 'attested spellings', queries: attestedSpellings, rank: 3, least: 1 },
    { what: 'given name first', queries: ofSpellings(givenNameFirst), rank: 1, least: 0.97 },
    { what: 'joined, lower case', queries: ofSpellings(joined), rank: 1, least: 0.99 },
    {
      what: '70 % typed',
      queries: ofSpellings((query) => query.slice(0, Math.ceil(query.length * 0.7))),
      rank: 3,
      least: 0.96,
    },
    {
      what: 'one random typo',
      queries: typos.map(({ id, display }) => ({ id, query: withTypo(display.toLowerCase(), random) })),
      rank: 1,
      least: 0.95,
    },
    { what: 'Korean on English keys', queries: ofHangul(convertHangulToQwerty), rank: 1, least: 1 },
    {
      what: 'the same with caps lock',
      queries: ofHangul((hangul) => convertHangulToQwerty(hangul).toUpperCase()),
      rank: 1,
      least: 1,
    },
    { what: 'English on Korean keys', queries: ofSpellings(onKoreanKeys), rank: 1, least: null },
    { what: 'Hangul', queries: ofHangul((hangul) => hangul), rank: 1, least: null },
    { what: 'initial consonants (초성)', queries: ofHangul(getChoseong), rank: 3, least: 0.95 },
  ]
}

function accuracyRows(): { rows: Row[]; failures: string[] } {
  const { search } = createNameIndex(realNames)
  const failures: string[] = []
  const rows = kindsOfQuery().map(({ what, queries, rank, least, mostWrong = Number.POSITIVE_INFINITY }): Row => {
    const score: Score = { first: 0, three: 0, wrong: 0, count: queries.length }
    for (const { query, id } of queries) {
      const found = search(query)
      const at = found.findIndex((match) => match.id === id)
      if (at === 0) score.first++
      if (at >= 0 && at < 3) score.three++
      score.wrong += found.length - (at < 0 ? 0 : 1)
      if (at < 0 || at >= rank) failures.push(failure(what, query, id, at, found[0]?.via))
    }
    const reached = (rank === 1 ? score.first : score.three) / score.count
    const wrong = score.wrong / score.count
    return {
      what: `${what}, ${rank === 1 ? 'first hit' : 'in the first three'}; wrong results a query`,
      measured: `${percent(reached)}; ${wrong.toFixed(3)}`,
      budget: `${least === null ? '–' : `≥ ${percent(least)}`}${mostWrong < 1 ? `; ≤ ${mostWrong}` : ''}`,
      where: `${score.count} queries, ${realNames.length} names`,
      kept: reached >= (least ?? 0) && wrong <= mostWrong,
    }
  })
  const found = ordinaryWords.flatMap((word) =>
    search(word)
      .slice(0, 1)
      .map(({ via, tier }) => `${via} (${tier})`),
  )
  failures.push(...found.map((via) => `nobody's name: ${via}`))
  const words = {
    measured: String(found.length),
    budget: '≤ 3',
    where: `${ordinaryWords.length} words`,
    kept: found.length <= 3,
  }
  return { rows: [...rows, { what: 'English words that find anybody', ...words }], failures }
}

function failure(what: string, query: string, id: string, at: number, first: string | undefined): string {
  if (first === undefined) return `${what}: "${query}" for ${id} finds nobody: too far from every spelling known`
  const rank = at < 0 ? 'is not shown' : `is number ${at + 1}`
  return `${what}: "${query}" for ${id} ${rank}: ${first} is as near or nearer`
}

function speedRows(): Row[] {
  const names = madeUpNames(10_000, seededRandom(seed))
  const built = buildIndex(names)
  const megabytes = heldBy(() => createNameIndex(names))
  const rows = [
    { count: 150, budget: nameSearchBudgets.small },
    { count: names.length, budget: nameSearchBudgets.large },
  ].flatMap(({ count, budget }) => {
    const some = names.slice(0, count)
    const where = `${count} made-up names`
    const ours = keystrokes(() => createNameIndex(some).search, typedNames(some, namesTyped))
    const row = {
      what: 'name search, ms a keystroke',
      measured: told(ours),
      budget: `p95 ≤ ${budget}`,
      where,
      kept: ours.p95 <= budget,
    }
    return [row, ...rivalRows(some, where)]
  })
  return [
    ...rows,
    {
      what: 'name index built, ms',
      measured: built.toFixed(0),
      budget: `≤ ${nameSearchBudgets.build}`,
      where: '10000 names',
      kept: built <= nameSearchBudgets.build,
    },
    {
      what: 'name index held, MB',
      measured: megabytes.toFixed(1),
      budget: `≤ ${nameSearchBudgets.megabytes}`,
      where: '10000 names',
      kept: megabytes <= nameSearchBudgets.megabytes,
    },
  ]
}

/** General search engines at the same keys, as they come; the ratio says how many times our time they take. */
function rivalRows(names: readonly NamedEntry[], where: string): Row[] {
  const typed = typedNames(names, rivalsTyped)
  const ours = keystrokes(() => createNameIndex(names).search, typed)
  const rivals = {
    'fuse.js': () => {
      const fuse = new Fuse(names, { keys: ['display', 'hangul'] })
      return (query: string) => fuse.search(query)
    },
    'minisearch, fuzzy and prefix': () => {
      const index = new MiniSearch<NamedEntry>({
        fields: ['display', 'hangul'],
        searchOptions: { fuzzy: 0.2, prefix: true },
      })
      index.addAll(names)
      return (query: string) => index.search(query)
    },
  }
  return Object.entries(rivals).map(([name, create]) => {
    const theirs = keystrokes(create, typed)
    const ratio = `${(theirs.median / ours.median).toFixed(1)} × our median, ${(theirs.p95 / ours.p95).toFixed(1)} × our p95`
    return { what: `${name}, ms a keystroke`, measured: `${told(theirs)}: ${ratio}`, budget: '–', where, kept: true }
  })
}

/** Names spread over the list, in the seven ways people type, key by key. */
function typedNames(names: readonly NamedEntry[], count: number): string[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, at) => {
    const { display, id } = names[Math.floor((at / count) * names.length)] as NamedEntry
    const ways = [
      display,
      joined(display),
      givenNameFirst(display),
      id,
      convertHangulToQwerty(id),
      getChoseong(id),
      withTypo(display.toLowerCase(), random),
    ]
    const whole = ways[at % ways.length] ?? display
    return Array.from(whole, (_, end) => whole.slice(0, end + 1))
  }).flat()
}

type Times = { median: number; p95: number; worst: number }

/** Milliseconds a keystroke, on a fresh index each time; the first time is to warm up. */
function keystrokes(create: () => (query: string) => unknown, typed: readonly string[]): Times {
  const runs = Array.from({ length: 1 + tries }, () => {
    const search = create()
    return typed.map((query) => timed(() => search(query)))
  }).slice(1)
  const times = typed.map((_, at) => Math.min(...runs.map((run) => run[at] ?? 0))).sort((a, b) => a - b)
  const part = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { median: part(0.5), p95: part(0.95), worst: part(1) }
}

function told({ median, p95, worst }: Times): string {
  return `median ${median.toFixed(2)}, p95 ${p95.toFixed(2)}, worst ${worst.toFixed(2)}`
}

function buildIndex(names: readonly NamedEntry[]): number {
  return Math.min(...Array.from({ length: tries }, () => timed(() => createNameIndex(names))))
}

/** The megabytes that are not given back as long as something is held. */
function heldBy(create: () => unknown): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const before = process.memoryUsage().heapUsed
  const held = [create()]
  collect()
  const after = process.memoryUsage().heapUsed
  return held.length > 0 ? (after - before) / 1e6 : 0
}

/** A string that takes long is measured again, so that only what takes long every time counts. */
function fuzzRow(): Row {
  const { search } = createNameIndex(realNames)
  const random = seededRandom(seed)
  let worst = 0
  for (let round = 0; round < fuzzed; round++) {
    const query = randomString(random)
    let took = Number.POSITIVE_INFINITY
    for (let again = 0; again < tries && took > worst; again++)
      took = Math.min(
        took,
        timed(() => search(query)),
      )
    worst = Math.max(worst, took)
  }
  return {
    what: 'name search, slowest of random strings, ms',
    measured: worst.toFixed(1),
    budget: `≤ ${nameSearchBudgets.worst}`,
    where: `${fuzzed} strings, ${realNames.length} names`,
    kept: worst <= nameSearchBudgets.worst,
  }
}

function timed(action: () => unknown): number {
  const began = performance.now()
  action()
  return performance.now() - began
}

async function sizeRow(): Promise<Row> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: 'src/names/search/name-index.ts', preserveEntrySignatures: 'strict' },
    },
  })
  const [output] = [built].flat()
  const chunks = output && 'output' in output ? output.output : []
  const bytes = gzipSync(chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('')).length
  return {
    what: 'name search, bytes',
    measured: String(bytes),
    budget: `≤ ${nameSearchBudgets.gzip}`,
    where: 'minified, gzip',
    kept: bytes <= nameSearchBudgets.gzip,
  }
}

/** Hong Sa Bin → Sa Bin Hong. Spellings that have the given name first already are left as they are. */
function givenNameFirst(name: string, preferred: string | null = null): string {
  const [first = '', ...rest] = name.split(' ')
  const isFirst = first.includes('-') || (preferred !== null && rest.at(-1) === preferred.split(' ')[0])
  return isFirst ? name : [...rest, first].join(' ')
}

function joined(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

/** What the keys for a name in small letters give while the layout is Korean, before it is composed. */
function onKoreanKeys(name: string): string {
  const jamo = [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅐㅑㅓㅔㅕㅗㅛㅜㅠㅡㅣ']
  return name.toLowerCase().replace(/[a-z]/g, (key) => jamo.find((one) => convertHangulToQwerty(one) === key) ?? key)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
