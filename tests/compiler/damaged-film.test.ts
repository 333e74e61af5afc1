import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { pages } from '../../src/app/pages.ts'
import { ContentError } from '../../src/compiler/check/content-problems.ts'
import { checkContent, readContent } from '../../src/compiler/check/read-content.ts'
import { problemsIn } from './damage.ts'
import { smallFiles } from './small-content.ts'

const anyFile = fc.constantFrom(...smallFiles().keys())
const bytesOf = (text: string) => [...new TextEncoder().encode(text)]

/** Replaces an id wherever it is. */
function renamed(before: string, after: string): Map<string, string> {
  return new Map(
    [...smallFiles()].map(([file, text]) => [
      file.replace(`/${before}.json`, `/${after}.json`),
      text.replaceAll(`"${before}"`, `"${after}"`),
    ]),
  )
}

describe('files', () => {
  test('that are no UTF-8 are refused with line and column', () => {
    const broken = fc.constantFrom([0xff], [0xc3, 0x28], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf8, 0x88])
    fc.assert(
      fc.property(anyFile, broken, fc.nat(), (file, bytes, at) => {
        const whole = bytesOf(smallFiles().get(file) ?? '')
        const files = new Map<string, string | Uint8Array>(smallFiles())
        files.set(file, Uint8Array.from(whole.toSpliced(at % (whole.length + 1), 0, ...bytes)))
        const problems = problemsIn(files).filter((problem) => problem.file === file)
        expect(problems).toEqual([
          {
            file,
            path: '',
            message: expect.stringMatching(/^has bytes that are no text at line \d+, column \d+, expected UTF-8$/),
          },
        ])
      }),
      { numRuns: 30 },
    )
  })

  test('that begin with a byte order mark are read', () => {
    const files = new Map<string, string | Uint8Array>(smallFiles())
    files.set('about.json', Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf(smallFiles().get('about.json') ?? '')]))
    expect(problemsIn(files)).toEqual([])
  })

  test.each(['[', '{"a":', '[{"a":['])('of which %s goes 200,000 deep end in a message', (bracket) => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const problems = problemsIn(smallFiles().set(file, bracket.repeat(200_000)))
        expect(problems.filter((problem) => problem.file === file)).toEqual([
          {
            file,
            path: '',
            message: expect.stringMatching(/^is nested more than 64 deep at line 1, column \d+, expected less$/),
          },
        ])
      }),
      { numRuns: 5 },
    )
  })

  test.each(['film.json', 'vocabulary.json', 'words.json', 'about.json', 'cast.json', 'sources.json'])(
    'without %s are told so',
    (file) => {
      const files = smallFiles()
      files.delete(file)
      expect(problemsIn(files)).toContainEqual({ file, path: '', message: 'is missing, expected this file' })
    },
  )

  test.each(['people/lee-one.json', 'story/beats.json'])('without %s, which others need, are told so', (file) => {
    const files = smallFiles()
    files.delete(file)
    expect(problemsIn(files)).toContainEqual({
      file,
      path: '',
      message: expect.stringMatching(/^is missing, expected this file: \S+ › \S+ names it$/),
    })
  })

  test('with a person whom nothing names are refused', () => {
    const files = smallFiles().set('people/lee-three.json', smallFiles().get('people/kim-two.json') ?? '')
    expect(problemsIn(files)).toEqual([
      {
        file: 'people/lee-three.json',
        path: '',
        message: 'is not used, expected a credit or a job for this person',
      },
    ])
  })
})

describe('an id', () => {
  const taken = [
    '404',
    'api',
    'assets',
    'ko',
    ...pages.map(({ name }) => name).filter((name) => name === 'cast' || name === 'story'),
  ]

  test.each(taken)('%s is not free for a person', (id) => {
    const message = `has the id "${id}", expected one that no page or file of the site has`
    expect(problemsIn(renamed('kim-two', id))).toEqual([{ file: `people/${id}.json`, path: '', message }])
  })

  test.each(taken)('%s is not free for a credit', (id) => {
    const message = `has the id "${id}", expected one that no page or file of the site has`
    expect(problemsIn(renamed('guard-one', id))).toEqual([{ file: 'cast.json', path: '[2].id', message }])
  })

  test('constructor is not free for a person', () => {
    expect(problemsIn(renamed('kim-two', 'constructor'))).toContainEqual({
      file: 'people/constructor.json',
      path: '',
      message: 'has a name that is no id, expected a word that JavaScript does not use itself',
    })
  })

  test.each(['constructor', 'toString', 'valueOf'])('%s is not free for a source', (id) => {
    expect(problemsIn(renamed('news', id)).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('expected a word that JavaScript does not use itself'),
    )
  })
})

describe('a source that gives something away', () => {
  /** The content with a source `late` of a level, cited beside the others by the fact of level 2. */
  function citing(level: number, file: string, before: RegExp) {
    const files = smallFiles()
    const late = {
      outlet: 'Late News',
      about: { en: 'how it ends', ko: '결말' },
      url: null,
      date: null,
      kind: 'blog',
      level,
    }
    files.set('sources.json', JSON.stringify({ ...JSON.parse(files.get('sources.json') ?? ''), late }))
    return files.set(file, (files.get(file) ?? '').replace(before, '$1"late"'))
  }

  test.each([
    [
      'a fact of level 0',
      1,
      'people/lee-one.json',
      /("born"[\s\S]*?"sources": \[\s*)"blog"/,
      'facts[0].claims[0].sources[0]',
      0,
    ],
    [
      'a fact of level 1',
      3,
      'characters/runner.json',
      /("unit"[\s\S]*?"sources": \[\s*)"news"/,
      'facts[1].claims[0].sources[0]',
      1,
    ],
    ['a scene', 3, 'story/beats.json', /("ball"[\s\S]*?"sources": \[\s*)"page"/, '[1].sources[0]', 2],
    [
      'a review, which is listed at once',
      3,
      'reviews/night.json',
      /("sources": \[\s*)"blog"(?=\s*\],\s*"url")/,
      'sources[0]',
      0,
    ],
  ])('is refused for %s', (_what, level, file, before, path, cited) => {
    const message = `names the source "late" at level ${cited}, but it spoils level ${level}: expected another source`
    expect(problemsIn(citing(level, file, before))).toEqual([{ file, path, message }])
  })

  test('may be cited at its level', () => {
    expect(problemsIn(citing(3, 'people/lee-one.json', /("role"[\s\S]*?"sources": \[\s*)"news"/))).toEqual([])
  })
})

test('a picture of public/ may be used', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'film-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const files = smallFiles()
  files.set(
    'cast.json',
    (files.get('cast.json') ?? '').replace('"billing"', '"picture": "/pictures/one.webp", "billing"'),
  )
  for (const [file, text] of files) {
    const path = join(folder, 'content', file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await expect(readContent(join(folder, 'content'))).rejects.toThrow(ContentError)
  await mkdir(join(folder, 'public/pictures'), { recursive: true })
  await writeFile(join(folder, 'public/pictures/one.webp'), '')
  const content = await readContent(join(folder, 'content'))
  expect(content.cast[0]?.picture).toBe('/pictures/one.webp')
  expect(checkContent(files, new Set(['pictures/one.webp'])).cast).toHaveLength(4)
})
