import type { Content } from '../../schema/content.ts'
import { billings, type Level } from '../../schema/vocabulary.ts'
import { seededRandom } from '../art/seeded-random.ts'
import { type Cell, costOf, type Pair } from './map-cost.ts'

/** The middle of a portrait on the map and half its width. */
export type MapPlace = { x: number; y: number; r: number }

/** The map of a reader of one level: who stands where, in a box that is 1000 wide. */
export type LevelMap = { height: number; places: ReadonlyMap<string, MapPlace> }

/** The map of each level, and since which level each person is tied to anybody. */
export type MapLayout = { firstLevel: ReadonlyMap<string, Level>; levels: readonly LevelMap[] }

const width = 1000
/** The film's sides have their homes in a box of this height: see `vocabulary.json`. */
const homeHeight = 640
/** Between a portrait and the border: above, and below with two lines of name. Half a name at its sides. */
const room = { top: 18, bottom: 70, side: 98 }
/** How often a level is laid out, to keep the best, and in how many moves. */
const tries = 3
const moves = 5000

/**
 * A place for everybody who is tied to somebody, laid out anew for each level, so that whoever is told of fills the map.
 * A level begins with the places of the one below and knows nothing of those above, so that no place tells what comes.
 *
 * The same content gives the same whole numbers on every machine: chance comes from the ids, and costs use only + - * /
 * and square roots.
 *
 * @example mapLayout(content).levels[0]?.places.get('min-jun') // { x: 483, y: 445, r: 104 }
 */
export function mapLayout({ cast, story, vocabulary }: Pick<Content, 'cast' | 'story' | 'vocabulary'>): MapLayout {
  const firstLevel = new Map<string, Level>()
  const levels: LevelMap[] = []
  for (const level of vocabulary.levels.keys()) {
    const ties = story.relationships.filter((tie) => tie.level <= level)
    const tied = new Set(ties.flatMap(({ from, to }) => [from, to]))
    const people = cast.filter(({ id }) => tied.has(id))
    for (const { id } of people) if (!firstLevel.has(id)) firstLevel.set(id, level)
    const height = people.length < 5 ? 660 : people.length < 9 ? 820 : 980
    const middling = Math.min(146 / Math.sqrt(people.length) + 60 / people.length, 100)
    const cells = people.map(({ id, side, billing }): Cell => {
      const [homeX, homeY] = vocabulary.sides[side]?.home ?? [500, 320]
      const home = { x: homeX, y: (homeY / homeHeight) * height }
      const r = Math.round(people.length > 6 && billing === billings[0] ? middling * 1.2 : middling)
      const random = seededRandom(id)
      const start = { x: home.x + 200 * (random() - 0.5), y: home.y + 200 * (random() - 0.5) }
      return inside({ id, home, ...start, ...levels.at(-1)?.places.get(id), r }, height)
    })
    levels.push({ height, places: settled(cells, pairsOf(cells, ties), height) })
  }
  return { firstLevel, levels }
}

/** The best of several layouts. */
function settled(cells: readonly Cell[], pairs: readonly Pair[], height: number): LevelMap['places'] {
  const found = Array.from({ length: tries }, (_, at) => {
    const random = seededRandom(`map ${at}`)
    const drawn = stretched(shaken(cells, pairs, height, random, 700), height)
    const last = shaken(drawn, pairs, height, random, 60)
    return { cells: last, cost: last.reduce((sum, _, at) => sum + costOf(at, last, pairs), 0) }
  })
  const best = found.reduce((a, b) => (b.cost < a.cost ? b : a), { cells, cost: Number.POSITIVE_INFINITY })
  return new Map(best.cells.map(({ id, x, y, r }) => [id, { x: Math.round(x), y: Math.round(y), r }]))
}

/** Tries random moves, large ones first, and keeps those that cost little: threshold accepting. */
function shaken(start: readonly Cell[], pairs: readonly Pair[], height: number, random: () => number, widest: number) {
  const cells = [...start]
  for (let move = 0; move < moves; move += 1) {
    const left = (1 - move / moves) * (1 - move / moves)
    const at = Math.floor(random() * cells.length)
    const cell = cells[at]
    if (cell === undefined) break
    const reach = 20 + widest * left
    const before = costOf(at, cells, pairs)
    cells[at] = inside({ ...cell, x: cell.x + reach * (random() - 0.5), y: cell.y + reach * (random() - 0.5) }, height)
    if (costOf(at, cells, pairs) - before > 0.4 * widest * left) cells[at] = cell
  }
  return cells
}

/** Lets the drawing reach to all four borders. */
function stretched(cells: readonly Cell[], height: number): Cell[] {
  const [xs, ys] = [cells.map(({ x }) => x), cells.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return cells.map((cell) => {
    const x = right === left ? cell.x : ((cell.x - left) / (right - left)) * width
    const y = bottom === top ? cell.y : ((cell.y - top) / (bottom - top)) * height
    return inside({ ...cell, x: 0.25 * cell.x + 0.75 * x, y: 0.25 * cell.y + 0.75 * y }, height)
  })
}

function inside(cell: Cell, height: number): Cell {
  const side = Math.max(room.side, cell.r + room.top)
  const x = Math.min(Math.max(cell.x, side), width - side)
  const y = Math.min(Math.max(cell.y, cell.r + room.top), height - cell.r - room.bottom)
  return { ...cell, x, y }
}

/** Whoever is tied, once for each pair, with the number of their ties. */
function pairsOf(cells: readonly Cell[], ties: readonly { from: string; to: string }[]): Pair[] {
  const at = new Map(cells.map(({ id }, index) => [id, index]))
  const byPair = Map.groupBy(ties, ({ from, to }) => [from, to].sort().join(' '))
  return [...byPair.values()].flatMap((same) => {
    const [a, b] = [at.get(same[0]?.from ?? ''), at.get(same[0]?.to ?? '')]
    return a === undefined || b === undefined ? [] : [{ a, b, ties: same.length }]
  })
}
