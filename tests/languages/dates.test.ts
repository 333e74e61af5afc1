import { expect, test } from 'vitest'
import { dateForms } from '../../src/compiler/compile/date-forms.ts'
import { dateText } from '../../src/languages/dates.ts'
import { registry } from '../../src/languages/registry.ts'
import { film } from '../chosen-film.ts'

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

test.each(film.shape.languages)('each day of a year in %s is as Intl writes it', (lang) => {
  const format = new Intl.DateTimeFormat(registry[lang].locale, { dateStyle: 'long', timeZone: 'UTC' })
  for (let day = 0; day < 366; day++) {
    const date = new Date(Date.UTC(2024, 0, 1 + day))
    expect(dateText(date.toISOString().slice(0, 10), lang)).toBe(format.format(date))
  }
})

test('a language puts its own marks around day and year', () => {
  expect(dateForms('de-DE')).toMatchObject({ 10: { 6: '{d}. Juli {y}' }, 7: { 6: 'Juli {y}' }, 4: ['{y}'] })
})
