import { describe, expect, test } from 'vitest'
import { compileDocuments } from '../../src/compiler/compile/compile-documents.ts'
import { smallContent, smallFilm } from './small-content.ts'

const { documents } = smallFilm()

describe('the making of the film', () => {
  const making = documents.get('ko/making.json')?.document

  test('tells each day as exactly as it is known, and which ones are turns', () => {
    expect(making).toHaveProperty('timeline', [
      { date: '2022-06-01', isTurn: false, figure: null, text: '촬영을 시작한다.', sources: ['news'] },
      { date: '2024-07-03', isTurn: true, figure: '2', text: '개봉한다.', sources: ['page', 'news'] },
    ])
  })

  test('leads to interviews and reviews with what their source says of itself', () => {
    expect(making).toMatchObject({
      interviews: [
        {
          outlet: 'Daily News',
          url: null,
          date: '2024-07',
          language: 'ko',
          languageName: '한국어',
          about: '달리기에 대하여.',
        },
      ],
      reviews: [{ outlet: 'Night Blog', url: 'https://b.example/', stance: 'mixed', point: '빠르고 시끄럽다.' }],
    })
  })

  test('names the outlets that its marks cite, and no others', () => {
    expect(making).toHaveProperty('sources', { news: 'Daily News', page: 'Film Page' })
  })
})

test('a glossary names those whom a word is about as this language does', () => {
  const sergeant = {
    name: 'Sergeant',
    original: { text: '중사', reading: 'jungsa' },
    credits: [{ id: 'runner' }],
  }
  expect(documents.get('en/glossary.json')?.document).toMatchObject({
    groups: [{ terms: [sergeant, { original: null, credits: [] }] }],
  })
})

test('a film without these parts has no documents for them', () => {
  const content = smallContent()
  content.making = { timeline: [], music: [], interviews: [], reviews: [] }
  content.glossary = []
  const paths = [...compileDocuments(content).keys()]
  expect(paths.filter((path) => /making|glossary/.test(path))).toEqual([])
})
