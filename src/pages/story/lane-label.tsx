import { useWords } from '../../languages/language.tsx'
import type { Lane } from '../../schema/vocabulary.ts'
import { Text } from '../../ui/text.tsx'
import { storyWords } from './words.ts'

/** Whom a beat follows, in the lane's colour and always in words, and where it takes place. */
export function LaneLabel({ lane, place }: { lane: Lane; place?: string }) {
  const words = useWords(storyWords)
  return (
    <p className="kicker">
      <span className={`side lane-${lane}`}>
        <span className="side-dot" aria-hidden="true" />
        {words.lanes[lane]}
      </span>
      {place !== undefined && (
        <span>
          <Text>{place}</Text>
        </span>
      )}
    </p>
  )
}
