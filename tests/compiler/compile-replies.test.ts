import { expect, test } from 'vitest'
import type { Cast, Character, Replies, Story } from '../../src/schema/documents.ts'
import { smallFilm } from './small-content.ts'

const { documents } = smallFilm()
const at = <T>(path: string) => documents.get(path)?.document as T

test('a page and a level have a document of replies where there are some, in every language', () => {
  expect([...documents.keys()].filter((path) => path.includes('/replies/'))).toEqual(
    ['en', 'ko'].flatMap((lang) => [
      `${lang}/replies/characters/runner/0.json`,
      `${lang}/replies/characters/runner/3.json`,
      `${lang}/replies/scenes/fence/2.json`,
    ]),
  )
  expect(at<Replies>('ko/replies/characters/runner/0.json')).toEqual({
    page: 'characters/runner',
    level: 0,
    replies: [
      {
        id: 'first',
        name: 'Min',
        text: 'I\'d say "wow"...\ncharacters/runner at 0 👩‍🚀',
        language: 'en',
        date: '2026-11-01',
        answerTo: null,
        link: null,
      },
    ],
  })
  expect(at<Replies>('en/replies/characters/runner/3.json').replies[0]?.answerTo).toBe('first')
  expect(at<Replies>('en/replies/scenes/fence/2.json').replies[0]?.link).toBe('http://c.example/fan')
})

test('what is replied to says at which levels, and nothing of how many', () => {
  expect(at<Character>('en/characters/runner.json').replies).toEqual([0, 3])
  expect(at<Character>('en/characters/guard-two.json').replies).toEqual([])
  expect(at<Story>('en/story/1.json').beats.map(({ id, replies }) => [id, replies])).toEqual([['fence', [2]]])
  expect(JSON.stringify(at<Cast>('en/cast.json'))).not.toContain('wow')
})
