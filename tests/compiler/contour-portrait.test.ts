// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { contourPortrait } from '../../src/compiler/art/contour-portrait.ts'
import { sides } from '../../src/schema/vocabulary.ts'
import { content as realContent } from '../app/real-content.ts'

const portraits = realContent.cast.map(({ id, side }) => [id, contourPortrait(id, side)] as const)

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
    expect(contourPortrait('kyu-nam', 'soldiers')).toBe(contourPortrait('kyu-nam', 'soldiers'))
  })

  test('takes its shape from the slug alone and its colour from the side', () => {
    const drawn = sides.map((side) => contourPortrait('kyu-nam', side))
    expect(new Set(drawn).size).toBe(sides.length)
    expect(new Set(drawn.map((svg) => svg.replace(/<style>.*<\/style>/, ''))).size).toBe(1)
  })
})
