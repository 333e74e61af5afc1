// @vitest-environment jsdom

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { contourPortrait } from '../../src/compiler/art/contour-portrait.ts'
import { content, film } from '../chosen-film.ts'

const { palette } = film
const ground = palette.of('raised')
const draw = (slug: string, colour: string) => contourPortrait(slug, palette.of(colour), ground)
const colours = Object.values(content.vocabulary.sides).map(({ colour }) => colour)

const portraits = content.cast.map(
  ({ id, side }) => [id, draw(id, content.vocabulary.sides[side]?.colour ?? '')] as const,
)

describe('contour portraits of the cast', () => {
  test('are 36 different pictures', () => {
    expect(portraits).toHaveLength(36)
    const shapes = portraits.map(([, svg]) => svg.replace(/<style>.*<\/style>/, ''))
    expect(new Set(shapes).size).toBe(36)
  })

  test.each(portraits)('%s is well-formed, small and keeps to itself', (_slug, svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.documentElement.localName).toBe('svg')
    const elements = [...parsed.querySelectorAll('*')]
    expect(new Set(elements.map(({ localName }) => localName))).toEqual(new Set(['svg', 'style', 'path', 'g']))
    expect(elements.flatMap((element) => element.getAttributeNames())).not.toContainEqual(
      expect.stringMatching(/^on|href$/),
    )
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|data:/)
    expect(new TextEncoder().encode(svg).length).toBeLessThanOrEqual(4600)
    // A hill has several contour lines, and no coordinate is lost on the way.
    expect(parsed.querySelectorAll('path[opacity]').length).toBeGreaterThan(4)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('a contour portrait', () => {
  test('has the same bytes for the same slug', () => {
    // The same on every machine: see the documentation of `contourPortrait`.
    const bytes = createHash('sha256').update(draw('kyu-nam', 'ink').replace(/<style>.*<\/style>/, ''))
    expect(bytes.digest('hex').slice(0, 16)).toBe('e53704d64df9e129')
  })

  test('takes its shape from the slug alone', () => {
    const drawn = colours.map((colour) => draw('kyu-nam', colour))
    expect(new Set(drawn).size).toBe(colours.length)
    expect(new Set(drawn.map((svg) => svg.replace(/<style>.*<\/style>/, ''))).size).toBe(1)
  })
})
