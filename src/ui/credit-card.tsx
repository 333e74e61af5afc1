import { memo } from 'react'
import { useLanguage } from '../languages/language.tsx'
import type { Credit } from '../schema/documents.ts'
import type { CreditMatch } from '../state/credit-search.ts'
import { PageLink } from './page-link.tsx'
import { Portrait } from './portrait.tsx'
import { secondName } from './second-name.ts'
import { SideLabel } from './side-label.tsx'
import { Text } from './text.tsx'

type CardCredit = Pick<Credit, 'id' | 'character' | 'side' | 'portrait'> & { performer: Credit['character'] }

/** Picture, name, performer: one person as a link to their page. */
export const CreditCard = memo(function CreditCard({
  credit,
  search = '',
  match,
  eager = false,
}: {
  credit: CardCredit
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
  return (
    <PageLink to={`${href('character', { slug: credit.id })}${search}`} className="card">
      <span className="card-picture">
        <Portrait src={credit.portrait} eager={eager} />
      </span>
      <span className="card-name">
        <Text marks={marks?.get(character.display)}>{character.display}</Text>
      </span>
      {second !== null && (
        <span className="card-second">
          <Text marks={marks?.get(second)}>{second}</Text>
        </span>
      )}
      <span className="card-performer">
        <span className="visually-hidden">{messages.performer}</span>
        <Text marks={marks?.get(performer.display)}>{performer.display}</Text>
        {performerSecond !== null && (
          <>
            {' '}
            <span className="card-hangul">
              <Text marks={marks?.get(performerSecond)}>{performerSecond}</Text>
            </span>
          </>
        )}
      </span>
      <span className="card-side">
        <SideLabel side={credit.side} />
      </span>
      {via != null && (
        <span className="card-via">
          {match?.doubt != null && `${messages.doubts[match.doubt]} `}
          <Text>{via}</Text>
        </span>
      )}
    </PageLink>
  )
})
