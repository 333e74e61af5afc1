import { film } from 'virtual:film'
import { useLanguage } from '../languages/language.tsx'
import type { Level } from '../schema/vocabulary.ts'

type Props = {
  level: Level
  kept: Level
  /** The levels that tell more than the one below; all of them where none are named. */
  more?: readonly Level[]
  pending: Level | null
  failure: string | null
  onChange: (level: Level, scope: 'here') => void
}

/**
 * Says that there is more and at which level, and offers it there and then for this page alone, with a way back.
 * Nothing where there is nothing more.
 */
export function MoreToSee({ level, kept, more = film.levels, pending, failure, onChange }: Props) {
  const { messages, texts } = useLanguage()
  const words = messages.seen
  const next = more.find((one) => one > level)
  if (next === undefined && level <= kept && failure === null) return null
  return (
    <div className="my-5 border-s-2 border-dotted border-accent ps-3 text-[0.9375rem] text-dim print:hidden">
      {next !== undefined && (
        <p>
          {texts.levels[next]?.more}{' '}
          <button
            type="button"
            className="link needs-script"
            aria-busy={pending === next}
            onClick={() => onChange(next, 'here')}
          >
            {words.showHere}
          </button>
        </p>
      )}
      {level > kept && (
        <p>
          {words.hereAlone}{' '}
          <button type="button" className="link" onClick={() => onChange(kept, 'here')}>
            {words.hideAgain}
          </button>
        </p>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  )
}
