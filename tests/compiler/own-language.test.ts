import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContentFiles } from '../../src/compiler/check/content-files.ts'
import { changed, problemsIn } from './damage.ts'
import { smallFiles } from './small-content.ts'

const secondFilm = await readContentFiles(resolve(import.meta.dirname, '../film/content'))

describe('two languages of one alphabet', () => {
  const characters = [...secondFilm.keys()].filter((file) => file.startsWith('characters/'))

  test.each(characters)('are told apart in %s', (file) => {
    const copied = changed(secondFilm, file, ({ summary }: { summary: { text: Record<string, string> } }) => {
      summary.text.de = summary.text.en ?? ''
    })
    const swapped = changed(secondFilm, file, ({ summary }: { summary: { text: Record<string, string> } }) => {
      summary.text = { en: summary.text.de ?? '', de: summary.text.en ?? '' }
    })
    const at = (lang: string) => ({ file, path: `summary.text.${lang}` })
    expect(problemsIn(copied)).toEqual([{ ...at('de'), message: expect.stringContaining('expected German') }])
    // One of the two may be too short to tell.
    const places = problemsIn(swapped).map((problem) => ({ file: problem.file, path: problem.path }))
    expect([[at('en')], [at('de')], [at('en'), at('de')]]).toContainEqual(places)
  })
})

describe('a language with letters of its own', () => {
  const rankIs = (ko: string) =>
    changed(smallFiles(), 'characters/runner.json', ({ facts }: { facts: { claims: { text: object }[] }[] }) => {
      Object.assign(facts[0]?.claims[0]?.text ?? {}, { ko })
    })

  test.each([
    '94분',
    '58kg',
    '1.85:1',
    '대위(captain)',
    'Night Blog에 실린 리뷰',
    '‘Private’',
    '2024년 7월 3일, Odeon',
  ])('takes %s', (ko) => {
    expect(problemsIn(rankIs(ko))).toEqual([])
  })

  test.each(['Sergeant', 'Golden Village Pictures', '脱走兵の話', 'Private(이등병)과 Corporal and others'])(
    'refuses %s',
    (ko) => {
      expect(problemsIn(rankIs(ko))).toEqual([
        {
          file: 'characters/runner.json',
          path: 'facts[0].claims[0].text.ko',
          message: `is "${ko}", expected Korean; names that stay as they are belong in "asWritten" of vocabulary.json`,
        },
      ])
    },
  )

  test('takes what the vocabulary lists', () => {
    const files = rankIs('Golden Village Pictures')
    const listed = changed(files, 'vocabulary.json', (vocabulary: { asWritten: string[] }) => {
      vocabulary.asWritten = ['Golden Village Pictures']
    })
    expect(problemsIn(listed)).toEqual([])
  })
})
