import { useLanguage } from '../../languages/language.tsx'
import type { Lane } from '../../schema/vocabulary.ts'
import { Text } from '../../ui/text.tsx'
import { placeOf } from './path-piece.tsx'

/** Whom a beat follows, in the lane's colour and always in words, and where it takes place. */
export function LaneLabel({ lane, place }: { lane: Lane | null; place?: string }) {
  const { texts } = useLanguage()
  return (
    <p className="kicker">
      {lane !== null && (
        <span className={`side lane-${placeOf(lane)}`}>
          <span className="side-dot" aria-hidden="true" />
          {texts.lanes[lane]?.name}
        </span>
      )}
      {place !== undefined && (
        <span>
          <Text>{place}</Text>
        </span>
      )}
    </p>
  )
}
