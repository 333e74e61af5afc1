import { convertHangulToQwerty, convertQwertyToAlphabet, disassemble, getChoseong } from 'es-hangul'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acrossInitialSoundLaw } from '../../src/names/hangul/initial-sound-law.ts'
import { jamoOf, joinSyllable, splitSyllable } from '../../src/names/hangul/jamo.ts'
import { jamoFromKeys, keysFromJamo } from '../../src/names/hangul/keyboard-layout.ts'
import { lettersOf } from '../../src/names/search/letters.ts'
import { createNameIndex } from '../../src/names/search/name-index.ts'
import { spellingsOf } from '../../src/names/spellings/syllable-spellings.ts'
import { realNames } from './name-lists.ts'

/** es-hangul is the oracle; it knows modern syllables and the keys of a Korean layout, so only these are asked about. */
const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code))
const hangul = fc.string({ unit: syllable, minLength: 1, maxLength: 8 })

test('takes every syllable apart as es-hangul does', () => {
  fc.assert(
    fc.property(hangul, (text) => {
      expect(jamoOf(text)).toBe(disassemble(text))
    }),
  )
})

test('puts every syllable together again', () => {
  fc.assert(
    fc.property(syllable, (one) => {
      const letters = splitSyllable(one)
      expect(letters && joinSyllable(letters)).toBe(one)
    }),
  )
})

test('names the keys of every syllable as es-hangul does, but for Shift', () => {
  fc.assert(
    fc.property(hangul, (text) => {
      expect(keysFromJamo(jamoOf(text))).toBe(convertHangulToQwerty(text).toLowerCase())
    }),
  )
})

test('reads every key as es-hangul does', () => {
  const keys = fc.string({ unit: fc.constantFrom(...'qwertyuiopasdfghjklzxcvbnmQWERTOP'), maxLength: 8 })
  fc.assert(
    fc.property(keys, (text) => {
      expect(jamoFromKeys(`${text}q`)).toBe(convertQwertyToAlphabet(`${text}q`))
    }),
  )
})

test('gets back from the keys what was typed', () => {
  fc.assert(
    fc.property(hangul, (text) => {
      expect(jamoFromKeys(`${convertHangulToQwerty(text)} k`)).toBe(`${jamoOf(text)} ㅏ`)
    }),
  )
})

test('spells every syllable by its letters at no cost, and by its initial consonant', () => {
  fc.assert(
    fc.property(syllable, (one) => {
      const spellings = spellingsOf(one, 'given')
      expect(spellings.get(jamoOf(one))).toBe(0)
      expect(spellings.get(getChoseong(one))).toBeLessThanOrEqual(1)
    }),
  )
})

test('finds everybody among the matches for the initial consonants of the name', () => {
  const { search } = createNameIndex(realNames)
  fc.assert(
    fc.property(fc.constantFrom(...realNames), ({ id }) => {
      expect(search(getChoseong(id)).map((match) => match.id)).toContain(id)
    }),
  )
})

test('has the same letters for composed and decomposed text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(syllable, fc.constantFrom(...'kéüñ-ㄱ')) }), (text) => {
      expect(lettersOf(text.normalize('NFD'))).toBe(lettersOf(text))
    }),
  )
})

test.each([
  ['리', '이'],
  ['이', '리'],
  ['림', '임'],
  ['류', '유'],
  ['로', '노'],
  ['노', '로'],
  ['김', null],
  ['k', null],
])('crosses the initial-sound law from %s to %s', (from, to) => {
  expect(acrossInitialSoundLaw(from)).toBe(to)
})
