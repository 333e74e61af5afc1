import { memo } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Beat } from '../../schema/documents.ts'
import { AccountList } from '../../ui/claim-list.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { LaneLabel } from './lane-label.tsx'
import { offsets, PathPiece, placeOf } from './path-piece.tsx'
import { pageWords } from './words.ts'

type Props = {
  beat: Beat
  /** Where the path goes on to, across its column. */
  to: number
  /** Whether the beat matches the filter. If not, only its place and title are drawn, so that the path has no gap. */
  fits: boolean
  /** Whether a filter has picked the beat out. */
  lit: boolean
  sources: CitedSources
}

/** So that no stretch of the way looks like the one before. */
const swerves = [18, -22, 12, -14, 24]

/** A beat of the story beside its stake, in the lane of whom it follows. */
export const BeatEntry = memo(function BeatEntry({ beat, to, fits, lit, sources }: Props) {
  const words = useWords(pageWords)
  return (
    <li id={`beat-${beat.id}`} className={`beat beat-${placeOf(beat.lane)}`} data-left={fits ? undefined : ''}>
      <PathPiece
        from={offsets[placeOf(beat.lane)]}
        to={to}
        swerve={swerves[beat.order % swerves.length]}
        stake={lit ? 'lit' : 'plain'}
      />
      <div className="beat-told">
        <LaneLabel lane={beat.lane} place={beat.place} />
        <h3>
          <Text>{beat.title}</Text>
        </h3>
        {fits && (
          <>
            <div>
              <Text>{beat.text}</Text> <Receipts ids={beat.sources} sources={sources} />
            </div>
            {beat.claims.length > 0 && (
              <div className="beat-claims">
                <AccountList claims={beat.claims} sources={sources} />
              </div>
            )}
            {beat.support === 'low' && <p className="note">{words.low}</p>}
            {beat.note !== null && (
              <p className="note">
                <Text>{beat.note}</Text>
              </p>
            )}
          </>
        )}
      </div>
      {fits && <WhoIsThere beat={beat} />}
    </li>
  )
})

function WhoIsThere({ beat }: { beat: Beat }) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  return (
    <ul className="beat-people" aria-label={words.there}>
      {beat.characters.map(({ id, name, portrait }) => (
        <li key={id}>
          <PageLink to={href('character', { slug: id })}>
            <img className="portrait" src={portrait} width={40} height={50} alt="" loading="lazy" />
            <span>
              <Text>{name}</Text>
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
