import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ContentError, problemLine } from '../../src/compiler/check/content-problems.ts'
import { checkContent, readContent } from '../../src/compiler/check/read-content.ts'
import { filmShape } from '../../src/compiler/compile/film-shape.ts'
import { registry } from '../../src/languages/registry.ts'
import { smallFiles } from './small-content.ts'

const knownLanguages = Object.keys(registry).map((lang) => `"${lang}"`)

/** The problem lines of content files; none where they read. */
function problemsOf(files: ReadonlyMap<string, string>): string[] {
  try {
    checkContent(files)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(problemLine)
    throw error
  }
}

type Files = Map<string, string>

/** Puts `after` in the place of `before`, which has to be there. */
function change(file: string, before: string | RegExp, after: string) {
  return (files: Files) => {
    const text = files.get(file) ?? ''
    const changed = text.replace(before, after)
    if (changed === text) throw new Error(`${file} holds no ${before}`)
    files.set(file, changed)
  }
}

function add(file: string, text: string) {
  return (files: Files) => void files.set(file, text)
}

function remove(file: string) {
  return (files: Files) => void files.delete(file)
}

const places =
  'film.json, vocabulary.json, words.json, about.json, cast.json, sources.json, story/beats.json, ' +
  'story/relationships.json, story/motifs.json, story/synopsis.json, story/disagreements.json, ' +
  'making.json, glossary.json, changes.json, people/{id}.json, characters/{id}.json, reviews/{id}.json, replies/{id}.json'
const fields = 'expected only the documented ones'
const dates = 'expected a date such as 2024-07-03, 2024-07 or 2024'
const web = 'expected an address that begins with http:// or https://'
const badName = 'has a name that is no id, expected lower-case letters, digits and single hyphens'

const brokenExamples: [what: string, breakIt: (files: Files) => void, ...lines: string[]][] = [
  // Fields and types
  [
    'an unknown field',
    change('people/kim-two.json', '"facts"', '"agency": "A", "facts"'),
    `people/kim-two.json: unknown field "agency", ${fields}`,
  ],
  [
    'an unknown field deep down',
    change('film.json', '"note"', '"nota"'),
    `film.json › sections[0].facts[0]: unknown field "nota", ${fields}`,
  ],
  [
    'a missing field',
    change('reviews/day.json', '"stance": "mixed",', ''),
    'reviews/day.json › stance: is missing, expected one of "positive", "mixed", "mixed-negative", "negative"',
  ],
  [
    'a missing language',
    change('film.json', /,\s*"ko": "중사가 달린다\."/, ''),
    'film.json › logline.text.ko: missing, expected string',
  ],
  [
    'an empty text',
    change('film.json', '"중사가 달린다."', '" "'),
    'film.json › logline.text.ko: is " ", expected a text that is not empty',
  ],
  [
    'a figure for a text',
    change('reviews/day.json', '"Night Blog"', '7'),
    'reviews/day.json › outlet: is a number, expected string',
  ],
  [
    'an object for a text',
    change('reviews/day.json', '"Night Blog"', '{}'),
    'reviews/day.json › outlet: is an object, expected string',
  ],
  [
    'a reply to nobody there',
    change('replies/first.json', 'characters/runner', 'characters/walker'),
    'replies/first.json › page: names "walker", expected the id of a credit in cast.json',
    'replies/second.json › answerTo: names a reply on "characters/walker", expected one on "characters/runner"',
  ],
  [
    'a reply to a page that takes none',
    change('replies/first.json', 'characters/runner', 'story'),
    'replies/first.json › page: is "story", expected "reviews", "characters/" and the id of a credit, or "scenes/" and the id of a beat',
  ],
  [
    'an answer to nothing',
    change('replies/second.json', '"first"', '"fifth"'),
    'replies/second.json › answerTo: names "fifth", expected a file of replies/',
  ],
  [
    'a reply below the level of its scene',
    change('replies/third.json', '"level": 2', '"level": 0'),
    'replies/third.json › level: is 0, below a scene of level 1, expected 1 or above',
  ],
  [
    'an answer below the level of its reply',
    (files) => {
      change('replies/first.json', '"level": 0', '"level": 2')(files)
      change('replies/second.json', '"level": 3', '"level": 1')(files)
    },
    'replies/second.json › level: is 1, below a reply of level 2, expected 2 or above',
  ],
  [
    'an answer to an answer',
    add(
      'replies/fourth.json',
      '{ "page": "characters/runner", "name": "Ha", "text": "No.", "language": "ko", "level": 3, "date": "2026-11-04", "answerTo": "second" }',
    ),
    'replies/fourth.json › answerTo: names an answer, expected the reply that it answers: "first"',
  ],
  [
    'a reply with a letter that nobody sees',
    change('replies/first.json', '"Min"', '"Min\u202e"'),
    'replies/first.json › name: has the invisible character U+202E at character 4, expected only visible ones',
  ],
  [
    'a reply that is too long',
    change('replies/first.json', '"Min"', JSON.stringify('한'.repeat(61))),
    `replies/first.json › name: is "${'한'.repeat(61)}", expected at most 60 letters`,
  ],
  ['a list for an object', add('about.json', '[]'), 'about.json: is an array, expected object'],
  [
    'a word outside of a closed list',
    change('cast.json', '"soldiers"', '"army"'),
    'cast.json › [0].side: is "army", expected one of "soldiers", "nomads"',
  ],
  [
    'an unknown aspect',
    change('reviews/day.json', '"tension"', '"music"'),
    `reviews/day.json › aspects: unknown field "music", ${fields}`,
  ],
  [
    'a fact without a source',
    change('people/lee-one.json', /\[\s*"blog"\s*\]\s*\}\s*\]\s*\}/, '[] }] }'),
    'people/lee-one.json › facts[0].claims[0].sources: is empty, expected at least one entry',
  ],
  [
    'a slip as the best claim',
    change('film.json', /"claims":\s*\[\s*\{\s*"text"/, '"claims": [{ "slip": true, "text"'),
    'film.json › sections[0].facts[0].claims[0].slip: is true, expected none: the first claim is the best supported',
  ],
  [
    'a list of one',
    change('people/lee-one.json', '"level": 0', '"level": 0, "list": true'),
    'people/lee-one.json › facts[0].claims: is [{"text":{"en":"Born in Busan.","ko":"부산 출생."},"sources":["blog"]}], expected two claims or more in a list',
  ],
  [
    'a link that is not secure',
    change(
      'people/kim-two.json',
      '"facts"',
      '"links": [{ "label": { "en": "A", "ko": "가" }, "url": "http://a.example/" }], "facts"',
    ),
    'people/kim-two.json › links[0].url: is "http://a.example/", expected an address that begins with https://',
  ],
  [
    'a score out of range',
    change('reviews/day.json', '"score": -1', '"score": 3'),
    'reviews/day.json › aspects.tension.score: is 3, expected one of -2, -1, 0, 1, 2',
  ],
  [
    'half a score',
    change('reviews/day.json', '"score": -1', '"score": 0.5'),
    'reviews/day.json › aspects.tension.score: is 0.5, expected one of -2, -1, 0, 1, 2',
  ],
  [
    'a level out of range',
    change('people/lee-one.json', '"level": 0', '"level": 4'),
    'people/lee-one.json › facts[0].level: is 4, expected one of 0, 1, 2, 3',
  ],
  [
    'a day that does not exist',
    change('reviews/day.json', '2024-07-05', '2024-02-30'),
    `reviews/day.json › date: is "2024-02-30", ${dates}`,
  ],
  [
    'a date in another order',
    change('sources.json', '"2024-07"', '"07/2024"'),
    `sources.json › news.date: is "07/2024", ${dates}`,
  ],
  [
    'an address of a script',
    change('sources.json', 'https://a.example/page', 'javascript:alert(1)'),
    `sources.json › page.url: is "javascript:alert(1)", ${web}`,
  ],
  [
    'an address of a file server',
    change('reviews/day.json', 'https://a.example/day', 'ftp://a.example/day'),
    `reviews/day.json › url: is "ftp://a.example/day", ${web}`,
  ],
  [
    'an address without its scheme',
    change('reviews/day.json', 'https://a.example/day', 'a.example/day'),
    `reviews/day.json › url: is "a.example/day", ${web}`,
  ],
  [
    'an id that is none',
    change('film.json', '"id": "runtime"', '"id": "Run Time"'),
    'film.json › sections[0].facts[0].id: is "Run Time", expected lower-case letters, digits and single hyphens',
  ],
  // What is pointed to
  [
    'a dangling source',
    change('film.json', '"blog"', '"blag"'),
    'film.json › sections[0].facts[0].claims[1].sources[0]: names the source "blag", expected a key of sources.json',
  ],
  [
    'a dangling performer',
    change('cast.json', '"performer": "kim-two"', '"performer": "kim-too"'),
    'cast.json › [0].performer: names "kim-too", expected a file of people/',
    'people/kim-too.json: is missing, expected this file: cast.json › [0].performer names it',
  ],
  [
    'a dangling member of the crew',
    change('film.json', /"lee-one",\s*"kim-two"/, '"lee-one", "kim-too"'),
    'film.json › crew[0].claims[1].people[1]: names "kim-too", expected a file of people/',
    'people/kim-too.json: is missing, expected this file: film.json › crew[0].claims[1].people[1] names it',
  ],
  [
    'a dangling row of the crew',
    change('film.json', '"person": "kim-two"', '"person": "kim-too"'),
    'film.json › crewRows[0].person: names "kim-too", expected a file of people/',
    'people/kim-too.json: is missing, expected this file: film.json › crewRows[0].person names it',
  ],
  [
    'a dangling mention',
    change('reviews/night.json', '"guard-two"', '"guard-too"'),
    'reviews/night.json › mentions[1]: names "guard-too", expected the id of a credit in cast.json',
  ],
  [
    'a point about somebody whom the review does not mention',
    change('reviews/day.json', /"about": \[\s*"runner"/, '"about": ["guard-two"'),
    'reviews/day.json › aspects.tension.about[0]: names "guard-two", expected one of mentions',
  ],
  [
    'a character without a credit',
    add('characters/ghost.json', smallFiles().get('characters/runner.json') ?? ''),
    'characters/ghost.json: names "ghost", expected the id of a credit in cast.json',
  ],
  [
    'a dangling headline',
    change('film.json', /("headlines": \[\s*)"runtime"/, '$1"length"'),
    'film.json › headlines[0]: names "length", expected the id of a fact in sections',
  ],
  [
    'a story of the making that is no fact',
    change(
      'film.json',
      '"headlines":',
      '"stories": [{ "fact": "swim", "figure": { "en": "1", "ko": "1" } }], "headlines":',
    ),
    'film.json › stories[0].fact: names "swim", expected the id of a fact in sections',
  ],
  [
    'a place to watch that is no fact',
    change('film.json', '"headlines":', '"watch": ["cinema"], "headlines":'),
    'film.json › watch[0]: names "cinema", expected the id of a fact in sections',
  ],
  [
    'an uncited source',
    change(
      'sources.json',
      '{',
      '{ "spare": { "outlet": "S", "about": { "en": "s", "ko": "s" }, "url": null, "date": null, "kind": "wiki" },',
    ),
    'sources.json › spare: is cited nowhere, expected at least one citation',
  ],
  // Twice
  [
    'a credit id that is given twice',
    change('cast.json', '"id": "guard-one"', '"id": "guard-two"'),
    'cast.json › [2].id: "guard-two" stands already at [0], expected an id of its own',
  ],
  [
    'a key that is written twice',
    change('about.json', '"id": "privacy"', '"id": "privacy", "id": "privacy"'),
    'about.json › sections[0].id: is written twice, expected each key once',
  ],
  [
    'a fact id that is given twice',
    change('people/lee-one.json', '"id": "role"', '"id": "born"'),
    'people/lee-one.json › facts: has the id "born" twice, expected an id of its own for each entry',
  ],
  [
    'a fact id twice across sections',
    change('film.json', '"id": "swamp"', '"id": "runtime"'),
    'film.json › sections: has the id "runtime" twice, expected an id of its own for each entry',
  ],
  [
    'a section of the About page with the id of another',
    change(
      'about.json',
      '"sections": [',
      '"sections": [{ "id": "privacy", "heading": { "en": "Else", "ko": "다른 것" }, "paragraphs": [{ "en": "No ads.", "ko": "광고 없음." }] },',
    ),
    'about.json › sections: has the id "privacy" twice, expected an id of its own for each entry',
  ],
  [
    'a title with the id of another',
    change('film.json', '"id": "romanised"', '"id": "korean"'),
    'film.json › titles.own: has the id "korean" twice, expected an id of its own for each entry',
  ],
  [
    'a key that JavaScript keeps for itself',
    change('reviews/day.json', '"tension":', '"__proto__":'),
    'reviews/day.json › aspects.__proto__: is reserved by JavaScript, expected another name',
  ],
  // The story
  [
    'a stranger in a beat',
    change('story/beats.json', '"guard-two"', '"guard-too"'),
    'story/beats.json › [2].characters[0]: names "guard-too", expected the id of a credit in cast.json',
  ],
  [
    'a beat of nobody',
    change('story/beats.json', /\[\s*"guard-two"\s*\]/, '[]'),
    'story/beats.json › [2].characters: is empty, expected at least one entry',
  ],
  [
    'a distance that the map cannot draw',
    change('story/beats.json', '"close"', '"afar"'),
    'story/beats.json › [0].distance.apart: is "afar", expected one of "together", "within-reach", "close", "far"',
  ],
  [
    'an hour without a source',
    change('story/beats.json', /("Late at night"[\s\S]*?"sources": )\[\s*"news"\s*\]/, '$1[]'),
    'story/beats.json › [0].hour.sources: is empty, expected at least one entry',
  ],
  [
    'a stranger in the synopsis',
    change('film.json', /("characters": \[\s*)"runner"/, '$1"rumour"'),
    'film.json › synopsis[0].scene.characters[0]: names "rumour", expected the id of a credit in cast.json',
  ],
  [
    'a beat at a wrong level',
    change('story/beats.json', '"level": 3', '"level": 1'),
    'story/beats.json › [2].level: is 1 after a beat of level 2, expected 2 or above: levels only rise along the story',
  ],
  [
    'a beat with a dangling source',
    change('story/beats.json', '"page"', '"pages"'),
    'story/beats.json › [0].sources[0]: names the source "pages", expected a key of sources.json',
  ],
  [
    'a beat in no lane',
    change('story/beats.json', '"pursuer"', '"hunter"'),
    'story/beats.json › [2].lane: is "hunter", expected one of "pursued", "pursuer", "both"',
  ],
  [
    'support that is neither low nor left out',
    change('story/beats.json', '"low"', '"high"'),
    'story/beats.json › [1].support: is "high", expected one of "low"',
  ],
  [
    'a disagreement of one',
    change('story/beats.json', /,\s*\{\s*"text": \{\s*"en": "He wades\."[^}]*\},[^}]*\}/, ''),
    'story/beats.json › [2].claims: has one entry, expected at least 2',
  ],
  [
    'a tie to nowhere',
    change('story/relationships.json', '"to": "stranger"', '"to": "strangers"'),
    'story/relationships.json › [0].to: names "strangers", expected the id of a credit in cast.json',
  ],
  [
    'a tie from nowhere',
    change('story/relationships.json', '"from": "runner"', '"from": "runners"'),
    'story/relationships.json › [0].from: names "runners", expected the id of a credit in cast.json',
  ],
  [
    'a tie to oneself',
    change('story/relationships.json', '"to": "stranger"', '"to": "runner"'),
    'story/relationships.json › [0].to: names "runner" at both ends, expected somebody else than in "from"',
  ],
  [
    'a tie of no known kind',
    change('story/relationships.json', '"kind": "past"', '"kind": "envy"'),
    'story/relationships.json › [0].kind: is "envy", expected one of "past", "pursuit"',
  ],
  [
    'a motif that names an unknown beat',
    change('story/motifs.json', '"river"', '"lake"'),
    'story/motifs.json › [0].items[1].beats[1]: names "lake", expected the id of a beat in story/beats.json',
  ],
  [
    'a motif that names a beat above its level',
    change('story/motifs.json', '"level": 3', '"level": 1'),
    'story/motifs.json › [0].items[1].beats[1]: names "river" of level 3 in an item of level 1, expected a beat of level 1 or below',
  ],
  [
    'a synopsis at level 0, where film.json has it',
    change('story/synopsis.json', '"level": 1', '"level": 0'),
    'story/synopsis.json › [0].level: is 0, expected one of 1, 2, 3',
  ],
  [
    'a later side at level 0, where the credit has it',
    change('cast.json', '"level": 1', '"level": 0'),
    'cast.json › [3].laterSides[0].level: is 0, expected one of 1, 2, 3',
  ],
  [
    'a beat id that is given twice',
    change('story/beats.json', '"id": "ball"', '"id": "fence"'),
    'story/beats.json: has the id "fence" twice, expected an id of its own for each entry',
  ],
  [
    'a tie id that is given twice',
    change('story/relationships.json', '"id": "guards"', '"id": "knows"'),
    'story/relationships.json: has the id "knows" twice, expected an id of its own for each entry',
  ],
  [
    'a day of the timeline before the day above it',
    change('making.json', '"date": "2024-07-03"', '"date": "2021-07-03"'),
    'making.json › timeline[1].date: is "2021-07-03" after "2022-06-01", expected the same date or a later one',
  ],
  [
    'an interview with nobody who is there',
    change('making.json', '"lee-one"\n      ]', '"lee-won"\n      ]'),
    'making.json › interviews[0].people[0]: names "lee-won", expected a file of people/',
  ],
  [
    'music by nobody who is there',
    change('making.json', '"person": "lee-one"', '"person": "lee-won"'),
    'making.json › music[0].person: names "lee-won", expected a file of people/',
  ],
  [
    'a rank of nobody who is there',
    change('glossary.json', '"runner"', '"runer"'),
    'glossary.json › [0].terms[0].credits[0]: names "runer", expected the id of a credit in cast.json',
  ],
  [
    'two terms with one id',
    change('glossary.json', '"id": "border"', '"id": "sergeant"'),
    'glossary.json: has the id "sergeant" twice, expected an id of its own for each entry',
  ],
  [
    'a disagreement id that is given twice',
    change('story/disagreements.json', '"id": "river"', '"id": "length"'),
    'story/disagreements.json: has the id "length" twice, expected an id of its own for each entry',
  ],
  // Files
  [
    'a JSON syntax error',
    change('about.json', /"intro":/, '"intro"'),
    'about.json › intro: is no JSON at line 2, column 11 (colon expected), expected valid JSON',
  ],
  [
    'a comma too many',
    change('people/kim-two.json', /\[\](?=\s*\}\s*$)/, '[],'),
    'people/kim-two.json: is no JSON at line 10, column 1 (property name expected), expected valid JSON',
  ],
  [
    'an empty file',
    add('about.json', ''),
    'about.json: is no JSON at line 1, column 1 (value expected), expected valid JSON',
  ],
  [
    'a syntax error in a file that others point to',
    change('people/lee-one.json', '"name":', '"name"'),
    'people/lee-one.json › name: is no JSON at line 2, column 10 (colon expected), expected valid JSON',
  ],
  [
    'a syntax error in the sources',
    change('sources.json', '"page":', '"page"'),
    'sources.json › page: is no JSON at line 2, column 10 (colon expected), expected valid JSON',
  ],
  [
    'a syntax error in the cast',
    add('cast.json', '['),
    'cast.json › [0]: is no JSON at line 1, column 2 (close bracket expected), expected valid JSON',
  ],
  ['a missing file', remove('about.json'), 'about.json: is missing, expected this file'],
  ['a stray file', add('people/.DS_Store', '\0Bud'), `people/.DS_Store: is no content file, expected one of ${places}`],
  ['a stray folder', add('stories/one.json', '{}'), `stories/one.json: is no content file, expected one of ${places}`],
  [
    'a file too deep',
    add('people/crew/kim.json', '{}'),
    `people/crew/kim.json: is no content file, expected one of ${places}`,
  ],
  [
    'a bad file name',
    add('people/Kim_Too.json', smallFiles().get('people/kim-two.json') ?? ''),
    `people/Kim_Too.json: ${badName}`,
  ],
]

describe('checking content', () => {
  test('finds nothing wrong with small content', () => {
    expect(problemsOf(smallFiles())).toEqual([])
  })

  test.each(brokenExamples)('names %s, in one line for each place', (_what, breakIt, ...lines) => {
    const files = smallFiles()
    breakIt(files)
    expect(problemsOf(files)).toEqual(lines)
  })

  test('does not call a source uncited where the file that cites it has a mistake', () => {
    const files = smallFiles()
    change(
      'sources.json',
      '{',
      '{ "diary": { "outlet": "D", "about": { "en": "d", "ko": "d" }, "url": null, "date": null, "kind": "wiki" },',
    )(files)
    change('people/lee-one.json', '"blog"', '"diary"')(files)
    expect(problemsOf(files)).toEqual([])
    change('people/lee-one.json', '"level": 0', '"level": 4')(files)
    expect(problemsOf(files)).toEqual(['people/lee-one.json › facts[0].level: is 4, expected one of 0, 1, 2, 3'])
  })

  test('tells the problems of all files at once, in one error', () => {
    const files = smallFiles()
    change('reviews/day.json', '"score": -1', '"score": 3')(files)
    change('reviews/day.json', '2024-07-05', 'July')(files)
    change('cast.json', '"soldiers"', '"army"')(files)
    change('film.json', '"person": "kim-two"', '"person": "kim-too"')(files)
    add('about.json', '{')(files)
    add('notes/todo.json', '{}')(files)
    expect(problemsOf(files).sort()).toEqual([
      'about.json: is no JSON at line 1, column 2 (close brace expected), expected valid JSON',
      'cast.json › [0].side: is "army", expected one of "soldiers", "nomads"',
      'film.json › crewRows[0].person: names "kim-too", expected a file of people/',
      `notes/todo.json: is no content file, expected one of ${places}`,
      'people/kim-too.json: is missing, expected this file: film.json › crewRows[0].person names it',
      'reviews/day.json › aspects.tension.score: is 3, expected one of -2, -1, 0, 1, 2',
      `reviews/day.json › date: is "July", ${dates}`,
    ])
    expect(() => checkContent(files)).toThrow(/^The content has 7 problems:\n.+: .+, expected .+\n/)
  })

  test('answers any text in any file with content or with problems, never with another error', () => {
    const anyFile = fc.constantFrom(...smallFiles().keys())
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string().map((text) => `{"facts":${text}}`),
    )
    fc.assert(
      fc.property(anyFile, anyText, (file, text) => {
        problemsOf(smallFiles().set(file, text))
      }),
    )
  })
})

describe('what all other content depends on', () => {
  test.each([
    [
      'film.json',
      '["en", "ko"]',
      '["en", "tlh"]',
      `film.json › languages[1]: is "tlh", expected one of ${knownLanguages.join(', ')}`,
    ],
    [
      'film.json',
      '["en", "ko"]',
      '["en", "en"]',
      'film.json › languages: is ["en","en"], names a language twice, expected each once',
    ],
    [
      'vocabulary.json',
      '"colour": "moss"',
      '"color": "moss"',
      'vocabulary.json › sides.soldiers.colour: missing, expected string',
    ],
    ['words.json', '"The site"', '""', 'words.json › site.en: is "", expected a text that is not empty'],
  ])('%s with %s for %s is named first', (file, before, after, line) => {
    const files = smallFiles()
    const text = (files.get(file) ?? '').replace(/\[\s+"en",\s+"ko"\s+\]/, '["en", "ko"]').replace(before, after)
    files.set(file, text)
    // Whatever else is wrong can be told only once these are right.
    files.set('cast.json', (files.get('cast.json') ?? '').replace('"soldiers"', '"army"'))
    expect(problemsOf(files)[0]).toBe(line)
  })

  test('a film may do without any part', () => {
    const files = smallFiles()
    for (const file of [...files.keys()])
      if (/^(story|reviews|replies)\/|^(making|glossary)\./.test(file)) files.delete(file)
    const film = files.get('film.json') ?? ''
    const { trailer: _, crew: __, crewRows: ___, releases: ____, ...rest } = JSON.parse(film)
    files.set('film.json', JSON.stringify(rest))
    const content = checkContent(files)
    expect(content.story.beats).toEqual([])
    expect(filmShape(content).parts).toEqual({
      inbox: false,
      levels: true,
      story: false,
      relationships: false,
      disagreements: false,
      reviews: false,
      making: false,
      glossary: false,
    })
  })
})

test('the content of the site reads without a problem', async () => {
  const content = await readContent(resolve(import.meta.dirname, '../../src/film/content'))
  expect(content.cast).toHaveLength(36)
  expect(content.film.crewRows).toHaveLength(3)
  expect(Object.keys(content.characters)).toHaveLength(36)
  expect(Object.keys(content.reviews)).toHaveLength(14)
  expect(content.story.disagreements).toHaveLength(21)
  expect(content.making.timeline).toHaveLength(29)
  expect(content.making.interviews).toHaveLength(21)
  expect(content.making.reviews).toHaveLength(17)
  expect(content.glossary.flatMap(({ terms }) => terms)).toHaveLength(19)
  // A beat that slips to another level tells somebody too early; nothing but this row knows where each belongs.
  expect(content.story.beats.map(({ level }) => level).join('')).toBe('111111111112222222333333333')
})
