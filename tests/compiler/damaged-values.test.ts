import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathText } from '../../src/compiler/check/content-problems.ts'
import type { Place } from '../../src/compiler/check/places.ts'
import { damaged, isTranslated, problemsIn, smallPlaces } from './damage.ts'

const isText = ({ value, ...place }: Place) =>
  typeof value === 'string' && (isTranslated({ value, ...place }) || place.key === 'outlet' || place.key === 'credited')

/** One way to damage a place, and what the checker says of it there. */
type Damage = {
  where: (place: Place) => boolean
  change: (value: string, more: number) => unknown
  says: RegExp
}

/** `more` runs through the choices of a damage. */
function choice<T>(list: readonly T[], more: number): T {
  return list[more % list.length] as T
}

/** Puts something into a text, at any place. */
const insert =
  (parts: readonly string[]): Damage['change'] =>
  (value, more) => {
    const letters = [...value]
    return letters.toSpliced(more % (letters.length + 1), 0, choice(parts, more)).join('')
  }

const field =
  (key: string): Damage['where'] =>
  (place) =>
    place.key === key && typeof place.value === 'string'

const damages: Record<string, Damage> = {
  'a control character': {
    where: isText,
    change: insert(['\u0000', '\n', '\t', '\u001b', '\u009f']),
    says: /invisible/,
  },
  'a sign that turns the direction': {
    where: isText,
    change: insert(['\u202E', '\u2066', '\u200F', '\u061C']),
    says: /invisible/,
  },
  'a zero width': {
    where: isText,
    change: insert(['\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD']),
    says: /invisible/,
  },
  'a blank letter': { where: isText, change: insert(['\u3164', '\u115F', '\u2800', '\u2028']), says: /invisible/ },
  'half of a surrogate pair': {
    where: isText,
    change: insert(['\uD800', '\uDC00', '\uDFFF']),
    says: /invisible character U\+D/,
  },
  'what could not be read': { where: isText, change: insert(['\uFFFD']), says: /invisible character U\+FFFD/ },
  'letters in pieces': { where: isText, change: (value) => `${value}é한`.normalize('NFD'), says: /Unicode NFC/ },
  'a blank text': {
    where: isText,
    change: (_, more) => choice(['', ' ', '\u00A0', '\u3000'], more),
    says: /not empty/,
  },
  'an endless text': {
    where: isText,
    change: (value) => `${value} `.repeat(1001),
    says: /^has \d+ characters, expected at most \d+$/,
  },
  'a missing translation': { where: isTranslated, change: () => undefined, says: /^missing, expected string$/ },
  'a straight quote': {
    where: isTranslated,
    change: insert(['"', "'", '`']),
    says: /character \d+, expected [“‘] or [”’]$/,
  },
  'dots for an ellipsis': {
    where: isTranslated,
    change: insert(['...', '..']),
    says: /dots at character \d+, expected …$/,
  },
  'a date that is none': {
    where: field('date'),
    change: (_, more) => choice(['2024-02-30', '2024-13', '24', '2024-7-3', 'July'], more),
    says: /expected a date such as/,
  },
  'a date beyond its kind': {
    where: field('date'),
    change: (_, more) => choice(['0000', '1400-01-01', '1066-10', '9999', '2040-01'], more),
    says: /expected a date from \d{4} to/,
  },
  'a day of compiling yet to come': { where: field('updated'), change: () => '2999-01-01', says: /expected today/ },
  'an address with a password': {
    where: field('url'),
    change: (url) => url.replace('://', '://me:secret@'),
    says: /without a user name and password/,
  },
  'an address of no public host': {
    where: field('url'),
    change: (_, more) =>
      choice(['https://localhost/a', 'https://10.0.0.1/', 'https://[::1]/', 'https://intranet/'], more),
    says: /public host/,
  },
  'an address with a port': {
    where: field('url'),
    change: (url) => url.replace('.example', '.example:8443'),
    says: /without a port/,
  },
  'a Korean name in Latin letters': {
    where: ({ path }) => path.at(-2) === 'glosses' || (path.at(-3) === 'forms' && path.at(-1) === 'text'),
    change: (_, more) => choice(['Guard', 'Lee Won'], more),
    says: /^is "(Guard|Lee Won)", expected Hangul letters$/,
  },
  'an id that objects have already': {
    where: ({ file, path }) => file === 'film.json' && path.at(-1) === 'id' && path.includes('facts'),
    change: () => 'constructor',
    says: /JavaScript/,
  },
  'an address that is not secure': {
    where: field('url'),
    change: (url) => url.replace('https:', 'http:'),
    says: /expected https:\/\/, or "insecure": true/,
  },
  'an outlet that is a domain': {
    where: field('outlet'),
    change: (_, more) => choice(['a.example', 'www.night-blog.co.kr', 'b.example/blog'], more),
    says: /^is "[^"]+", expected a name, not an address$/,
  },
  'a text in the other language': {
    // Figures such as “2” are the same in both languages.
    where: (place) => isTranslated(place) && (place.key === 'ko') === /\p{Script=Hangul}/u.test(String(place.value)),
    change: (value) => (/\p{Script=Hangul}/u.test(value) ? 'He runs to the south.' : '그는 남쪽으로 달린다.'),
    says: /expected (English|Korean); names that stay as they are belong in "asWritten"/,
  },
  'a name in Latin letters that has Hangul': {
    where: (place) => place.key === 'ko' && isTranslated(place) && !JSON.stringify(place.holders).includes('이원'),
    change: insert([' Lee One ', ' Yi Won ']),
    says: /^writes "(Lee One|Yi Won)" in Latin letters, expected 이원$/,
  },
}

describe('a film with', () => {
  test.each(Object.entries(damages))('%s is refused at its place', (_what, { where, change, says }) => {
    const places = smallPlaces.filter(where)
    expect(places).not.toEqual([])
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), (place, more) => {
        const problems = problemsIn(damaged(place, (value) => change(String(value), more)))
        const at = problems.filter(({ file, path }) => file === place.file && path === pathText(place.path))
        expect(at.map(({ message }) => message)).toEqual([expect.stringMatching(says)])
      }),
      { numRuns: 25 },
    )
  })
})
