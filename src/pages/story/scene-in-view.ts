import type { Beat } from '../../schema/documents.ts'
import type { Distance, Level } from '../../schema/vocabulary.ts'
import type { ToldStory } from './told-story.ts'

/** Where the scenes begin along the way across, and where those of level 0 end if there are any. */
const start = 0.04
const openingEnd = 0.1

/** How far behind the one behind is drawn, in shares of the way. */
const gaps = { together: 0.02, 'within-reach': 0.036, close: 0.07, far: 0.16 } as const satisfies Record<
  Distance,
  number
>

/** What the map shows of a scene: the scene, its act, and how far along the way the two are. */
export type SceneInView = { beat: Beat; act: Level; at: number; behind: number | null }

/**
 * Where each scene is along the way, from 0 to 1. Every level has a stretch of one length, however many scenes it tells:
 * the map does not say how many are still to come.
 *
 * @example placesOnWay(told.acts, 3).get('night-walk') // 0.07
 */
export function placesOnWay(acts: ToldStory['acts'], highest: Level): ReadonlyMap<string, number> {
  const first = acts[0]?.level === 0 && highest > 0 ? openingEnd : start
  const places = new Map<string, number>()
  for (const { level, beats } of acts) {
    const isOpening = level === 0 && highest > 0
    const from = isOpening ? start : first + ((1 - first) * Math.max(0, level - 1)) / Math.max(1, highest)
    const length = isOpening ? first - start : (1 - first) / Math.max(1, highest)
    for (const [index, { id }] of beats.entries()) places.set(id, from + (length * (index + 1)) / beats.length)
  }
  return places
}

/**
 * What the map and its panel show while a scene is in view; of a scene that is not told the first one, and null in a
 * story without scenes.
 *
 * @example sceneInView(told, places, 'wanderers')?.beat.distance?.text // 'Within reach'
 */
export function sceneInView(
  { acts }: ToldStory,
  places: ReadonlyMap<string, number>,
  id: string | null,
): SceneInView | null {
  const scenes = acts.flatMap(({ level, beats }) => beats.map((beat) => ({ beat, act: level })))
  const shown = scenes.find(({ beat }) => beat.id === id) ?? scenes[0]
  if (shown === undefined) return null
  const at = places.get(shown.beat.id) ?? 0
  const { distance } = shown.beat
  return { ...shown, at, behind: distance === null ? null : at - gaps[distance.apart] }
}

/**
 * The scenes before and after one, of those that a filter keeps.
 *
 * @example stepsFrom(beats, new Set([first, third]), first.id).next // third
 */
export function stepsFrom(
  beats: readonly Beat[],
  fitting: ReadonlySet<Beat>,
  id: string,
): { previous: Beat | undefined; next: Beat | undefined } {
  const here = beats.findIndex((beat) => beat.id === id)
  return {
    previous: beats.slice(0, Math.max(0, here)).findLast((beat) => fitting.has(beat)),
    next: beats.slice(here + 1).find((beat) => fitting.has(beat)),
  }
}
