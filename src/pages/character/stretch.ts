import type { Story } from '../../schema/documents.ts'
import type { Scene } from './told-character.ts'

/** Discs nearer to each other than this would touch. */
const apart = 0.041

/**
 * Where on the way across the scenes of somebody are, each a share of the way from 0 to 1. Every level has an equal part
 * of it, so that a scene stays where it is when a higher level comes, and nothing tells how many more there are.
 *
 * @param levels how many levels the film has
 * @example stretchOf(scenes, stories, 4) // [0.05, 0.17, 0.3]
 */
export function stretchOf(scenes: readonly Scene[], stories: readonly Story[], levels: number): number[] {
  const first = stories.find(({ beats }) => beats.length > 0)?.level ?? 0
  const shares = new Map(
    stories.flatMap(({ level, beats }) =>
      beats.map(({ id }, at) => [id, (level - first + (at + 0.5) / beats.length) / (levels - first)] as const),
    ),
  )
  return spread(scenes.map(({ id }) => shares.get(id) ?? 0))
}

/** Moves shares apart that are too near, first forwards, then back from the end. */
function spread(shares: readonly number[]): number[] {
  const gap = Math.min(apart, 0.94 / shares.length)
  const moved: number[] = []
  for (const share of shares) moved.push(Math.max(share, 0.03, (moved.at(-1) ?? -1) + gap))
  let end = 0.97 + gap
  const back = moved.toReversed().map((share) => {
    end = Math.min(share, end - gap)
    return end
  })
  return back.toReversed()
}
