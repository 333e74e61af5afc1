import { describe, expect, test } from 'vitest'
import { content, langs, readFromMemory } from '../chosen-film.ts'

describe.each(langs)('the home page in %s', (lang) => {
  test('counts each review once in the verdict, and quotes only what level 0 tells', async () => {
    const { verdict } = await readFromMemory(`${lang}/film.json`)
    const counted = Object.values(verdict?.stances ?? {}).reduce((sum, count) => sum + count, 0)
    expect(counted).toBe(Object.keys(content.reviews).length)
    expect(verdict?.aspects.map(({ view }) => view)).toEqual(['praised', 'divided', 'doubted'])
    for (const { review, aspect, point } of verdict?.aspects ?? []) {
      expect(content.reviews[review]?.level).toBe(0)
      expect(content.reviews[review]?.aspects[aspect]?.point[lang]).toBe(point)
    }
  })

  test('leads to a place that shows the film only where that place is the source', async () => {
    const { watch } = await readFromMemory(`${lang}/film.json`)
    expect(watch.map(({ id, address }) => [id, address && new URL(address).host])).toEqual([
      ['viki', 'viki.com'],
      ['home-release-us', null],
      ['netflix-korea-chart', null],
      ['kbs2', null],
    ])
  })

  test('has the two whom the film is about among the leads, tied by what level 0 tells', async () => {
    const { pair, leads } = await readFromMemory(`${lang}/film.json`)
    const ids = leads.map(({ id }) => id)
    expect(ids.slice(0, 2)).toEqual([pair?.ahead.id, pair?.behind.id])
    const tie = content.story.relationships.find(({ id }) => id === content.film.pair?.tie)
    expect([tie?.level, tie?.label[lang]]).toEqual([0, pair?.tie])
  })
})
