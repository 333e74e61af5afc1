import { expect, test } from 'vitest'
import { dateText } from '../../src/languages/dates.ts'

test.each([
  ['2024-07-03', 'en', '3 July 2024'],
  ['2024-07', 'en', 'July 2024'],
  ['2024', 'en', '2024'],
  ['2024-07-03', 'ko', '2024년 7월 3일'],
  ['2024-07', 'ko', '2024년 7월'],
  ['2024', 'ko', '2024년'],
  // The first and the last day of a year stay in it, wherever the reader is.
  ['2025-01-01', 'en', '1 January 2025'],
  ['2024-12-31', 'ko', '2024년 12월 31일'],
] as const)('%s in %s is %s', (date, lang, expected) => {
  expect(dateText(date, lang)).toBe(expected)
})
