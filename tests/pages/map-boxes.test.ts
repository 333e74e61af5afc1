import { describe, expect, test } from 'vitest'
import { memoryReader } from '../../src/compiler/vite/prerender-plugin.ts'
import type { Lang } from '../../src/languages/registry.ts'
import { type Box, faceBox, linesOf, nameBox, overlap, widthOf } from '../../src/pages/relationships/map-boxes.ts'
import { placePills } from '../../src/pages/relationships/place-pills.ts'
import { tieCurves } from '../../src/pages/relationships/tie-curves.ts'
import { tiesOf, toldTies } from '../../src/pages/relationships/told-ties.ts'
import { film } from '../chosen-film.ts'
import { secondFilm } from '../second-film.ts'

/** Both films, in each language, for a reader of each level. The drawing only scales with the width of the screen. */
const maps = [film, secondFilm].flatMap(({ documents, shape }) =>
  shape.languages.flatMap((lang: Lang) => shape.levels.map((level) => ({ documents, lang, level }))),
)

describe.each(maps)('the map in $lang at level $level', async ({ documents, lang, level }) => {
  const read = memoryReader(documents)
  const paths = Array.from({ length: level + 1 }, (_, one) => `${lang}/story/${one}.json` as const)
  const told = toldTies(await Promise.all(paths.map((path) => read(path))))
  const people = told.people.flatMap((person) => [
    { what: `the face of ${person.name}`, ...faceBox(person) },
    { what: `the name of ${person.name}`, ...nameBox(person) },
  ])

  test('has no name that covers a name or a face, and none that is cut off', () => {
    expect(told.people.length).toBeGreaterThan(1)
    expect(covered(people)).toEqual([])
    expect(people.filter((box) => !isInside(box)).map(({ what }) => what)).toEqual([])
  })

  test('has a pill for every tie of whoever is chosen, and none covers anything or is cut off', () => {
    for (const { id, name } of told.people) {
      const ties = tiesOf(told.ties, id)
      const pills = placePills(
        tieCurves(told.people, told.ties).filter(({ tie }) => ties.includes(tie)),
        told,
      )
      expect(pills.map(({ tie }) => tie.id).sort(), name).toEqual(ties.map((tie) => tie.id).sort())
      const boxes = pills.map((pill) => ({ what: `“${pill.tie.label}”`, ...pill }))
      expect(covered([...people, ...boxes]), name).toEqual([])
      expect(boxes.filter((box) => !isInside(box)).map(({ what }) => what)).toEqual([])
    }
  })

  function isInside({ x, y, width, height }: Box): boolean {
    return x >= 0 && y >= 0 && x + width <= told.size.width && y + height <= told.size.height
  }
})

/** What lies over something else, each pair once. */
function covered(boxes: readonly (Box & { what: string })[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => overlap(one, other) > 0)
      .map((other) => `${one.what} and ${other.what}`),
  )
}

test('a text is broken into lines of about one width, only between words', () => {
  expect(linesOf("Dong-hyuk's Mother", 2)).toEqual(["Dong-hyuk's", 'Mother'])
  expect(linesOf('poses as the commander’s man', 2)).toEqual(['poses as the', 'commander’s man'])
  expect(linesOf('규남의 어머니', 3)).toEqual(['규남의', '어머니'])
})

test('a text is measured rather too wide', () => {
  expect(widthOf('hunts him', 19)).toBeGreaterThan(80)
  expect(widthOf('어머니', 20)).toBe(60)
  expect(widthOf('Lim Kyu-nam', 21, 'display')).toBeLessThan(widthOf('Lim Kyu-nam', 21))
})
