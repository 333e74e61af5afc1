import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** Units of text that the address of a filter keeps. */
export const longestText = 80

/** The values that each field beside the text can have; a field's name is also its name in the query. */
type Choices<F> = { [K in Exclude<keyof F, 'text'>]: readonly F[K][] }

/** Well-formed texts, many near the longest, with letters of one unit and of two. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('a', '남', ' ', '&', '=', '+', '%', '🎬'), minLength: 70, maxLength: 90 }),
)

/** Every filter of a kind: any text, and now and then one of `texts`, which find something. */
export function anyFilter<F extends { text: string }>(choices: Choices<F>, ...texts: string[]): fc.Arbitrary<F> {
  const fields = Object.entries<readonly unknown[]>(choices).map(([name, values]) => [name, fc.constantFrom(...values)])
  const text = fc.oneof(anyText, fc.constantFrom('', ...texts))
  return fc.record({ text, ...Object.fromEntries(fields) }) as fc.Arbitrary<F>
}

/** The laws that hold a filter and its address together. */
export function describeAddress<F extends { text: string }>(
  choices: Choices<F>,
  defaults: F,
  parse: (params: URLSearchParams) => F,
  serialise: (filter: F) => string,
): void {
  const parsed = (query: string) => parse(new URLSearchParams(query))
  const names = ['q', ...Object.keys(choices)]
  const anyValue = fc.oneof(anyText, fc.constantFrom(...Object.values<readonly unknown[]>(choices).flat().map(String)))
  const anyQuery = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.tuple(fc.constantFrom(...names), anyValue), { maxLength: 6 })
      .map((entries) => `?${new URLSearchParams(entries)}`),
  )

  describe('in the address', () => {
    test('comes back as it went', () => {
      fc.assert(
        fc.property(anyFilter(choices), (filter) => {
          const back = parsed(serialise(filter))
          const text = filter.text.length > longestText ? back.text : filter.text
          expect(back).toEqual({ ...filter, text })
          expect(filter.text.startsWith(text.slice(0, longestText - 1))).toBe(true)
        }),
      )
    })

    test('is read from any query string, and stays what was read', () => {
      fc.assert(
        fc.property(anyQuery, (query) => {
          const filter = parsed(query)
          expect(filter.text.length).toBeLessThanOrEqual(longestText)
          for (const [name, values] of Object.entries(choices)) expect(values).toContain(filter[name as keyof F])
          expect(parsed(serialise(filter))).toEqual(filter)
        }),
      )
    })

    test('cuts a text that is too long without cutting a letter in half', () => {
      const start = 'a'.repeat(longestText - 1)
      const { text } = parsed(`?q=${start}🎬`)
      expect(text.startsWith(start)).toBe(true)
      expect(text.isWellFormed()).toBe(true)
    })

    test.each([
      '',
      '?',
      '?other=1',
      ...names.slice(1).flatMap((name) => [`?${name}=`, `?${name}=Lead`, `?${name}=toString`]),
    ])('that says %j is the default', (query) => {
      expect(parsed(query)).toEqual(defaults)
    })

    test('leaves defaults out', () => {
      expect(serialise(defaults)).toBe('')
    })
  })
}
