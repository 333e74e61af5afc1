import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { registry } from '../../src/languages/registry.ts'

const codes = Object.keys(registry).join('|')
/** `lang === 'ko'`, `'ko' !== lang`, `/^ko\b/`, `case 'ko':`, `startsWith('/ko')` */
const comparisons = [
  new RegExp(`[!=]==? ['"\`](?:${codes})['"\`]`),
  new RegExp(`['"\`](?:${codes})['"\`] [!=]==?`),
  new RegExp(`case ['"\`](?:${codes})['"\`]`),
  new RegExp(`/\\^\\/?(?:${codes})(?:\\\\b|\\/|\\$)`),
  new RegExp(`['"\`]/(?:${codes})(?:/|['"\`])`),
]

test('no source compares a language code outside of the registry', () => {
  const found = globSync('src/**/*.{ts,tsx}').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\*|\/\*|\/\/)/.test(line))
      .filter((line) => comparisons.some((comparison) => comparison.test(line)))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})

test.each([
  "const other = lang === 'en' ? 'ko' : 'en'",
  "if ('de' !== lang) return",
  "case 'ko':",
  'const isKorean = /^ko\\b/i.test(lang)',
  "return pathname.startsWith('/ko/')",
])('%s would be found', (line) => {
  expect(comparisons.some((comparison) => comparison.test(line))).toBe(true)
})
