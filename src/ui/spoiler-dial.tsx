import { useLanguage } from '../languages/language.tsx'
import { type Level, levels } from '../schema/vocabulary.ts'

type Props = {
  level: Level
  pending: Level | null
  failure: string | null
  onChange: (level: Level) => void
}

/** How much of the film the reader has seen: one press a level, up and down, each with a word on what it shows. */
export function SeenDial({ level, pending, failure, onChange }: Props) {
  const { messages } = useLanguage()
  const words = messages.seen
  return (
    <div className="dial needs-script">
      <p className="dial-question">{words.question}</p>
      <ul>
        {levels.map((one) => (
          <li key={one}>
            <button
              type="button"
              aria-pressed={one === level}
              aria-busy={one === pending}
              onClick={() => onChange(one)}
            >
              <b>{words.levels[one]}</b> <span className="dim">{words.shows[one]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {words.now[level]}
      </p>
      {failure !== null && (
        <p role="alert" className="note">
          {failure}
        </p>
      )}
    </div>
  )
}
