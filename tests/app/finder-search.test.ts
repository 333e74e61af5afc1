import { describe, expect, test } from 'vitest'
import { findables } from '../../src/app/finder/findables.ts'
import { finderSearch } from '../../src/app/finder/finder-search.ts'
import { finderWords } from '../../src/app/finder/words.ts'
import type { DocumentPath } from '../../src/data/read-document.ts'
import { documents, readFromMemory, shape, textsIn } from '../chosen-film.ts'

await Promise.all([finderWords.load('en'), finderWords.load('ko')])

const nothing = { cast: null, film: null, glossary: null, reviews: null, disagreements: null, stories: [], bodies: [] }

/** The finder of a reader who has seen the film as far as the level. */
async function finderIn(lang: 'en' | 'ko', level: number) {
  const told = shape.levels.filter((one) => one <= level)
  const [cast, film, glossary, reviews, disagreements, stories, bodies] = await Promise.all([
    readFromMemory(`${lang}/cast.json`),
    readFromMemory(`${lang}/film.json`),
    readFromMemory(`${lang}/glossary.json`),
    readFromMemory(`${lang}/reviews.json`),
    readFromMemory(`${lang}/disagreements.json`),
    Promise.all(told.map((one) => readFromMemory(`${lang}/story/${one}.json`))),
    Promise.all(
      told.flatMap((one) => {
        const path: DocumentPath = `${lang}/reviews/${one}.json`
        return documents.has(path) ? [readFromMemory(path)] : []
      }),
    ),
  ])
  return finderSearch(
    findables({ cast, film, glossary, reviews, disagreements, stories, bodies }, shape, languageOf(lang)),
  )
}

const languageOf = (lang: 'en' | 'ko') => ({ lang, texts: textsIn(lang), wordsIn: finderWords.in })

const finders = {
  en: { trailer: await finderIn('en', 0), whole: await finderIn('en', 3) },
  ko: { trailer: await finderIn('ko', 0), whole: await finderIn('ko', 3) },
}
const search = finders.en.trailer

const idsOf = (found: ReturnType<typeof search>) => found?.found.map(({ id }) => id) ?? []
const kindsOf = (found: ReturnType<typeof search>) => new Set(found?.found.map(({ kind }) => kind))

describe('names', () => {
  test.each([
    ['kyu', 'character/kyu-nam', '/characters/kyu-nam'],
    ['이제훈', 'performer/lee-je-hoon', '/people/lee-je-hoon'],
    ['ㅇㅈㅎ', 'performer/lee-je-hoon', '/people/lee-je-hoon'],
    ['Lee Jong-pil', 'crew/lee-jong-pil', '/people/lee-jong-pil'],
    ['ebert', 'review/ebert', '/reviews#ebert'],
    ['Castiel', 'review/kino', '/reviews#kino'],
    ['소좌', 'term/major', '/glossary#major'],
    ['songbun', 'term/songbun', '/glossary#songbun'],
  ])('%s finds %s first, at %s, in both languages and at every level', (text, id, path) => {
    for (const find of Object.values(finders).flatMap((levels) => Object.values(levels))) {
      const [first] = find(text)?.found ?? []
      expect({ id: first?.id, path: first?.path }).toEqual({ id, path })
    }
  })

  test('who plays a part and is also of the crew stands there once, with all that they did', () => {
    const found = search('Jung Ha-neul')?.found.filter(({ path }) => path === '/people/jung-ha-neul')
    expect(found?.map(({ id, detail }) => [id, detail])).toEqual([
      ['performer/jung-ha-neul', expect.stringMatching(/^\S.*, North Korean dialect coach/)],
    ])
  })

  test('who visibly begins as it was typed comes first: koo is Koo Kyo-hwan', () => {
    for (const find of [finders.en.trailer, finders.en.whole]) {
      expect(idsOf(find('koo'))[0]).toBe('performer/koo-kyo-hwan')
    }
  })

  test('marks what matched and says where it guesses', () => {
    expect(search('gyunam')?.found[0]?.match).toMatchObject({
      display: [[4, 11]],
      hangul: [[1, 3]],
      doubt: null,
      via: null,
    })
    expect(search('rnryghks')?.found[0]?.match).toMatchObject({ doubt: 'layout', via: { text: '구교환 ← rnryghks' } })
  })
})

describe('pages', () => {
  test.each([
    ['줄거리', '/'],
    ['sources', '/sources'],
    ['embed', '/embed'],
    ['widget', '/embed'],
    ['blog', '/embed'],
    ['iframe', '/embed'],
    ['위젯', '/embed'],
    ['credits', '/cast'],
    ['who was that', '/relationships#who-was-that'],
    ['누구였', '/relationships#who-was-that'],
    ['map', '/relationships'],
    ['privacy', '/about'],
    ['soundtrack', '/making'],
    ['timeline', '/making'],
    ['interviews', '/making'],
    ['타임라인', '/making'],
    ['ranks', '/glossary'],
    ['terms', '/glossary'],
    ['계급', '/glossary'],
  ])('%s leads to %s in both languages', (text, path) => {
    for (const { trailer, whole } of Object.values(finders)) {
      for (const find of [trailer, whole]) expect(find(text)?.found[0]?.path).toBe(path)
    }
  })

  test.each(['watch', 'streaming', 'netflix', '넷플릭스', 'where can I see it'])(
    '%s leads to where it can be seen',
    (text) => {
      const watch = search('watch')?.found[0]
      expect(watch).toMatchObject({ id: 'fact/section-watch' })
      expect(idsOf(search(text))).toContain(watch?.id)
    },
  )

  test('are found also while no document has come', () => {
    const bare = finderSearch(findables(nothing, shape, languageOf('en')))
    expect(idsOf(bare('cast'))[0]).toBe('page//cast')
    expect(bare('kyu-nam')?.found).toEqual([])
  })
})

describe('memories', () => {
  test('the officer at the piano: a thing, its people and its scenes, once the film has been seen', () => {
    const piano = finders.en.whole('piano')
    expect(piano?.found[0]).toMatchObject({ kind: 'thing', path: '/characters/hyun-sang' })
    expect(kindsOf(piano)).toContain('scene')
    expect(idsOf(finders.en.whole('piano officer')).length).toBeGreaterThan(0)
  })

  test('the villain is in the reviews, at every level', () => {
    expect(search('villain')?.found[0]).toMatchObject({ kind: 'aspect', path: '/reviews?aspect=villain' })
  })

  test('every scene, motif and thing is found by its own name, and leads to where it is', async () => {
    for (const lang of ['en', 'ko'] as const) {
      const { whole } = finders[lang]
      for (const level of shape.levels) {
        const story = await readFromMemory(`${lang}/story/${level}.json`)
        for (const { id, title } of story.beats) {
          expect(whole(title)?.found, title).toContainEqual(expect.objectContaining({ path: `/story#beat-${id}` }))
        }
        for (const { title } of story.motifs) {
          if (title !== null) expect(kindsOf(whole(title)), title).toContain('motif')
        }
      }
    }
  })

  test('what a higher level tells is not found below it', async () => {
    const below = finders.en.trailer
    for (const level of shape.levels.filter((one) => one > 0)) {
      const story = await readFromMemory(`en/story/${level}.json`)
      for (const { id, title } of story.beats) expect(idsOf(below(title)), title).not.toContain(`scene/${id}`)
    }
    expect(kindsOf(below('piano'))).not.toContain('thing')
  })

  test('words that nothing has together find what has the rarest of them, and say so', () => {
    const some = finders.en.whole('piano zzzz')
    expect(some).toMatchObject({ isPartial: true })
    expect(kindsOf(some)).toContain('thing')
    expect(search('zzzzqqq')).toEqual({ found: [], isPartial: true })
  })

  test('the other keyboard layout finds scenes too, as a guess', () => {
    const [first] = finders.en.whole('ㅔㅑ무ㅐ')?.found ?? []
    expect(first).toMatchObject({ kind: 'thing', match: { doubt: 'layout' } })
  })
})

test('no more than a screen holds is found, and nothing for a text without letters', () => {
  expect(finders.en.whole('e')?.found.length).toBeLessThanOrEqual(12)
  expect(search(' ')).toBeNull()
})
