// @vitest-environment jsdom

import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { portrait } from '../../src/compiler/art/portrait.ts'
import { portraitFiles } from '../../src/compiler/emit/portrait-files.ts'
import { content, film } from '../chosen-film.ts'

const files = portraitFiles(film)
const shapeOf = (svg: string | undefined) => svg?.replace(/<style>.*<\/style>/, '')
const small = new Set(content.cast.filter(({ billing }) => billing === 'minor').map(({ id }) => `portraits/${id}.svg`))

describe('the portraits of the cast', () => {
  test('are one for each of the 36, and no two busts are the same', () => {
    expect(files.size).toBe(36)
    const busts = [...files].filter(([path]) => !small.has(path))
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
    expect([...files.keys()].filter((path) => !drawn.has(path))).toEqual([`portraits/${first.id}.svg`])
  })
})

test('somebody without a recipe gets the plain bust, in the colours of their side', () => {
  const { palette, recipes } = film
  const sitter = (colour: string) => ({
    id: 'nobody',
    tint: palette.of(colour),
    ground: palette.of('raised'),
    signal: palette.of('signal'),
  })
  const [one, other] = ['moss', 'red'].map((colour) => portrait(sitter(colour), recipes.portraits, 5))
  expect(one).not.toBe(other)
  expect(shapeOf(one)).toBe(shapeOf(other))
})
