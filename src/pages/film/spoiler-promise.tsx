import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { SpoilerLevel } from '../../state/spoiler-level.tsx'
import { pageWords } from './words.ts'

/** The promise about spoilers, which is at once the control that sets how much is told. */
export function SpoilerPromise({ seen }: { seen: SpoilerLevel }) {
  const { messages, texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <section className="relative border-y border-line py-5 [border-image:conic-gradient(var(--color-raised)_0_0)_fill_0//0_100vw] md:flex md:items-center md:justify-between md:gap-12">
      <p className="max-w-[44rem] md:text-lg">
        <b className="font-semibold">{texts.levels[seen.kept]?.now}</b> {words.promise}
      </p>
      <ul aria-label={messages.seen.question} className="needs-script mt-4 flex max-md:justify-between md:mt-0">
        {film.levels.map((level) => (
          <li key={level} className="stake relative max-md:flex-1 md:w-28">
            <button
              type="button"
              aria-pressed={level === seen.kept}
              aria-busy={level === seen.pending}
              onClick={() => seen.change(level)}
              className="group flex min-h-14 w-full flex-col items-center gap-1 px-1 text-sm text-dim hover:text-ink aria-pressed:text-accent"
            >
              <span
                aria-hidden="true"
                className="mt-1 size-5 rounded-full border-2 border-field group-hover:border-accent group-aria-pressed:border-accent group-aria-pressed:bg-accent forced-colors:group-aria-pressed:bg-[Highlight]"
              />
              {texts.levels[level]?.seen}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
