import { film } from 'virtual:film'
import type { Lane, LanePlace } from '../../schema/vocabulary.ts'

/** Where the path is, across its column, in hundredths of its width. */
export const offsets = { left: 25, both: 50, right: 75 } as const satisfies Record<LanePlace, number>

/** Where a lane is drawn; in the middle for a beat without one. */
export function placeOf(lane: Lane | null): LanePlace {
  return film.lanes[lane ?? ''] ?? 'both'
}

type Props = {
  from: number
  to: number
  /** How far the way swerves in between. */
  swerve?: number | undefined
  /** Whether a stake stands where the piece begins, and whether it is lit. */
  stake?: 'lit' | 'plain' | null
}

/**
 * A piece of the way, from one stake to the next one below, as long as what stands beside it. A decoration.
 * The way is stretched to its box, the stake keeps its size: hence a picture within a picture.
 */
export function PathPiece({ from, to, swerve = 0, stake = null }: Props) {
  return (
    <svg className="story-way" fill="none" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path className="path-way" d={`M${from} 0L${from + swerve} 38 ${to - swerve / 2} 74 ${to} 100`} />
      </svg>
      {stake !== null && (
        <>
          {stake === 'lit' && <circle className="story-light" cx={`${from}%`} r="13" />}
          <line className="path-stakes" x1={`${from}%`} x2={`${from}%`} y1="-18" y2="0" />
          <circle className="story-foot" cx={`${from}%`} r="3.5" />
        </>
      )}
    </svg>
  )
}
