import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/names/search/fold.ts'

/** Any text: also lone surrogates, and what Korean and Latin names are made of, whole and taken apart. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({
    unit: fc.constantFrom(
      ...'규남Kyuénaİß',
      ...'규남'.normalize('NFD'),
      '\u0301',
      '\u0302',
      '-',
      ' ',
      '’',
      '·',
      '\ud800',
      '\udc00',
    ),
  }),
)

describe('fold', () => {
  test.each([
    ['case', 'LIM KYU-NAM', 'limkyunam'],
    ['hyphens of every kind', 'Kyu‐nam–Lim', 'kyunamlim'],
    ['spaces', ' Hong  Sa\u00a0Bin\n', 'hongsabin'],
    ['accents', 'Élie Castiel', 'eliecastiel'],
    ['accents that are letters of their own', 'Kwŏn Sŭng-hŭi', 'kwonsunghui'],
    ['apostrophes', 'Sang-gu’s Sister', 'sanggussister'],
    ['brackets', '〈탈주〉', '탈주'],
  ])('leaves out %s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test.each(['임규남', '류대위', '流浪者の射撃手', 'がぎぐ', 'Побег', '분대원1'])(
    'keeps %s as it is, also taken apart',
    (text) => {
      expect(fold(text)).toBe(text.toLowerCase())
      expect(fold(text.normalize('NFD'))).toBe(text.toLowerCase())
    },
  )

  test('keeps syllables that differ in one letter apart', () => {
    expect(fold('임규남')).not.toBe(fold('임규나'))
  })

  test('changes nothing the second time', () => {
    // Letters of a syllable that a sign parted come together once it is left out.
    const parted = '가'.normalize('NFD').split('').join('-')
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { examples: [[parted]] },
    )
  })

  test('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
        expect(fold(text.normalize('NFC'))).toBe(fold(text))
      }),
    )
  })

  test('leaves nothing but letters and digits, and never half a letter', () => {
    fc.assert(fc.property(anyText, (text) => /^[\p{L}\p{N}]*$/u.test(fold(text))))
  })
})
