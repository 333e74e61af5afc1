import { film } from 'virtual:film'
import { useLanguage } from '../../languages/language.tsx'
import type { Lane, LanePlace } from '../../schema/vocabulary.ts'
import { Text } from '../../ui/text.tsx'

const colours = { left: 'text-accent', both: 'text-ink', right: 'text-signal' } as const satisfies Record<
  LanePlace,
  string
>

/** Whom a scene follows, in the lane's colour and always in words, and where it takes place. */
export function LaneLabel({ lane, place }: { lane: Lane | null; place?: string }) {
  const { texts } = useLanguage()
  return (
    <p className="kicker pe-10">
      {lane !== null && (
        <span className={`flex items-center gap-2 ${colours[film.lanes[lane] ?? 'both']}`}>
          <span className="size-2.5 rounded-full bg-current forced-color-adjust-none" aria-hidden="true" />
          {texts.lanes[lane]}
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
