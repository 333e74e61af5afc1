import type { Lane } from '../../schema/vocabulary.ts'
import { useWords } from '../../site/language.tsx'
import { storyWords } from '../../site/words.ts'
import { Text } from '../../ui/text.tsx'

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
