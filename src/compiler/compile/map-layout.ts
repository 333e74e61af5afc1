import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Content } from '../../schema/content.ts'
import type { Level, Side } from '../../schema/vocabulary.ts'
import { seededRandom } from '../art/seeded-random.ts'

/** Where somebody stands on the map, and the lowest level at which they are tied to anybody. */
export type MapPlace = { level: Level; x: number; y: number }

/** Where a side of the film is drawn to: see `vocabulary.json`. */
type Home = { x: number; y: number }

type Node = SimulationNodeDatum & { id: string; home: Home; x: number; y: number }

/** What `x` and `y` are measured in: the box is 1000 × 640. */
const width = 1000
const height = 640
/** Room for half a portrait at every border, and for the name below it. */
const margin = { side: 80, top: 60, bottom: 90 }

const ticks = 400

/**
 * A place for everybody who is tied to somebody. Each level is laid out around the ones below, which stay where they
 * are: a reader who goes on sees the map grow and nobody move, and what stands higher up never shows in the places below.
 *
 * The same content gives the same whole numbers on every machine: starting places come from the ids, and the forces use
 * only + - * / and square roots.
 *
 * @example mapLayout(content).get('min-jun') // { level: 0, x: 483, y: 445 }
 */
export function mapLayout({
  cast,
  story,
  vocabulary,
}: Pick<Content, 'cast' | 'story' | 'vocabulary'>): ReadonlyMap<string, MapPlace> {
  const homes = new Map(
    Object.entries(vocabulary.sides).map(
      ([
        side,
        {
          home: [x, y],
        },
      ]) => [side, { x, y }],
    ),
  )
  const homeOf = (side: Side): Home => homes.get(side) ?? { x: width / 2, y: height / 2 }
  const places = new Map<string, MapPlace>()
  for (const level of vocabulary.levels.keys()) {
    const ties = story.relationships.filter((tie) => tie.level <= level)
    const tied = new Set(ties.flatMap(({ from, to }) => [from, to]))
    const nodes = cast.filter(({ id }) => tied.has(id)).map(({ id, side }) => node(id, homeOf(side), places.get(id)))
    settle(nodes, ties)
    for (const { id, x, y } of nodes) {
      if (!places.has(id)) places.set(id, { level, x: Math.round(x), y: Math.round(y) })
    }
  }
  return places
}

function node(id: string, home: Home, place: MapPlace | undefined): Node {
  if (place !== undefined) return { id, home, x: place.x, y: place.y, fx: place.x, fy: place.y }
  const random = seededRandom(id)
  return { id, home, x: home.x + 200 * (random() - 0.5), y: home.y + 200 * (random() - 0.5) }
}

function settle(nodes: Node[], ties: readonly { from: string; to: string }[]): void {
  // Two people attract each other once, however many ties they have.
  const pairs = new Map(ties.map(({ from, to }) => [[from, to].sort().join(' '), { source: from, target: to }]))
  const links: SimulationLinkDatum<Node>[] = [...pairs.values()]
  const simulation = forceSimulation(nodes)
    // The usual decay is a power, which IEEE 754 does not pin to the last bit.
    .alphaDecay(0.012)
    .force(
      'ties',
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id(({ id }) => id)
        .distance(170)
        .strength(0.3),
    )
    .force('apart', forceManyBody().strength(-1400))
    .force('x', forceX<Node>(({ home }) => home.x).strength(0.04))
    .force('y', forceY<Node>(({ home }) => home.y).strength(0.04))
    .force('room', forceCollide(80).iterations(4))
    .stop()
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick()
    for (const free of nodes) {
      if (free.fx !== undefined) continue
      free.x = Math.min(Math.max(free.x, margin.side), width - margin.side)
      free.y = Math.min(Math.max(free.y, margin.top), height - margin.bottom)
    }
  }
}
