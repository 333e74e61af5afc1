import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathText } from '../../src/compiler/check/content-problems.ts'
import type { Place } from '../../src/compiler/check/places.ts'
import { damaged, problemsIn, smallPlaces } from './damage.ts'

type Entry = Record<string, unknown>

/** A change at any of some places, and where the checker then sees a problem. */
type Damage = {
  where: (place: Place) => boolean
  change: (value: never, place: Place) => unknown
  at: (place: Place) => string
  says: RegExp
}

const claim = (en: string, ko: string) => ({ text: { en, ko }, sources: ['page'] })

/** The place of an entry that is added to a list. */
const added = ({ path, value }: Place) => `${pathText(path)}[${(value as unknown[]).length}]`

const damages: Record<string, Damage> = {
  'a source named twice': {
    where: ({ key }) => key === 'sources',
    change: (ids: string[]) => [...ids, ids[0]],
    at: added,
    says: /^is the same as \[0\], expected each entry once$/,
  },
  'a character named twice': {
    where: ({ key, value }) => (key === 'characters' || key === 'mentions') && Array.isArray(value),
    change: (ids: string[]) => [...ids, ids[0]],
    at: added,
    says: /^is the same as \[0\]/,
  },
  'a claim told twice': {
    where: ({ key }) => key === 'claims',
    change: (claims: Entry[]) => [...claims, { ...claims[0], sources: ['blog', 'news'] }],
    at: added,
    says: /^is the same as \[0\]/,
  },
  'a claim with the text of another': {
    where: ({ key, value }) => key === 'claims' && JSON.stringify(value).includes('"text"'),
    change: (claims: { text: Entry }[]) => [...claims, { ...claims[0], text: { ...claims[0]?.text, en: 'Another.' } }],
    at: (place) => `${added(place)}.text.ko`,
    says: /^is the same as the text of \[0\], expected each text once$/,
  },
  'a paragraph written twice': {
    where: ({ key }) => key === 'paragraphs' || key === 'intro',
    change: (paragraphs: Entry[]) => [...paragraphs, paragraphs[0]],
    at: added,
    says: /^is the same as \[0\]/,
  },
  'a spelling listed twice': {
    where: ({ file, key }) => file === 'people/lee-one.json' && key === 'spellings',
    change: (spellings: Entry[]) => [...spellings, { ...spellings[0], sources: ['news'] }],
    at: added,
    says: /^is the same as \[0\]/,
  },
  'a spelling that is the credited name': {
    where: ({ key }) => key === 'spellings',
    change: (_, { holders }) => [{ text: (holders.at(-1) as Entry).credited, sources: ['page'] }],
    at: ({ path }) => `${pathText(path)}[0].text`,
    says: /^is the credited name, expected another spelling$/,
  },
  'a spelling that is a form': {
    where: ({ file, key }) => file === 'people/lee-one.json' && key === 'spellings',
    change: () => [{ text: '이원', sources: ['page'] }],
    at: ({ path }) => `${pathText(path)}[0].text`,
    says: /^is one of the forms, expected another spelling$/,
  },
  'a picture that is not there': {
    where: ({ file, path }) => file === 'cast.json' && path.length === 1,
    change: (credit: Entry) => ({ ...credit, picture: '/pictures/nobody.webp' }),
    at: ({ path }) => `${pathText(path)}.picture`,
    says: /^is "\/pictures\/nobody.webp", expected a file in public\/$/,
  },
  'a performer of two credits': {
    where: ({ key }) => key === 'secondPart',
    change: () => undefined,
    at: ({ path }) => `${pathText(path.slice(0, 1))}.performer`,
    says: /^is also the performer of \[\d\], expected "secondPart": true beside it/,
  },
  'a later side that is the first': {
    where: ({ path, key }) => path.includes('laterSides') && key === 'side',
    change: () => 'soldiers',
    at: ({ path }) => pathText(path),
    says: /^is "soldiers" again, expected another side$/,
  },
  'later sides at one level': {
    where: ({ key }) => key === 'laterSides',
    change: (sides: Entry[]) => [...sides, { ...sides[0], side: 'soldiers' }],
    at: (place) => `${added(place)}.level`,
    says: /^is 1 after 1, expected a higher level$/,
  },
  'two facts with one label': {
    where: ({ file, key, value }) => file !== 'film.json' && key === 'facts' && (value as Entry[]).length > 0,
    change: (facts: Entry[]) => [...facts, { ...facts[0], id: 'again', claims: [claim('Anew.', '새로.')] }],
    at: (place) => `${added(place)}.label`,
    says: /^is the same as the label of \[0\], expected each label once$/,
  },
  'two facts with one label in one language': {
    where: ({ file, path }) => file === 'characters/runner.json' && path.join('.') === 'facts.1.label',
    change: (label: Entry) => ({ ...label, ko: 'rank에 대한 사실' }),
    at: () => 'facts[1].label.ko',
    says: /^is the same as the label of \[0\]/,
  },
  'two scenes with one title': {
    where: ({ file, path }) => file === 'story/beats.json' && path.join('.') === '1.title',
    change: () => ({ en: 'Title of fence', ko: 'fence의 제목' }),
    at: () => '[1].title',
    says: /^is the same as the title of \[0\]/,
  },
  'two jobs with one label': {
    where: ({ file, key }) => file === 'film.json' && key === 'crew',
    change: (jobs: Entry[]) => [...jobs, { ...jobs[0], id: 'again' }],
    at: (place) => `${added(place)}.job`,
    says: /^is the same as the job of \[0\]/,
  },
}

describe('a film with', () => {
  test.each(Object.entries(damages))('%s is refused, at that place alone', (_what, { where, change, at, says }) => {
    const places = smallPlaces.filter(where)
    expect(places).not.toEqual([])
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const problems = problemsIn(damaged(place, (value) => change(value as never, place)))
        expect(problems).toEqual([{ file: place.file, path: at(place), message: expect.stringMatching(says) }])
      }),
      { numRuns: 15 },
    )
  })
})
