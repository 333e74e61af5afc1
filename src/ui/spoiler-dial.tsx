import { film } from 'virtual:film'
import { useLanguage } from '../languages/language.tsx'
import type { Level } from '../schema/vocabulary.ts'

type Props = {
  level: Level
  pending: Level | null
  failure: string | null
  onChange: (level: Level) => void
}

/** How much of the film the reader has seen: one press a level, up and down, each with a word on what it shows. */
export function SpoilerDial({ level, pending, failure, onChange }: Props) {
  const { messages, texts } = useLanguage()
  return (
    <div className="dial needs-script">
      <p className="dial-question">{messages.seen.question}</p>
      <ul>
        {film.levels.map((one) => (
          <li key={one}>
            <button
              type="button"
              aria-pressed={one === level}
              aria-busy={one === pending}
              onClick={() => onChange(one)}
            >
              <b>{texts.levels[one]?.seen}</b> <span className="dim">{texts.levels[one]?.shows}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {texts.levels[level]?.now}
      </p>
      {failure !== null && (
        <p role="alert" className="note">
          {failure}
        </p>
      )}
    </div>
  )
}
