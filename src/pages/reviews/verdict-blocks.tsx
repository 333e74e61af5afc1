import { useWords } from '../../languages/language.tsx'
import type { Review } from '../../schema/documents.ts'
import { Text } from '../../ui/text.tsx'
import { type Verdict, verdictInks, verdictOf, verdicts } from './verdict.ts'
import { pageWords } from './words.ts'

const fills: Record<Verdict, string> = {
  for: 'bg-solid-accent text-on-solid hover:text-on-solid',
  mixed: 'bg-solid-neutral text-on-solid hover:text-on-solid',
  // On paper the bright red of the other blocks would leave its text below 4.5:1.
  against: 'bg-signal text-ground hover:text-ground',
}

/** Every review as a block that says who wrote it and leads to it, from praise to criticism. */
export function VerdictBlocks({ reviews }: { reviews: readonly Review[] }) {
  const words = useWords(pageWords)
  return (
    <ul
      aria-label={words.verdict}
      className="my-6 flex flex-wrap gap-1 font-display font-medium lg:mt-8 lg:mb-20 lg:flex-nowrap"
    >
      {verdicts.flatMap((verdict) => {
        const ofThis = reviews.filter(({ stance }) => verdictOf(stance) === verdict)
        return ofThis.map(({ id, outlet }, at) => (
          // The count stands above its blocks on a narrow screen, and below the first of them on a wide one.
          <li key={id} className="contents flex-1 lg:relative lg:block">
            {at === 0 && (
              <p className="mt-4 w-full first:mt-0 lg:absolute lg:top-full lg:mt-3 lg:w-max">
                <span className={`me-1 text-3xl font-semibold ${verdictInks[verdict]}`}>{ofThis.length}</span>{' '}
                <span className="text-[0.9375rem] tracking-widest uppercase">{words.verdicts[verdict]}</span>
              </p>
            )}
            <a
              href={`#${id}`}
              className={`flex min-h-11 w-[calc(50%-0.125rem)] items-center truncate rounded-sm px-3 text-base no-underline transition-transform hover:-translate-y-1 lg:h-46 lg:w-auto lg:justify-center lg:px-0 lg:py-3 forced-colors:border ${fills[verdict]}`}
            >
              <span className="min-w-0 truncate lg:rotate-180 lg:self-stretch lg:[text-orientation:sideways] lg:[writing-mode:vertical-rl]">
                <Text>{outlet}</Text>
              </span>
            </a>
          </li>
        ))
      })}
    </ul>
  )
}
