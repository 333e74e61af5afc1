import { checkContent } from '../../src/compiler/check/read-content.ts'
import { compileDocuments } from '../../src/compiler/compile/compile-documents.ts'
import type { Content } from '../../src/schema/content.ts'

/**
 * The smallest content that holds one of everything: two people with one role label, a name in Hangul, a gloss and a
 * name with neither, a disagreement, facts, reviews and a story above spoiler level 0.
 */
const files: Record<string, unknown> = {
  'sources.json': {
    page: {
      outlet: 'Film Page',
      about: both('its cast', '출연진'),
      url: 'https://a.example/page',
      date: null,
      kind: 'film-page',
    },
    news: {
      outlet: 'Daily News',
      about: both('an interview', '인터뷰'),
      url: null,
      date: '2024-07',
      kind: 'newspaper',
    },
    blog: {
      outlet: 'Night Blog',
      about: both('a review', '리뷰'),
      url: 'https://b.example/',
      date: '2024',
      kind: 'blog',
    },
  },
  'about.json': {
    intro: [both('A fan work.', '팬 작업입니다.')],
    sections: [
      { id: 'privacy', heading: both('Privacy', '개인정보'), paragraphs: [both('No cookies.', '쿠키 없음.')] },
    ],
  },
  'vocabulary.json': {
    levels: [both('trailer', '예고편'), both('first', '초반'), both('middle', '중반'), both('ending', '결말')].map(
      ({ en, ko }, at) => ({
        name: both(`Level ${en}`, `단계 ${ko}`),
        seen: both(`seen ${en}`, `${ko}까지`),
        shows: both(`Shows ${en}.`, `${ko}까지 보입니다.`),
        now: both(`Now ${en}.`, `지금 ${ko}.`),
        act: both(`Act ${en}`, `막 ${ko}`),
        ...(at > 0 && { within: both(`in ${en}`, `${ko} 안`), more: both(`More of ${en}.`, `${ko}에 더.`) }),
      }),
    ),
    sides: {
      soldiers: { name: both('Soldiers', '군인'), colour: 'moss', home: [520, 360] },
      nomads: { name: both('Nomads', '유랑민'), colour: 'amber', home: [800, 500] },
    },
    lanes: {
      pursued: { name: both('The pursued', '쫓기는 쪽'), place: 'left' },
      pursuer: { name: both('The pursuer', '쫓는 쪽'), place: 'right' },
      both: { name: both('Both', '양쪽'), place: 'both' },
    },
    ties: { past: { line: 'plain' }, pursuit: { line: 'hunt' } },
    aspects: { tension: { name: both('Tension', '긴장감') } },
    sections: { film: { name: both('The film', '작품') }, making: { name: both('The making', '제작') } },
  },
  'words.json': Object.fromEntries(
    'site brand film filmShort home kicker castTitle searchHint leads storyLead storyDescription line lost'
      .split(' ')
      .map((word, at) => [word, both(`The ${word}`, `${at + 1}번째 말`)]),
  ),
  'film.json': {
    languages: ['en', 'ko'],
    updated: '2026-11-20',
    titles: {
      own: [
        { id: 'english', language: 'en', ...sourced('Escape', 'page') },
        { id: 'korean', language: 'ko', ...sourced('탈주', 'page') },
        { id: 'romanised', language: 'ko-Latn', ...sourced('Talju', 'news') },
      ],
      elsewhere: [{ place: both('Japan', '일본'), text: '脱走', language: 'ja', sources: ['news'] }],
    },
    logline: sourced(both('A sergeant runs.', '중사가 달린다.'), 'page'),
    synopsis: [
      {
        ...sourced(both('He runs south.', '남쪽으로 달린다.'), 'page'),
        scene: { title: both('South', '남쪽'), lane: 'pursued', characters: ['runner'] },
      },
      sourced(both('Nobody knows.', '아무도 모른다.'), 'page'),
    ],
    headlines: ['runtime'],
    sections: [
      {
        id: 'film',
        facts: [
          {
            ...fact('runtime', 0, both('94 min', '94분'), 'page'),
            claims: [sourced(both('94 min', '94분'), 'page', 'news'), sourced(both('96 min', '96분'), 'blog')],
            note: both('One counts the credits.', '엔딩 크레디트 포함 여부.'),
          },
        ],
      },
      { id: 'making', facts: [fact('swamp', 2, both('The swamp scene was cut.', '늪 장면은 잘렸다.'), 'news')] },
    ],
    releases: [{ place: both('South Korea', '한국'), claims: [{ date: '2024-07-03', sources: ['page'] }] }],
    trailer: { youtubeId: 'abcdefghijk', title: both('Trailer', '예고편'), sources: ['page'] },
    crew: [
      {
        id: 'director',
        job: both('Director', '감독'),
        claims: [
          { people: ['lee-one'], note: both('alone', '단독'), sources: ['page'] },
          { people: ['lee-one', 'kim-two'], sources: ['blog'] },
        ],
      },
    ],
    crewRows: [{ order: 3, person: 'kim-two', role: null, sources: ['page'] }],
  },
  'cast.json': [
    credit('guard-two', { credited: 'Guard', glosses: { ko: '경비' } }, 'kim-two', 'minor'),
    credit(
      'runner',
      { credited: 'Lim Run', forms: { ko: sourced('임런', 'news') }, glosses: { ko: '달리는 사람' } },
      'lee-one',
      'lead',
    ),
    { ...credit('guard-one', { credited: 'Guard', glosses: { ko: '경비' } }, 'lee-one', 'minor'), secondPart: true },
    {
      ...credit('stranger', { credited: 'Stranger' }, 'kim-two', 'special'),
      secondPart: true,
      laterSides: [{ level: 1, side: 'nomads', sources: ['news'] }],
    },
  ],
  'people/lee-one.json': {
    name: name({ credited: 'Lee One', forms: { ko: sourced('이원', 'page') }, spellings: [sourced('Yi Won', 'blog')] }),
    facts: [
      fact('born', 0, both('Born in Busan.', '부산 출생.'), 'blog'),
      fact('role', 3, both('He falls.', '쓰러진다.'), 'news'),
    ],
  },
  'people/kim-two.json': { name: name({ credited: 'Kim Two' }), facts: [] },
  'characters/runner.json': {
    summary: sourced(both('A sergeant.', '중사.'), 'page'),
    facts: [fact('rank', 0, both('Sergeant', '중사'), 'page'), fact('unit', 1, both('Tank unit', '전차 부대'), 'news')],
    carries: [
      { ...sourced(both('a watch', '손목시계'), 'page'), level: 0 },
      { ...sourced(both('a lamp', '등잔'), 'blog'), level: 2 },
    ],
  },
  'story/beats.json': [
    {
      ...beat('fence', 1, 'pursued', ['runner']),
      hour: sourced(both('Late at night', '늦은 밤'), 'news'),
      distance: { ...sourced(both('One fence apart', '철책 하나 사이'), 'blog'), apart: 'close' },
    },
    { ...beat('ball', 2, 'both', ['runner', 'stranger']), support: 'low' },
    {
      ...beat('river', 3, 'pursuer', ['guard-two']),
      claims: [sourced(both('He drowns.', '물에 빠진다.'), 'news'), sourced(both('He wades.', '물을 건넌다.'), 'blog')],
      note: both('The river has no name.', '강에는 이름이 없다.'),
    },
  ],
  'story/relationships.json': [
    tie('knows', 'runner', 'stranger', 0),
    tie('guards', 'guard-two', 'runner', 1),
    {
      ...tie('betrays', 'stranger', 'runner', 3),
      claims: [sourced(both('For money', '돈 때문'), 'news'), sourced(both('For love', '사랑 때문'), 'blog')],
      note: both('Told twice.', '두 번 나온다.'),
    },
  ],
  'story/motifs.json': [
    {
      id: 'lamp',
      title: both('The lamp', '등불'),
      items: [
        { ...sourced(both('It burns.', '불이 켜진다.'), 'page'), level: 1, beats: ['fence'] },
        { ...sourced(both('It goes out.', '불이 꺼진다.'), 'page'), level: 3, beats: ['fence', 'river'] },
      ],
    },
  ],
  'story/synopsis.json': [
    { ...sourced(both('He cuts the wire.', '철조망을 끊는다.'), 'news'), level: 1 },
    { ...sourced(both('He reaches the far bank.', '건너편에 닿는다.'), 'news'), level: 3 },
  ],
  'story/disagreements.json': [quarrel('length', 0), quarrel('river', 3)],
  'making.json': {
    timeline: [
      { date: '2022-06-01', ...sourced(both('They begin to film.', '촬영을 시작한다.'), 'news') },
      {
        date: '2024-07-03',
        isTurn: true,
        figure: both('2', '2'),
        ...sourced(both('It opens.', '개봉한다.'), 'page', 'news'),
      },
    ],
    music: [
      {
        id: 'score',
        title: both('The score', '음악'),
        person: 'lee-one',
        ...sourced(both('For strings.', '현악.'), 'news'),
      },
    ],
    interviews: [
      { people: ['lee-one'], language: 'ko', about: both('On running.', '달리기에 대하여.'), sources: ['news'] },
    ],
    reviews: [
      { stance: 'mixed', language: 'en', point: both('Fast and loud.', '빠르고 시끄럽다.'), sources: ['blog'] },
    ],
  },
  'glossary.json': [
    {
      id: 'ranks',
      name: both('Ranks', '계급'),
      terms: [
        {
          id: 'sergeant',
          name: both('Sergeant', '중사'),
          original: { text: '중사', language: 'ko', reading: 'jungsa' },
          credits: ['runner'],
          ...sourced(both('A rank.', '계급의 하나.'), 'page'),
        },
        { id: 'border', name: both('The border', '접경'), ...sourced(both('A line.', '선.'), 'page') },
      ],
    },
  ],
  'reviews/day.json': review({
    url: 'https://a.example/day',
    date: '2024-07-05',
    added: '2026-11-20',
    level: 0,
    mentions: ['runner'],
  }),
  'reviews/night.json': review({
    url: 'https://b.example/night',
    date: null,
    added: '2026-11-20',
    level: 3,
    mentions: ['runner', 'guard-two'],
  }),
  'replies/first.json': reply('characters/runner', 0, '2026-11-01'),
  'replies/second.json': { ...reply('characters/runner', 3, '2026-11-02'), answerTo: 'first' },
  'replies/third.json': { ...reply('scenes/fence', 2, '2026-11-03'), link: 'http://c.example/fan' },
}

/** Its files as text, freshly made. */
export function smallFiles(): Map<string, string> {
  return new Map(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value, null, 2)]))
}

/** It as checked content, freshly made, to be changed at will. */
export function smallContent(): Content {
  return checkContent(smallFiles())
}

/** The same, compiled. */
export function smallFilm() {
  const content = smallContent()
  return { content, documents: compileDocuments(content) }
}

function reply(page: string, level: number, date: string) {
  return { page, name: 'Min', text: `I'd say "wow"...\n${page} at ${level} 👩‍🚀`, language: 'en', level, date }
}

function both(en: string, ko: string) {
  return { en, ko }
}

function sourced<T>(text: T, ...sources: string[]) {
  return { text, sources }
}

function name(given: object) {
  return { sources: ['page'], spellings: [], ...given }
}

function fact(id: string, level: number, text: object, source: string) {
  return { id, label: both(`Fact ${id}`, `${id}에 대한 사실`), level, claims: [sourced(text, source)] }
}

function credit(id: string, given: object, performer: string, billing: string) {
  return { id, character: name(given), performer, side: 'soldiers', billing }
}

function beat(id: string, level: number, lane: string, characters: string[]) {
  return {
    id,
    level,
    lane,
    place: both(`Place of ${id}`, `${id}의 장소`),
    title: both(`Title of ${id}`, `${id}의 제목`),
    text: both(`What happens in ${id}.`, `${id}에서 생기는 일.`),
    characters,
    sources: ['page'],
  }
}

function tie(id: string, from: string, to: string, level: number) {
  return { id, from, to, kind: 'past', label: both(`It ${id}`, `${id}라는 관계`), level, sources: ['news'] }
}

function quarrel(id: string, level: number) {
  return {
    id,
    level,
    topic: both(`Quarrel over ${id}`, `${id} 논쟁`),
    text: both(`Nobody knows the ${id}.`, `${id}는 아무도 모른다.`),
    claims: [
      sourced(both(`Claim one of ${id}`, `${id} 주장 하나`), 'page'),
      sourced(both(`Claim two of ${id}`, `${id} 주장 둘`), 'blog'),
    ],
  }
}

function review(given: { url: string; date: string | null; added: string; level: number; mentions: string[] }) {
  return {
    author: null,
    outlet: 'Night Blog',
    language: 'en',
    stance: 'mixed',
    rating: null,
    read: 'complete',
    summary: both(`What level ${given.level} says.`, `${given.level}단계에서 하는 말.`),
    aspects: {
      tension: {
        score: -1,
        point: both(`Point of level ${given.level}.`, `${given.level}단계의 논점.`),
        about: ['runner'],
      },
    },
    note: sourced(both(`Note of level ${given.level}.`, `${given.level}단계의 덧글.`), 'blog'),
    sources: ['blog'],
    ...given,
  }
}
