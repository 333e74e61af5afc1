// @vitest-environment jsdom

import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { drawBust } from '../../src/compiler/art/bust.ts'
import { portrait } from '../../src/compiler/art/portrait.ts'
import { portraitStages } from '../../src/compiler/compile/portrait-stages.ts'
import { portraitFiles } from '../../src/compiler/emit/portrait-files.ts'
import { content, film, levels } from '../chosen-film.ts'

const files = portraitFiles(film)
const atLevel0 = new Map([...files].filter(([path]) => !/\d\//.test(path)))
const { signs } = film.recipes.portraits
const shapeOf = (svg: string | undefined) => svg?.replace(/<style>.*<\/style>/, '')
const small = new Set(content.cast.filter(({ billing }) => billing === 'minor').map(({ id }) => `portraits/${id}.svg`))

describe('the portraits of the cast', () => {
  test('are one for each of the 36, and no two busts are the same', () => {
    expect(atLevel0.size).toBe(36)
    const busts = [...atLevel0].filter(([path]) => !small.has(path))
    expect(new Set(busts.map(([, svg]) => shapeOf(svg))).size).toBe(busts.length)
  })

  test.each([...files])('%s is well-formed, small and keeps to itself', (path, svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    const elements = [...parsed.querySelectorAll('*')]
    expect(elements.flatMap((element) => element.getAttributeNames())).not.toContainEqual(
      expect.stringMatching(/^on|href$|^style$/),
    )
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|data:|NaN|undefined/)
    expect(brotliCompressSync(svg).length).toBeLessThan(small.has(path) ? 800 : 6 * 1024)
  })

  test('a small part is a tile with the first syllable of its role', () => {
    expect(files.get('portraits/security-guard.svg')).toContain('>경</text>')
    expect(files.get('portraits/kyu-nam.svg')).not.toContain('<text')
  })

  test('below 100 pixels the ground and the lit lines are left out', () => {
    expect(files.get('portraits/kyu-nam.svg')).toContain('@media(max-width:99px){.w{display:none}')
  })

  test('a picture from content stands in for the drawing', () => {
    const [first, ...others] = content.cast
    if (first === undefined) throw new Error('nobody')
    const cast = [{ ...first, picture: '/pictures/one.webp' }, ...others]
    const drawn = portraitFiles({ ...film, content: { ...content, cast } })
    const gone = [...files.keys()].filter((path) => !drawn.has(path))
    expect(new Set(gone.map((path) => path.split('/').at(-1)))).toEqual(new Set([`${first.id}.svg`]))
  })
})

describe('the portraits of a spoiler level', () => {
  const { cast, story, characters } = content
  const pathsOf = (id: string) => [...files.keys()].filter((path) => path.endsWith(`/${id}.svg`))

  test('at level 0 are the same whatever is told above it', () => {
    const untold = {
      ...content,
      cast: cast.map(({ laterSides: _, ...credit }) => credit),
      story: { ...story, beats: [] },
      characters: mapped(characters, (one) => ({ ...one, carries: one.carries?.filter(({ level }) => level === 0) })),
    } as typeof content
    const drawn = portraitFiles({ ...film, content: untold })
    for (const [path, svg] of atLevel0) expect(drawn.get(path) === svg, path).toBe(true)
  })

  test('have as many rings as scenes are told by then, and go by billing before that', () => {
    const stagesOf = portraitStages(content)
    for (const credit of cast.filter(({ billing }) => billing !== 'minor')) {
      const stages = stagesOf(credit)
      expect(stages[0]?.rings, credit.id).toBe({ lead: 14, supporting: 7, special: 5, minor: 5 }[credit.billing])
      for (const level of levels.slice(1)) {
        const scenes = story.beats.filter((beat) => beat.level <= level && beat.characters.includes(credit.id))
        expect(stages.findLast((stage) => stage.level <= level)?.rings, `${credit.id} ${level}`).toBe(scenes.length)
      }
    }
    const bust = drawBust('kyu-nam', film.recipes.portraits)
    expect([0, 1, 3].map((rings) => bust.ground(rings).fills.length)).toEqual([0, 1, 3])
  })

  test('show a sign from its level on, and in no file below', () => {
    const shown = Object.keys(signs).map((sign) => [
      sign,
      [...files].flatMap(([path, svg]) => (svg.includes(signs[sign] ?? '') ? path : [])),
    ])
    expect(Object.fromEntries(shown)).toMatchObject({
      coat: ['portraits/hyun-sang.svg', 'portraits/1/hyun-sang.svg'],
      piano: ['portraits/2/hyun-sang.svg', 'portraits/3/hyun-sang.svg'],
      radio: ['portraits/1/radio-dj.svg', 'portraits/3/radio-dj.svg'],
      telephone: ['portraits/2/sun-woo-min.svg'],
    })
  })

  test('are files only where something differs from the level below, in the colour of the side by then', () => {
    expect(pathsOf('girl-with-rifle')).toEqual(['portraits/girl-with-rifle.svg', 'portraits/1/girl-with-rifle.svg'])
    const [atFirst, later] = pathsOf('girl-with-rifle').map((path) => files.get(path))
    expect(later).not.toBe(atFirst)
    expect(pathsOf('radio-dj')).toEqual([
      'portraits/radio-dj.svg',
      'portraits/1/radio-dj.svg',
      'portraits/3/radio-dj.svg',
    ])
  })

  test('are named by the documents of their own level alone', () => {
    for (const [path, { document }] of film.documents) {
      const named = [...JSON.stringify(document).matchAll(/portraits\/(\d)\//g)].map(([, level]) => level)
      const [, own] = /story\/(\d)\.json$/.exec(path) ?? []
      expect(new Set(named), path).toEqual(new Set(own === undefined || own === '0' ? [] : [own]))
      for (const [, file] of JSON.stringify(document).matchAll(/"\/(portraits\/[^"]+)"/g))
        expect(files.has(file ?? ''), file).toBe(true)
    }
  })
})

function mapped<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]))
}

test('somebody without a recipe gets the plain bust, in the colours of their side', () => {
  const { palette, recipes } = film
  const sitter = (colour: string) => ({
    tint: palette.of(colour),
    ground: palette.of('raised'),
    signal: palette.of('signal'),
    disc: palette.of('ground'),
    ink: palette.of('ink'),
  })
  const bust = drawBust('nobody', recipes.portraits)
  const [one, other] = ['moss', 'red'].map((colour) => portrait(sitter(colour), bust, 5))
  expect(one).not.toBe(other)
  expect(shapeOf(one)).toBe(shapeOf(other))
})
