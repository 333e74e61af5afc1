import { film } from 'virtual:film'
import { useLanguage } from '../../languages/language.tsx'
import type { Level } from '../../schema/vocabulary.ts'
import { CheckIcon } from '../../ui/icons.tsx'

type Props = {
  level: Level
  pending: Level | null
  failure: string | null
  onChange: (level: Level) => void
}

/** How much of the film the reader has seen: stakes along a path, one press a level, each with a word on what it shows. */
export function SpoilerDial({ level, pending, failure, onChange }: Props) {
  const { messages, texts } = useLanguage()
  return (
    <div className="needs-script my-3">
      <ul aria-label={messages.seen.question}>
        {film.levels.map((one) => (
          <li
            key={one}
            className="relative not-last:after:absolute not-last:after:start-[1.8125rem] not-last:after:top-11 not-last:after:h-10 not-last:after:border-s-2 not-last:after:border-dotted not-last:after:border-dim"
          >
            <button
              type="button"
              aria-pressed={one === level}
              aria-busy={one === pending}
              onClick={() => onChange(one)}
              className="group flex min-h-16 w-full items-center gap-4 px-5 text-start hover:bg-accent/8 active:bg-accent/15 aria-pressed:bg-accent/8"
            >
              <span className="size-5 flex-none rounded-full border-2 border-dim group-aria-pressed:border-6 group-aria-pressed:border-accent" />
              <span className="flex flex-1 flex-col leading-tight">
                <b className="font-display text-xl font-semibold">{texts.levels[one]?.seen}</b>{' '}
                <span className="text-[0.9375rem] text-dim">{texts.levels[one]?.shows}</span>
              </span>
              {one === level && <CheckIcon />}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="visually-hidden">
        {texts.levels[level]?.now}
      </p>
      {failure !== null && (
        <p role="alert" className="px-5 note">
          {failure}
        </p>
      )}
    </div>
  )
}
