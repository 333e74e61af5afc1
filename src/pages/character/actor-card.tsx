import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Character } from '../../schema/documents.ts'
import { isHangul } from '../../ui/is-hangul.ts'
import { faceOf } from '../../ui/name-heading.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { secondName } from '../../ui/second-name.ts'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

/** What a performer is known for, in the order of preference. */
const knownFor = ['works', 'known-for']

/** Who plays the character, under both names, with the way to their page. */
export function ActorCard({ character: { performer, performerFacts, sources } }: { character: Character }) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  const second = secondName(performer)
  const known = knownFor.flatMap((wanted) => performerFacts.find(({ id }) => id === wanted) ?? [])[0]
  const best = known?.claims[0]
  return (
    <div
      id="performer"
      className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-1 border-s-3 border-accent bg-raised px-4 py-3.5 md:mt-7 md:px-6 md:py-5"
    >
      {/* Latin letters come in a face that may come late: on a line of their own they move nothing. */}
      {second !== null && (
        <p
          className={`text-[2.25rem] leading-tight text-transparent [-webkit-text-stroke:1.5px_var(--color-accent)] md:text-[3rem] forced-colors:[-webkit-text-stroke:0] ${isHangul(second) ? '' : 'w-full'} ${faceOf(second)}`}
        >
          <Text>{second}</Text>
        </p>
      )}
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-display text-sm/snug font-medium tracking-widest text-dim uppercase">{words.playedBy}</p>
        <p className="font-display text-[1.625rem]/tight font-semibold uppercase">
          <PageLink
            to={href('person', { slug: performer.id })}
            className="inline-block no-underline hover:underline pointer-coarse:py-2"
          >
            <Text>{performer.display}</Text>
          </PageLink>
        </p>
        {known !== undefined && best !== undefined && (
          <p className="text-[0.9375rem]/normal">
            <span className="text-dim">
              <Text>{known.label}</Text>
            </span>{' '}
            <Text>{best.text}</Text> <Receipts ids={best.sources} sources={sources} />
          </p>
        )}
      </div>
      <PageLink
        to={href('person', { slug: performer.id })}
        className="flex min-h-11 items-center rounded border border-line px-4 text-[0.9375rem] font-medium no-underline hover:border-accent max-md:hidden"
      >
        {words.more}
      </PageLink>
    </div>
  )
}
