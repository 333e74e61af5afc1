import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Character } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

export type Neighbour = NonNullable<Character['neighbours']['next']>

type Props = {
  previous: Neighbour | null
  next: Neighbour | null
  /** The filters that the reader came with, as a query string. */
  search: string
}

/** Links to the characters before and after. */
export function Neighbours({ previous, next, search }: Props) {
  const words = useWords(pageWords)
  if (previous === null && next === null) return null
  return (
    <nav aria-label={words.neighbours} className="mt-16 grid grid-cols-2 gap-3 md:mt-20 md:gap-5 print:hidden">
      {previous !== null && (
        <NeighbourLink
          key={previous.id}
          neighbour={previous}
          search={search}
          direction="previous"
          label={words.previous}
        />
      )}
      {next !== null && (
        <NeighbourLink key={next.id} neighbour={next} search={search} direction="next" label={words.next} />
      )}
    </nav>
  )
}

type NeighbourLinkProps = { neighbour: Neighbour; search: string; direction: 'previous' | 'next'; label: string }

function NeighbourLink({ neighbour, search, direction, label }: NeighbourLinkProps) {
  const { href } = useLanguage()
  const isNext = direction === 'next'
  return (
    <PageLink
      to={href('character', { slug: neighbour.id }) + search}
      rel={isNext ? 'next' : 'prev'}
      className={`group flex min-w-0 items-center gap-3 bg-raised no-underline active:translate-y-px md:gap-5 ${isNext ? 'col-start-2 flex-row-reverse text-end' : ''}`}
    >
      <span className="w-14 flex-none self-stretch md:w-24 [&_img]:h-full [&_img]:object-cover">
        <Portrait src={neighbour.portrait} />
      </span>
      <span className="min-w-0 flex-1 py-2 wrap-anywhere max-md:first:ps-2">
        <span className="block font-display text-sm font-medium tracking-[0.09em] text-dim uppercase">{label}</span>
        <span className="block font-display text-lg/tight font-semibold uppercase group-hover:text-accent md:text-2xl/tight">
          <Text>{neighbour.name}</Text>
        </span>
      </span>
    </PageLink>
  )
}
