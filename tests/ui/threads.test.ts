import { expect, test } from 'vitest'
import { type Leveled, threadsOf } from '../../src/ui/replies/threads.ts'

function reply(id: string, language: string, date: string, answerTo: string | null = null): Leveled {
  return { id, name: id, text: id, language, date, answerTo, link: null, level: 0 }
}

const replies = [
  reply('new-english', 'en', '2026-11-20'),
  reply('old-korean', 'ko', '2026-11-01'),
  reply('new-korean', 'ko-Latn', '2026-11-10'),
  reply('second-answer', 'en', '2026-11-05', 'old-korean'),
  reply('first-answer', 'ko', '2026-11-02', 'old-korean'),
  // Its reply is of a level that has not come.
  reply('lost-answer', 'ko', '2026-11-03', 'unseen'),
]
const ids = (lang: string, oldestFirst: boolean) => threadsOf(replies, lang, oldestFirst).map(({ reply }) => reply.id)

test('the reader’s language comes first, and within a language the date counts', () => {
  expect(ids('ko', false)).toEqual(['new-korean', 'old-korean', 'new-english'])
  expect(ids('ko', true)).toEqual(['old-korean', 'new-korean', 'new-english'])
  expect(ids('en', false)).toEqual(['new-english', 'new-korean', 'old-korean'])
})

test('answers follow their reply as they were written, and none is shown without it', () => {
  const threads = threadsOf(replies, 'en', false)
  expect(threads.flatMap(({ answers }) => answers.map(({ id }) => id))).toEqual(['first-answer', 'second-answer'])
})
