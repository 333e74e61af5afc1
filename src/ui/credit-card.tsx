import { memo } from 'react'
import { useLanguage } from '../languages/language.tsx'
import type { Credit } from '../schema/documents.ts'
import type { Billing } from '../schema/vocabulary.ts'
import type { CreditMatch } from '../state/credit-search.ts'
import { PageLink } from './page-link.tsx'
import { Portrait } from './portrait.tsx'
import { secondName } from './second-name.ts'
import { SideLabel } from './side-label.tsx'
import { Text } from './text.tsx'

type CardCredit = Pick<Credit, 'id' | 'character' | 'side' | 'portrait'> & { performer: Credit['character'] }

const name = 'block font-display leading-[1.2] font-semibold hangul:font-bold'

/** Picture, name, performer: one person as a link to their page. */
export const CreditCard = memo(function CreditCard({
  credit,
  rank,
  search = '',
  match,
  eager = false,
}: {
  credit: CardCredit
  /** Leads stand out and small parts come in rows; all are of one size where no rank is named. */
  rank?: Billing | undefined
  search?: string
  match?: CreditMatch | undefined
  eager?: boolean
}) {
  const { href, messages } = useLanguage()
  const { character, performer } = credit
  const { via, marks } = match?.explain() ?? {}
  const second = secondName(character)
  // In the page's own script the performer's name is enough.
  const performerSecond = performer.display === performer.credited ? secondName(performer) : null
  const isRow = rank === 'minor'
  return (
    <PageLink
      to={`${href('character', { slug: credit.id })}${search}`}
      className={`group no-underline hover:text-inherit print:block print:*:text-black ${isRow ? 'grid auto-rows-min grid-cols-[4rem_minmax(0,1fr)] gap-x-3.5' : 'block'}`}
    >
      <Portrait
        src={credit.portrait}
        eager={eager}
        className={`print:hidden ${isRow ? 'row-span-3 aspect-square object-cover' : 'mb-2.5'}`}
      />
      <Text
        marks={marks?.get(character.display)}
        className={`${name} group-hover:text-accent ${rank === 'lead' ? 'text-[1.5rem] md:text-[2.125rem] md:hangul:text-[1.75rem]' : 'text-[1.125rem] hangul:text-[1rem] md:text-[1.3125rem] md:hangul:text-[1.125rem]'}`}
      >
        {character.display}
      </Text>
      {second !== null && (
        <Text marks={marks?.get(second)} className="block text-[0.875rem]/[1.4] text-accent">
          {second}
        </Text>
      )}
      <span className="block text-[0.8125rem]/[1.4] text-dim md:text-[0.9375rem]">
        <span className="visually-hidden">{messages.performer}</span>
        <Text marks={marks?.get(performer.display)}>{performer.display}</Text>
        {performerSecond !== null && (
          <>
            {' '}
            <Text marks={marks?.get(performerSecond)} className="whitespace-nowrap">
              {performerSecond}
            </Text>
          </>
        )}
      </span>
      <SideLabel
        side={credit.side}
        className={isRow ? 'visually-hidden' : 'flex text-[0.8125rem] md:text-[0.875rem] print:hidden'}
      />
      {via != null && (
        <span className="block text-[0.8125rem]/[1.4] text-accent">
          {match?.doubt != null && `${messages.doubts[match.doubt]} `}
          <Text>{via}</Text>
        </span>
      )}
    </PageLink>
  )
})
