// @vitest-environment jsdom

import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { drawTerrain } from '../../src/compiler/art/terrain.ts'
import { plainTerrain, terrainRecipeSchema } from '../../src/compiler/art/terrain-recipe.ts'
import { filmSource } from '../../src/compiler/vite/film-source.ts'

const terrains = await Promise.all(
  ['src/film', 'tests/film'].map(async (folder) => [folder, await filmSource(folder).terrain()] as const),
)

describe.each(terrains)('the landscape of %s', (_folder, { svg, path, layers, way, size }) => {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement

  test('is below 12 kB, well-formed and keeps to itself', () => {
    expect(brotliCompressSync(svg).length).toBeLessThan(12 * 1024)
    expect(root.querySelector('parsererror')).toBeNull()
    expect(new Set([...root.querySelectorAll('*')].map(({ localName }) => localName))).toEqual(new Set(['g', 'path']))
    expect(svg).not.toMatch(/NaN|undefined|Infinity|url\(|data:/)
  })

  test('has each layer under its id, in a colour that a page can set', () => {
    for (const id of layers) {
      const layer = root.querySelector(`#${id}`)
      expect(layer?.getAttribute('fill') + (layer?.getAttribute('stroke') ?? ''), id).toContain(`var(--terrain-${id},`)
    }
  })

  test('tells pages where the way leads, within its map', () => {
    expect(path).toMatch(/^assets\/terrain-[0-9a-f]{8}\.svg$/)
    expect(way.length).toBe(66)
    const xs = way.filter((_, i) => i % 2 === 0)
    expect(Math.min(...xs)).toBeGreaterThan(0)
    expect(Math.max(...xs)).toBeLessThan(size[0])
  })
})

test('the same recipe gives the same bytes, another seed another landscape', () => {
  expect(drawTerrain(plainTerrain).path).toBe('assets/terrain-01c39f43.svg')
  expect(drawTerrain({ ...plainTerrain, seed: 'other' }).path).not.toBe(drawTerrain(plainTerrain).path)
})

test('what a recipe leaves out is not drawn', () => {
  expect(drawTerrain(plainTerrain).layers).toEqual(['land', 'shade', 'lit'])
  expect(drawTerrain(plainTerrain).way).toEqual([])
})

test('a film names its own layers, and says which are details', () => {
  const recipe = terrainRecipeSchema.parse({
    seed: 'plain',
    features: [
      { id: 'wall', points: '0,400 1600,420', dashes: '4 4', posts: 40 },
      {
        id: 'trees',
        area: '0,500 1600,500 1600,900 0,900',
        count: 5,
        apart: 20,
        sign: 'm-3 3l3-6 3 6z',
        isDetail: true,
      },
    ],
  })
  const { svg, layers, details } = drawTerrain(recipe)
  expect(layers.slice(-2)).toEqual(['wall', 'trees'])
  expect(details).toEqual(['trees'])
  expect(svg).toMatch(/id="wall"[^>]*stroke="var\(--terrain-wall,[^>]*stroke-dasharray="4 4"/)
  expect(svg.match(/m-3 3l3-6 3 6z/g)).toHaveLength(5)
})

test('points that are none are a mistake', () => {
  expect(() => terrainRecipeSchema.parse({ seed: 'a', way: 'up and away' })).toThrow('0,40 120,60')
})
