import { romanize } from 'es-hangul'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSyllable } from '../../src/names/hangul/jamo.ts'
import { mccuneReischauer } from '../../src/names/spellings/mccune-reischauer.ts'
import { revisedForms } from '../../src/names/spellings/revised-romanisation.ts'

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code))

describe('Revised Romanisation', () => {
  test('writes every syllable by itself as es-hangul does, which is right so far but drops a final ㅎ', () => {
    const known = syllable.filter((one) => splitSyllable(one)?.coda !== 'ㅎ')
    fc.assert(
      fc.property(known, (one) => {
        expect(revisedForms([one])).toEqual([[romanize(one)]])
      }),
      { numRuns: 2000 },
    )
    expect(revisedForms(['좋'])).toEqual([['jot']])
  })

  test.each([
    ['복남', 'boknam', 'the rule’s own example: no ㅇ for the ㄱ'],
    ['빛나', 'bitna', 'the rule’s own example: no ㄴ for the ㅊ'],
    ['나리', 'nari', 'the rule’s own example'],
    ['달래', 'dallae', 'ㄹㄹ is ll'],
    ['혁인', 'hyeogin', 'g before a vowel'],
    ['설아', 'seora', 'r before a vowel'],
    ['종윤', 'jongyun', 'ng stays as it is'],
  ])('writes %s as %s: %s', (name, expected) => {
    const forms = revisedForms([...name])
    const joined = forms.reduce<string[]>((some, more) => some.flatMap((one) => more.map((next) => one + next)), [''])
    expect(joined).toContain(expected)
  })

  test('keeps the form of the syllable by itself too, which stands before a hyphen', () => {
    expect(revisedForms(['혁', '인'])).toEqual([['hyeok', 'hyeog'], ['in']])
  })
})

describe('McCune–Reischauer', () => {
  test.each([
    ['현상', 'hyŏnsang'],
    ['정희', 'chŏnghŭi'],
    ['대중', 'taejung'],
    ['승만', 'sŭngman'],
    ['두환', 'tuhwan'],
    ['태우', 't’aeu'],
    ['정일', 'chŏngil'],
    ['규하', 'kyuha'],
    ['부산', 'pusan'],
    ['대구', 'taegu'],
    ['평양', 'p’yŏngyang'],
    ['제주', 'cheju'],
    ['철원', 'ch’ŏrwŏn'],
    ['울산', 'ulsan'],
    ['칠보', 'ch’ilbo'],
    ['설주', 'sŏlchu'],
    ['길동', 'kiltong'],
    ['한국', 'han’guk'],
    ['신라', 'silla'],
    ['전라', 'chŏlla'],
    ['종로', 'chongno'],
    ['압록', 'amnok'],
    ['독립', 'tongnip'],
    ['극렬', 'kŭngnyŏl'],
    ['백마', 'paengma'],
    ['칠낙', 'ch’illak'],
    ['묵호', 'mukho'],
    ['철호', 'ch’ŏrho'],
    ['혁인', 'hyŏgin'],
    ['쉬', 'shwi'],
    ['시', 'si'],
    ['리', 'ri'],
  ])('writes %s as %s', (name, expected) => {
    expect(mccuneReischauer([...name]).join('')).toBe(expected)
  })
})

test('has nothing for what is no syllable', () => {
  expect([revisedForms(['k', 'ㄱ']), mccuneReischauer(['k', 'ㄱ'])]).toEqual([
    [[], []],
    ['', ''],
  ])
})
