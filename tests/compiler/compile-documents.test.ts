import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContentFiles } from '../../src/compiler/check/content-files.ts'
import { checkContent, readContent } from '../../src/compiler/check/read-content.ts'
import { apiFiles } from '../../src/compiler/compile/api-files.ts'
import { compileDocuments } from '../../src/compiler/compile/compile-documents.ts'
import { memoryReader } from '../../src/compiler/vite/prerender-plugin.ts'
import type { Content } from '../../src/schema/content.ts'
import type { Name } from '../../src/schema/documents.ts'
import { billings } from '../../src/schema/vocabulary.ts'
import { langs, levels, readFromMemory, content as realContent } from '../chosen-film.ts'
import { secondFilm } from '../second-film.ts'
import { secretTexts } from './authored-texts.ts'
import { smallContent, smallFiles, smallFilm } from './small-content.ts'

const smallLangs = smallContent().film.languages
const realContentFolder = resolve(import.meta.dirname, '../../src/film/content')

const contents = [
  ['small content', smallContent()],
  ['the content of the site', realContent],
  ['the second film', secondFilm.content],
] as const

/** Every object and list in a value, itself included. */
function* partsOf(value: unknown): Generator<object> {
  if (value === null || typeof value !== 'object') return
  yield value
  for (const child of Object.values(value)) yield* partsOf(child)
}

describe.each(contents)('compiled from %s', (what, content) => {
  const documents = compileDocuments(content)
  const read = memoryReader(documents)
  const { languages } = content.film

  test('every document is in one language', () => {
    for (const [path, { document }] of documents) {
      const inBoth = [...partsOf(document)].filter((part) => languages.some((lang) => lang in part))
      expect(inBoth, path).toEqual([])
    }
  })

  test('what tells more than level 0 stands in the documents of exactly its level, and in no other', () => {
    for (const lang of languages) {
      const secrets = secretTexts(content, lang)
      expect(secrets.size).toBeGreaterThan(5)
      for (const [path, { document }] of documents) {
        const stands = new Set([...partsOf(document)].flatMap((part) => Object.values(part)))
        const found = [...secrets].filter(([text]) => stands.has(text))
        expect(found, path).toEqual([...secrets].filter(([, homes]) => homes.has(path)))
      }
    }
  })

  test('the sources of a document are the ones that it cites, no more and no fewer', () => {
    for (const [path, { document }] of documents) {
      if (!('sources' in document) || Array.isArray(document.sources)) continue
      const lists = [...partsOf(document)].flatMap((part) =>
        'sources' in part && Array.isArray(part.sources) ? (part.sources as string[]) : [],
      )
      const outlets = Object.fromEntries(lists.map((id) => [id, content.sources[id]?.outlet]))
      expect(document.sources, path).toEqual(outlets)
    }
  })

  test.each(languages)('the neighbours (%s) lead through the whole cast in billing order', async (lang) => {
    const { credits } = await read(`${lang}/cast.json`)
    const expected = billings.flatMap((billing) => credits.filter((credit) => credit.billing === billing))
    const characters = await Promise.all(expected.map(({ id }) => read(`${lang}/characters/${id}.json`)))
    for (const [place, { neighbours }] of characters.entries()) {
      for (const [neighbour, credit] of [
        [neighbours.previous, expected[place - 1]],
        [neighbours.next, expected[place + 1]],
      ] as const) {
        expect(neighbour).toEqual(
          credit === undefined
            ? null
            : {
                id: credit.id,
                name: credit.character.display,
                performer: credit.performer.display,
                portrait: credit.portrait,
                side: credit.side,
              },
        )
      }
    }
  })

  test('people who share a role label have a document each, which names the others', async () => {
    const { credits } = await read('en/cast.json')
    const shared = credits.filter((one) =>
      credits.some((other) => other !== one && other.character.credited === one.character.credited),
    )
    if (what !== 'the second film') expect(shared.length).toBeGreaterThan(1)
    for (const { id, character, performer } of shared) {
      const document = await read(`en/characters/${id}.json`)
      expect(document.performer).toMatchObject(performer)
      expect(document.alsoPlayedAs).toEqual(
        shared
          .filter((other) => other.id !== id && other.character.credited === character.credited)
          .map((other) => ({ id: other.id, performer: other.performer.display })),
      )
    }
  })
})

describe('a name', () => {
  const read = memoryReader(smallFilm().documents)

  async function creditOf(id: string) {
    const [en, ko] = await Promise.all(smallLangs.map((lang) => read(`${lang}/characters/${id}.json`)))
    return { en: en?.character as Name, ko: ko?.character as Name }
  }

  test('shows as credited in English and in attested Hangul in Korean, before any gloss', async () => {
    const { en, ko } = await creditOf('runner')
    expect(en).toMatchObject({ display: 'Lim Run', credited: 'Lim Run', hangul: '임런', gloss: false })
    expect(ko).toMatchObject({ display: '임런', credited: 'Lim Run', hangul: '임런', gloss: false })
  })

  test('shows in our own Korean, and says so, where no source has Hangul', async () => {
    const { en, ko } = await creditOf('guard-one')
    expect(en).toMatchObject({ display: 'Guard', hangul: null, gloss: false })
    expect(ko).toMatchObject({ display: '경비', hangul: null, gloss: true })
  })

  test('shows as credited in Korean where there is neither', async () => {
    const { ko } = await creditOf('stranger')
    expect(ko).toMatchObject({ display: 'Stranger', hangul: null, gloss: false })
  })

  test('lists every spelling with its sources, the credited one first, in both languages', async () => {
    for (const lang of smallLangs) {
      const { performer } = await read(`${lang}/characters/runner.json`)
      const written = performer.spellings.map(({ text, sources }) => ({ text, sources }))
      expect(written).toEqual([
        { text: 'Lee One', sources: ['page'] },
        { text: '이원', sources: ['page'] },
        { text: 'Yi Won', sources: ['blog'] },
      ])
      // The cast is searched by them, and says nothing of who writes which.
      const { credits } = await read(`${lang}/cast.json`)
      expect(credits.find(({ id }) => id === 'runner')?.performer.spellings).toEqual(
        written.map(({ text }) => ({ text })),
      )
    }
  })
})

describe('the reason for a spelling', () => {
  const read = memoryReader(smallFilm().documents)

  test('stands with every spelling of the character and the performer, in the language of the document', async () => {
    const reasons = await Promise.all(
      smallLangs.map(async (lang) => {
        const { character, performer } = await read(`${lang}/characters/runner.json`)
        return [...character.spellings, ...performer.spellings].map(({ text, reason }) => `${text}: ${reason}`)
      }),
    )
    expect(reasons).toEqual([
      [
        'Lim Run: “Lim” is the South’s custom for 임, with the ㄹ of the North’s 림; “Run” is a common informal spelling. Revised Romanisation: Im Reon.',
        '임런: 임 as in the South; if the surname once had a ㄹ, the North writes 림.',
        'Lee One: Follows no standard: a free spelling, a translation, another name or a mistake.',
        '이원: 이 as in the South; if the surname once had a ㄹ, the North writes 리.',
        'Yi Won: All in McCune–Reischauer, without its marks. Revised Romanisation: I Won.',
      ],
      [
        'Lim Run: “Lim”은 남한에서 “임”을 적는 관용 표기로, 북한식 “림”처럼 ㄹ을 넣어 적으며, “Run”은 여권식 관용 표기다. 국어의 로마자 표기법: Im Reon.',
        '임런: 남한식 “임”이며, 본디 ㄹ로 시작하던 성이라면 북한에서는 “림”으로 적는다.',
        'Lee One: 어느 표기법에도 맞지 않는다. 자유롭게 적었거나, 뜻을 옮겼거나, 다른 이름이거나, 오기다.',
        '이원: 남한식 “이”이며, 본디 ㄹ로 시작하던 성이라면 북한에서는 “리”로 적는다.',
        'Yi Won: 이름 전체를 부호만 빼고 매큔-라이샤워 표기법대로 적었다. 국어의 로마자 표기법: I Won.',
      ],
    ])
  })

  test('is, for a role that is only described, that it is described', async () => {
    const { character } = await read('en/characters/guard-one.json')
    expect(character.spellings.map(({ reason }) => reason)).toEqual(['A description of the role, not a name.'])
  })

  test('is not told where there is no Hangul', async () => {
    const { character } = await read('ko/characters/stranger.json')
    expect(character.spellings.map(({ reason }) => reason)).toEqual([null])
  })

  test('stands for every spelling of a name in Hangul, and in no document but those of characters and people', () => {
    for (const [path, { document }] of compileDocuments(realContent)) {
      const namesIn = (value: unknown) => [...partsOf(value)].filter((part) => 'spellings' in part)
      const spellingsIn = (value: unknown) => namesIn(value).flatMap((name) => name.spellings as object[])
      const withoutHangul = namesIn(document).filter((name) => 'hangul' in name && name.hangul === null)
      const mayLackReason = new Set(withoutHangul.flatMap((name) => name.spellings as object[]))
      // Of those whom the page of a person names beside them, names alone will do.
      const explained = path.includes('/characters/')
        ? document
        : path.includes('/people/') && 'name' in document && document.name
      const isExplained = new Set(spellingsIn(explained))
      for (const spelling of spellingsIn(document)) {
        if (mayLackReason.has(spelling) && 'reason' in spelling && spelling.reason === null) continue
        expect('reason' in spelling && spelling.reason, `${path}: ${JSON.stringify(spelling)}`).toEqual(
          isExplained.has(spelling) && expect.stringMatching(/^\S.*\.$/),
        )
      }
    }
  })
})

describe('a disagreement', () => {
  test('keeps every claim with its sources, the best first', async () => {
    const read = memoryReader(smallFilm().documents)
    const { sections } = await read('ko/film.json')
    expect(sections[0]?.facts).toEqual([
      {
        id: 'runtime',
        label: 'runtime에 대한 사실',
        claims: [
          { text: '94분', sources: ['page', 'news'], standing: 2 },
          { text: '96분', sources: ['blog'], standing: 0 },
        ],
        note: '엔딩 크레디트 포함 여부.',
      },
    ])
    const { crew } = await read('ko/cast.json')
    expect(crew[0]?.claims.map(({ people, note }) => ({ people: people.map(({ id }) => id), note }))).toEqual([
      { people: ['lee-one'], note: '단독' },
      { people: ['lee-one', 'kim-two'], note: null },
    ])
  })

  test('that is one source’s slip is left out of the fact and of the release', async () => {
    const content = smallContent()
    const [, other] = content.film.sections[0]?.facts[0]?.claims ?? []
    Object.assign(other ?? {}, { slip: true })
    content.film.releases[0]?.claims.push({ date: '2024-07-04', sources: ['blog'], slip: true })
    const { sections, releases } = await memoryReader(compileDocuments(content))('en/film.json')
    expect(sections[0]?.facts[0]?.claims).toEqual([{ text: '94 min', sources: ['page', 'news'], standing: 2 }])
    expect(releases[0]?.claims).toEqual([{ date: '2024-07-03', sources: ['page'], standing: 1 }])
  })

  test('that is a slip is still told where sources disagree', async () => {
    const { film, story } = realContent
    const slips = [
      ...film.sections.flatMap(({ facts }) => facts.flatMap(({ claims }) => claims)),
      ...film.releases.flatMap(({ claims }) => claims),
    ].filter(({ slip }) => slip)
    expect(slips.length).toBeGreaterThan(0)
    const told = story.disagreements.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources))
    for (const { sources } of slips) expect(told).toEqual(expect.arrayContaining(sources))
  })

  test('over the director stands in both languages: three names on the film page, one everywhere else', async () => {
    for (const lang of langs) {
      const { crew } = await readFromMemory(`${lang}/cast.json`)
      const claims = crew.find(({ id }) => id === 'director')?.claims ?? []
      expect(claims[0]?.people.map(({ id }) => id)).toEqual(['lee-jong-pil'])
      const filmPage = claims.find(({ sources }) => sources.includes('fanziz-page'))
      expect(filmPage?.people.map(({ id }) => id)).toEqual(['lee-jong-pil', 'park-dong-jin', 'kang-seung-yeon'])
    }
  })
})

describe('above spoiler level 0', () => {
  test('a rank or unit does not show on the credit', async () => {
    const { credits } = await memoryReader(smallFilm().documents)('en/cast.json')
    const runner = credits.find(({ id }) => id === 'runner')
    expect(runner).toMatchObject({ rank: 'Sergeant', unit: null })
  })

  test('a fact is no headline, because its id would tell of it', async () => {
    const content = smallContent()
    content.film.headlines = ['runtime', 'swamp']
    const { headlines } = await memoryReader(compileDocuments(content))('en/film.json')
    expect(headlines).toEqual(['runtime'])
  })

  test('a review keeps its head and its figures, and hands its body to the document of its level', async () => {
    const read = memoryReader(smallFilm().documents)
    const { reviews } = await read('en/reviews.json')
    expect(reviews.find(({ id }) => id === 'night')).toMatchObject({ level: 3, body: null, scores: { tension: -1 } })
    expect(reviews.find(({ id }) => id === 'day')?.body?.summary).toBe('What level 0 says.')
    const { level, bodies } = await read('en/reviews/3.json')
    expect({ level, ids: Object.keys(bodies) }).toEqual({ level: 3, ids: ['night'] })
    expect(bodies.night).toEqual({
      summary: 'What level 3 says.',
      points: { tension: 'Point of level 3.' },
      note: { text: 'Note of level 3.', sources: ['blog'] },
    })
  })
})

test('the list of sources keeps back an address that gives something away', async () => {
  const content = smallContent()
  const { blog } = content.sources
  if (blog === undefined) throw new Error('the small content has no blog')
  const { sources } = await memoryReader(
    compileDocuments({ ...content, sources: { ...content.sources, blog: { ...blog, level: 2 } } }),
  )('en/sources.json')
  expect(sources.map(({ id, url }) => [id, url])).toEqual([
    ['page', 'https://a.example/page'],
    ['news', null],
    ['blog', null],
  ])
  expect(sources.find(({ id }) => id === 'blog')?.about).toBe('a review')
})

describe('the document of a character', () => {
  const read = memoryReader(smallFilm().documents)

  test('has the points of level 0 that are about the character, review by review', async () => {
    const { reviews } = await read('en/characters/runner.json')
    expect(reviews.map(({ id, points }) => [id, points])).toEqual([
      ['day', [{ aspect: 'tension', text: 'Point of level 0.' }]],
      ['night', []],
    ])
    const guard = await read('en/characters/guard-two.json')
    expect(guard.reviews.map(({ id, points }) => [id, points])).toEqual([['night', []]])
  })

  test('has what they carry, and whom they are tied to, at level 0 alone', async () => {
    const { carries, scenes, relationships } = await read('ko/characters/runner.json')
    expect(carries).toEqual([{ text: '손목시계', sources: ['page'] }])
    expect(scenes).toEqual([])
    expect(relationships.map(({ other }) => other)).toEqual([
      { id: 'stranger', name: 'Stranger', portrait: '/portraits/stranger.svg' },
    ])
  })

  test('has the scenes of level 0', async () => {
    const { scenes } = await memoryReader(secondFilm.documents)('en/characters/knock.json')
    expect(scenes.map(({ id }) => id)).toEqual(['errand'])
  })
})

describe('the document of a person', () => {
  const read = memoryReader(smallFilm().documents)

  test('has their parts in billing order, and the jobs that some source gives them with every account', async () => {
    const { credits, crew } = await read('en/people/lee-one.json')
    expect(credits.map(({ id }) => id)).toEqual(['runner', 'guard-one'])
    expect(crew.map(({ job, claims }) => [job, claims.map(({ people }) => people.map(({ id }) => id))])).toEqual([
      ['Director', [['lee-one'], ['lee-one', 'kim-two']]],
    ])
  })

  test('has the facts of level 0 and says why the name is spelled as it is', async () => {
    const { name, facts } = await read('en/people/lee-one.json')
    expect(facts.map(({ id }) => id)).toEqual(['born'])
    expect(name.spellings.map(({ text }) => text)).toEqual(['Lee One', '이원', 'Yi Won'])
    expect(name.spellings.every(({ reason }) => reason !== null)).toBe(true)
  })

  test('says which facts are lists, and has the links in its language', async () => {
    const { facts, links } = await readFromMemory('ko/people/lee-je-hoon.json')
    expect(facts.filter(({ list }) => list).map(({ id }) => id)).toEqual(['awards'])
    expect(links[0]).toEqual({ label: '위키백과(영어)', url: 'https://en.wikipedia.org/wiki/Lee_Je-hoon' })
  })
})

describe('what the reviews say of an aspect', () => {
  test('counts every review, and takes its line from level 0 alone', async () => {
    for (const [lang, text] of [
      ['en', 'Point of level 0.'],
      ['ko', '0단계의 논점.'],
    ] as const) {
      const { aspects } = await memoryReader(smallFilm().documents)(`${lang}/reviews.json`)
      const line = { text, outlet: 'Night Blog', review: 'day' }
      expect(aspects).toEqual([{ aspect: 'tension', praised: 0, criticised: 2, line }])
    }
  })

  test('takes the shortest of the strongest lines on the side of the majority, and begins with the most praised', async () => {
    const { aspects } = await readFromMemory('en/reviews.json')
    const found = aspects.map(({ aspect, line }) => [aspect, line?.review])
    expect(found).toContainEqual(['tension', 'markrev'])
    expect(found).toContainEqual(['villain', 'khan'])
    expect(found).toContainEqual(['script', 'schwartz'])
    const leads = aspects.map(({ praised, criticised }) => praised - criticised)
    expect(leads).toEqual(leads.toSorted((a, b) => b - a))
  })
})

describe('the story', () => {
  const read = memoryReader(smallFilm().documents)

  test('has hour and distance of a beat only where its content has them', async () => {
    const [, first, second] = await Promise.all([0, 1, 2].map((level) => read(`ko/story/${level}.json`)))
    expect(first?.beats[0]).toMatchObject({
      hour: { text: '늦은 밤', sources: ['news'] },
      distance: { text: '철책 하나 사이', sources: ['blog'], apart: 'close' },
    })
    expect(second?.beats[0]).toMatchObject({ hour: null, distance: null })
  })

  test('opens with the paragraphs of the synopsis that are scenes', async () => {
    expect(await read('ko/opening.json')).toEqual({
      scenes: [
        {
          title: '남쪽',
          text: '남쪽으로 달린다.',
          lane: 'pursued',
          characters: [{ id: 'runner', name: '임런', portrait: '/portraits/runner.svg' }],
          sources: ['page'],
        },
      ],
      sources: { page: 'Film Page' },
    })
  })

  test('counts its beats through all levels, and names who is there in the language of the page', async () => {
    const stories = await Promise.all(levels.map((level) => read(`ko/story/${level}.json`)))
    expect(stories.map(({ beats }) => beats.map(({ id, order }) => [id, order]))).toEqual([
      [],
      [['fence', 1]],
      [['ball', 2]],
      [['river', 3]],
    ])
    expect(stories[2]?.beats[0]).toMatchObject({
      lane: 'both',
      place: 'ball의 장소',
      support: 'low',
      claims: [],
      note: null,
      characters: [
        { id: 'runner', name: '임런', portrait: '/portraits/runner.svg' },
        { id: 'stranger', name: 'Stranger', portrait: '/portraits/stranger.svg' },
      ],
    })
    expect(stories[3]?.beats[0]?.claims).toEqual([
      { text: '물에 빠진다.', sources: ['news'], standing: 1 },
      { text: '물을 건넌다.', sources: ['blog'], standing: 0 },
    ])
  })

  test('titles a motif once, in its lowest level', async () => {
    const motifs = await Promise.all(levels.map(async (level) => (await read(`en/story/${level}.json`)).motifs))
    expect(motifs.map((ofLevel) => ofLevel.map(({ id, title, items }) => [id, title, items.length]))).toEqual([
      [],
      [['lamp', 'The lamp', 1]],
      [],
      [['lamp', null, 1]],
    ])
  })

  test('tells of a character only at the levels that have something to tell', async () => {
    const tellings = await Promise.all(levels.map(async (level) => (await read(`en/story/${level}.json`)).characters))
    expect(tellings).toEqual([
      {
        runner: {
          facts: [],
          carries: [{ text: 'a watch', sources: ['page'] }],
          side: null,
          points: [],
          portrait: null,
        },
      },
      {
        runner: {
          facts: [expect.objectContaining({ id: 'unit' })],
          carries: [],
          side: null,
          points: [],
          portrait: '/portraits/1/runner.svg',
        },
        stranger: { facts: [], carries: [], side: 'nomads', points: [], portrait: '/portraits/1/stranger.svg' },
      },
      {
        runner: {
          facts: [],
          carries: [{ text: 'a lamp', sources: ['blog'] }],
          side: null,
          points: [],
          portrait: '/portraits/2/runner.svg',
        },
        stranger: { facts: [], carries: [], side: null, points: [], portrait: '/portraits/2/stranger.svg' },
      },
      {
        runner: {
          facts: [],
          carries: [],
          side: null,
          points: [{ aspect: 'tension', text: 'Point of level 3.', review: 'night' }],
          portrait: null,
        },
      },
    ])
  })

  test('puts everybody on the map once, at the level of their first tie, on the side of the credit', async () => {
    const maps = await Promise.all(levels.map(async (level) => (await read(`en/story/${level}.json`)).map.nodes))
    expect(maps.map((nodes) => nodes.map(({ id, side }) => [id, side]))).toEqual([
      [
        ['runner', 'soldiers'],
        ['stranger', 'soldiers'],
      ],
      [['guard-two', 'soldiers']],
      [],
      [],
    ])
  })
})

test.each(langs)('the cast (%s) holds all 36 credits in listed order and the 3 rows of the crew', async (lang) => {
  const { credits, crewRows } = await readFromMemory(`${lang}/cast.json`)
  expect(credits.map(({ id }) => id)).toEqual(realContent.cast.map(({ id }) => id))
  expect(credits.map(({ order }) => order)).toEqual(Array.from({ length: 36 }, (_, place) => place + 1))
  expect(crewRows.map(({ person }) => person.credited)).toEqual(['Lee Jong-pil', 'Park Dong-jin', 'Kang Seung-yeon'])
})

test('reviews stand newest first, undated ones last', async () => {
  const { reviews } = await readFromMemory('en/reviews.json')
  const dates = reviews.map(({ date }) => date ?? '')
  expect(dates).toEqual(dates.toSorted().reverse())
})

/** The files of the API, in their order. */
function filesOf(content: Content): [string, string][] {
  return [...apiFiles({ content, documents: compileDocuments(content) })]
}

describe('the bytes', () => {
  test('are the same when the same content is read again', async () => {
    const again = await readContent(realContentFolder)
    expect(again).not.toBe(realContent)
    expect(filesOf(again)).toEqual(filesOf(realContent))
  })

  test.each([
    ['small content', async () => smallFiles()],
    ['the content of the site', () => readContentFiles(realContentFolder)],
  ])('do not depend on the order in which the files of %s were read', async (_what, readFiles) => {
    const files = await readFiles()
    const forwards = filesOf(checkContent(files))
    const backwards = filesOf(checkContent(new Map([...files].reverse())))
    expect(backwards).toEqual(forwards)
  })
})
