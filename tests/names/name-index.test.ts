import { describe, expect, test } from 'vitest'
import type { Match, NamedEntry } from '../../src/names/search/match.ts'
import { createNameIndex } from '../../src/names/search/name-index.ts'

function person(id: string, display: string, hangul: string | null = null, aliases: string[] = []): NamedEntry {
  return { id, display, hangul, aliases }
}

const { search } = createNameIndex([
  person('kyu-nam', 'Lim Kyu-nam', '임규남'),
  person('hyun-sang', 'Lee Hyun-sang', '리현상'),
  person('je-hoon', 'Lee Je-hoon', '이제훈'),
  person('kyo-hwan', 'Koo Kyo-hwan', '구교환'),
  person('xa-bin', 'Hong Xa-bin', '홍사빈', ['Hong Sa Bin']),
  person('seung-wan', 'Ryoo Seung-wan', '류승완'),
  person('min', 'Min Sun-woo', '선우민'),
  person('goong', 'Namkoong Min', '남궁민'),
  person('bora', 'Hwang Bo-ra', '황보라'),
  person('rok', 'Kim Geuk-ryeol', '김극렬'),
  person('dong-hyuk', 'Kim Dong-hyuk'),
  person('yo-sep', 'Song Yo-sep'),
  person('moon', 'Dalpalan', '달파란', ['Moon Blue']),
  person('girl', 'Girl with Rifle'),
  person('mother-1', "Dong-hyuk's Mother"),
  person('mother-2', "Kyu-nam's Mother"),
  person('dj', 'Radio DJ', '라디오 DJ'),
  person('squad-1', 'Squad 1'),
  person('squad-2', 'Squad 2'),
])
const first = (query: string) => search(query)[0]
const ids = (query: string) => search(query).map(({ id }) => id)

describe('of a name that is not finished', () => {
  const kim = createNameIndex([
    person('gyeong', 'Gang Gyeong-bi', '강경비'),
    person('kyu', 'Lim Kyu-nam', '임규남'),
    person('leem', 'Lim Bo-ra', '임보라'),
    person('lee', 'Lee Na-ra', '이나라'),
    person('lees', 'Im Do-yun', '임도윤', ['Leem Do-yun']),
  ])
  const found = (query: string) => kim.search(query).map(({ id, written }) => `${id} ${written}`)

  test('half a syllable counts only while no name is shown as it is typed', () => {
    expect(found('kyu')).toEqual(['kyu shown'])
    expect(found('kyung')).toEqual(['gyeong null'])
    expect(found('lee')).toEqual(['lee shown', 'lees alias'])
    expect(found('leem')).toEqual(expect.arrayContaining(['leem null', 'kyu null', 'lees alias']))
  })
})

describe('finds a person first, typed', () => {
  test.each([
    ['in Revised Romanisation', 'Im Gyunam', 'kyu-nam'],
    ['in McCune–Reischauer with its marks', 'Yi Chehun', 'je-hoon'],
    ['with a breve', 'Kim Kŭngnyŏl', 'rok'],
    ['by passport habit', 'Rhee Jehoon', 'je-hoon'],
    ['with an unusual letter', 'Hong Xa Bin', 'xa-bin'],
    ['with another letter for the same sound', 'hong sabin', 'xa-bin'],
    ['given name first', 'Kyu-nam Lim', 'kyu-nam'],
    ['given name first, in another spelling', 'gyohwan gu', 'kyo-hwan'],
    ['by the given name alone', 'gyonam', 'kyu-nam'],
    ['by the last syllable alone', 'hun', 'je-hoon'],
    ['without a hyphen', 'Lim Kyu nam', 'kyu-nam'],
    ['without spaces, in lower case', 'leehyeonsang', 'hyun-sang'],
    ['in capitals, with apostrophe and spaces', "  KOO  KYO'HWAN ", 'kyo-hwan'],
    ['with accents', 'Lîm Kyú-nàm', 'kyu-nam'],
    ['with the surname of the South for one of the North', 'Lee Hyeonsang', 'hyun-sang'],
    ['with the surname of the North', 'Ri Hyon Sang', 'hyun-sang'],
    ['with the surname of the North for one of the South', 'Ri Jehun', 'je-hoon'],
    ['with Yu for Ryu', 'Yu Seungwan', 'seung-wan'],
    ['with Rim for Im', 'Rim Gyu-nam', 'kyu-nam'],
    ['in Hangul', '구교환', 'kyo-hwan'],
    ['in Hangul with a space', '구 교환', 'kyo-hwan'],
    ['in Hangul, given name first', '규남 임', 'kyu-nam'],
    ['in Hangul by the given name', '사빈', 'xa-bin'],
    ['in Hangul as the South writes it', '이현상', 'hyun-sang'],
    ['in Hangul as the North writes it', '림규남', 'kyu-nam'],
    ['in Hangul with the vowel that sounds alike', '이재훈', 'je-hoon'],
    ['in Hangul in the middle of composing', '이젷', 'je-hoon'],
    ['in Hangul, a part in the middle of composing', '제후', 'je-hoon'],
    ['in initial consonants', 'ㅇㅈㅎ', 'je-hoon'],
    ['in initial consonants of the given name', 'ㅅㅂ', 'xa-bin'],
    ['in a syllable and initial consonants', '구ㄱㅎ', 'kyo-hwan'],
    ['on English keys', 'rnryghks', 'kyo-hwan'],
    ['on English keys with a letter too many', 'rnrysghks', 'kyo-hwan'],
    ['on English keys with caps lock', 'DLWPGNS', 'je-hoon'],
    ['on English keys, in initial consonants', 'dwg', 'je-hoon'],
    ['on Korean keys', 'ㅣㄷㄷ ㅓㄷ-ㅗㅐㅐㅜ', 'je-hoon'],
    ['with a letter wrong', 'lim kyunan', 'kyu-nam'],
    ['with a letter missing', 'koo kohwan', 'kyo-hwan'],
    ['with a letter too many', 'hong xaxbin', 'xa-bin'],
    ['with two letters swapped across syllables', 'koo kyhowan', 'kyo-hwan'],
    ['with a typo in the given name alone', 'kyunan', 'kyu-nam'],
    ['whose Hangul nobody knows, in another spelling', 'gim donghyeok', 'dong-hyuk'],
    ['whose Hangul nobody knows, given name first', 'yosep song', 'yo-sep'],
    ['by a compound surname', 'namgung', 'goong'],
    ['by a compound surname in another spelling', 'Nam Goong Min', 'goong'],
    ['by a compound surname, given name first', 'Min Seonwoo', 'min'],
    ['by a given name that begins like a compound surname', 'bora', 'bora'],
    ['by another name', 'moon blue', 'moon'],
    ['by a role', 'girl with rifle', 'girl'],
    ['by a role without its small words', 'girl rifle', 'girl'],
    ['by the other word of a role', 'rifle', 'girl'],
    ['by a role with a typo', 'girl with riffle', 'girl'],
    ['by a role that ends in a number', 'squad 2', 'squad-2'],
    ['by a word of Hangul among others', '라디오', 'dj'],
  ])('%s: %s', (_, query, id) => {
    expect(first(query)?.id).toBe(id)
  })
})

describe('finds nobody', () => {
  test.each([
    ['without a letter', ' -–’!? '],
    ['in nothing at all', ''],
    ['by a word that is nobody’s name', 'umbrella'],
    ['with one letter wrong of four', 'gurl'],
    ['in more than 64 letters', 'Lim Kyu-nam '.repeat(6)],
  ])('%s', (_, query) => {
    expect(search(query)).toEqual([])
  })
})

test('finds everybody who shares a word', () => {
  expect(ids('mother')).toEqual(['mother-1', 'mother-2'])
  expect(ids('squad')).toEqual(['squad-1', 'squad-2'])
})

test('keeps equal matches in the order of the entries', () => {
  const two = ['second', 'first'].map((id) => person(id, 'Ballroom Officer'))
  expect(
    createNameIndex(two)
      .search('ballroom')
      .map(({ id }) => id),
  ).toEqual(['second', 'first'])
})

test('shows only what lies near the best match', () => {
  expect(ids('lee je-hoon')).toEqual(['je-hoon'])
})

test('gives no more than a hundred matches', () => {
  const many = Array.from({ length: 150 }, (_, at) => person(`${at}`, 'Kim Dong-hyuk', '김동혁'))
  expect(createNameIndex(many).search('kim')).toHaveLength(100)
})

describe('tells how it matched', () => {
  test.each<[string, Match['tier'], string]>([
    ['Lim Kyu-nam', 'exact', 'Lim Kyu-nam'],
    ['limkyunam', 'exact', 'Lim Kyu-nam'],
    ['임규남', 'exact', '임규남'],
    ['hong sabin', 'exact', 'Hong Sa Bin'],
    ['im gyu nam', 'spelling', '임규남 ← im gyu nam'],
    ['gyunam', 'spelling', '임규남 ← gyunam'],
    ['lim ky', 'prefix', 'Lim Kyu-nam'],
    ['임규', 'prefix', '임규남'],
    ['rhim ghyounahm', 'sounds-like', '임규남 ← rhim ghyounahm'],
    ['lim kyunan', 'typo', 'Lim Kyu-nam ← lim kyunan'],
    ['rnryghks', 'typo', '구교환 ← rnryghks'],
    ['rnrysghks', 'typo', '구교환 ← rnrysghks'],
  ])('%s: %s, via %s', (query, tier, via) => {
    expect(first(query)).toMatchObject({ tier, via })
  })
})

describe('marks what matched', () => {
  test.each<[string, string[], string[]]>([
    ['lim', ['Lim'], ['임']],
    ['lim kyun', ['Lim Kyu-n'], ['임규남']],
    ['gyu nam', ['Kyu-nam'], ['규남']],
    ['임', ['Lim'], ['임']],
    ['규', ['Kyu'], ['규']],
    ['ㄱㄴ', ['Kyu-nam'], ['규남']],
    ['우민', ['Min', 'woo'], ['우민']],
    ['girl rifle', ['Girl', 'Rifle'], []],
    ['moon blue', [], []],
  ])('%s', (query, display, hangul) => {
    const match = first(query)
    const entry = { girl: ['Girl with Rifle', ''], moon: ['Dalpalan', '달파란'], min: ['Min Sun-woo', '선우민'] }[
      match?.id ?? ''
    ] ?? ['Lim Kyu-nam', '임규남']
    const cut = (text = '', ranges: Match['display'] = []) => ranges.map(([start, end]) => text.slice(start, end))
    expect({ display: cut(entry[0], match?.display), hangul: cut(entry[1], match?.hangul) }).toEqual({
      display,
      hangul,
    })
  })

  test('in texts that are decomposed, by their own offsets', () => {
    const decomposed = createNameIndex([person('kyu-nam', 'Lím Kyu-nam'.normalize('NFD'), '임규남'.normalize('NFD'))])
    expect(decomposed.search('kyu')).toMatchObject([{ display: [[5, 8]], hangul: [[3, 5]] }])
  })
})
