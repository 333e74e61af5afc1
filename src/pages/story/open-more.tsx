import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Level } from '../../schema/vocabulary.ts'
import type { SpoilerLevel } from '../../state/spoiler-level.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { pageWords } from './words.ts'

type Props = { seen: SpoilerLevel; onChoose: (level: Level) => void }

/** The box where level 0 ends: how far the reader has watched, with the choices of the spoiler control. */
export function OpenMore({ seen, onChoose }: Props) {
  const { href, messages, texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <section aria-labelledby="gate" className="rounded border border-accent bg-raised p-5 lg:p-7 print:hidden">
      <h2 id="gate" className="mt-0 mb-2 text-[1.75rem]/tight">
        {words.gate}
      </h2>
      <p className="needs-script">
        {messages.seen.question} {messages.seen.reach}
      </p>
      <ul aria-label={messages.seen.question} className="needs-script mt-4 grid gap-2 sm:grid-flow-col sm:auto-cols-fr">
        {film.levels.slice(1).map((level) => (
          <li key={level}>
            <button
              type="button"
              aria-busy={level === seen.pending}
              onClick={() => onChoose(level)}
              className="min-h-12 w-full rounded border border-field bg-ground px-3 font-display text-lg/tight font-semibold tracking-wide uppercase hover:border-accent"
            >
              {texts.levels[level]?.seen}
            </button>
          </li>
        ))}
      </ul>
      {seen.failure !== null && (
        <p role="alert" className="mt-3">
          {seen.failure}
        </p>
      )}
      <p className="mt-4 text-sm">
        <PageLink to={href('film')} className="inline-flex min-h-6 items-center pointer-coarse:min-h-11">
          {words.notSeen}
        </PageLink>
      </p>
    </section>
  )
}
