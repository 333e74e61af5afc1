import { Fragment, type ReactNode } from 'react'
import { pagePath } from '../../app/pages.ts'
import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Character, Name, Story } from '../../schema/documents.ts'
import type { Side } from '../../schema/vocabulary.ts'
import { asTold } from '../../state/as-told.ts'
import { sideOf } from '../../state/side-of.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { secondName } from '../../ui/second-name.ts'
import { SideLabel } from '../../ui/side-label.tsx'
import { Text } from '../../ui/text.tsx'
import { CharacterStory } from './character-story.tsx'
import { description } from './description.ts'
import { type Neighbour, Neighbours } from './neighbours.tsx'
import { Spellings } from './spellings.tsx'
import { pageWords } from './words.ts'

type Props = {
  character: Character
  /** Before and after in the order of the filters that the reader came with. */
  neighbours: { previous: Neighbour | null; next: Neighbour | null }
  /** Those filters as a query string, carried on to the neighbours and back to the cast. */
  search: string
  /** The story up to the reader's level, one document a level; empty at the trailer's. */
  stories: readonly Story[]
  more: ReactNode
  /** A key: what is below the story is mounted again when it changes, instead of being pushed down. */
  remountKey: number
}

export function CharacterPage({ character, neighbours, search, stories, more, remountKey }: Props) {
  const { lang, messages, href, texts } = useLanguage()
  const words = useWords(pageWords)
  const { character: name, performer, sources } = character
  const side = sideOf(character, stories)
  const nothingMore = character.summary === null && character.facts.length === 0

  return (
    <>
      <PageHead
        title={words.title(name.display, performer.display, texts.brand)}
        description={
          import.meta.env.SSR
            ? description[lang](texts.film, name.display, performer.display, texts.sides[character.side] ?? '')
            : ''
        }
        path={pagePath('character', { slug: character.id })}
        embeddable
      />
      <article className="character">
        <header>
          <p className="kicker">
            <PageLink to={href('cast') + search}>{words.backToCast}</PageLink> <SideLabel side={side} />{' '}
            <span>{messages.billing[character.billing]}</span>
          </p>
          <DisplayName name={name} />
        </header>
        <div className="character-side">
          <Portrait src={asTold(character, stories).portrait} eager />
          <CreditDetails character={character} side={side} />
        </div>
        <div className="character-main">
          {character.summary !== null && (
            <div className="lead">
              <Text>{character.summary.text}</Text> <Receipts ids={character.summary.sources} sources={sources} />
            </div>
          )}
          {nothingMore && <p className="lead dim">{words.nothingMore}</p>}
          {character.alsoPlayedAs.length > 0 && (
            <p>
              {words.sameRole}{' '}
              {character.alsoPlayedAs.map((other) => (
                <PageLink key={other.id} to={href('character', { slug: other.id })}>
                  <Text>{other.performer}</Text>
                </PageLink>
              ))}
            </p>
          )}
          <BelowFirstScreen>
            {character.facts.length > 0 && (
              <section aria-labelledby="facts">
                <h2 id="facts">{words.facts}</h2>
                <FactList facts={character.facts} sources={sources} />
              </section>
            )}
            <Fragment key={remountKey}>
              <CharacterStory character={character} stories={stories} />
              {more}
              <section aria-labelledby="performer">
                <h2 id="performer">
                  <Text>{words.performer(performer.display)}</Text>
                </h2>
                {character.performerFacts.length > 0 ? (
                  <FactList facts={character.performerFacts} sources={sources} />
                ) : (
                  <p className="dim">{words.noBiography}</p>
                )}
              </section>
              <section aria-labelledby="names">
                <h2 id="names">{words.names}</h2>
                {name.gloss && <p className="note">{words.gloss}</p>}
                <Spellings of={words.characterName} name={name} sources={sources} />
                <Spellings of={words.performerName} name={performer} sources={sources} />
              </section>
              {character.reviews.length > 0 && (
                <section aria-labelledby="reviews">
                  <h2 id="reviews">{words.reviews}</h2>
                  <ReviewMentions character={character} />
                </section>
              )}
            </Fragment>
          </BelowFirstScreen>
        </div>
        <Neighbours {...neighbours} search={search} />
      </article>
    </>
  )
}

function DisplayName({ name }: { name: Name }) {
  const second = secondName(name)
  return (
    <>
      <h1 tabIndex={-1}>
        <Text>{name.display}</Text>
      </h1>
      {second !== null && (
        <p className="second-name">
          <Text>{second}</Text>
        </p>
      )}
    </>
  )
}

function CreditDetails({ character, side }: { character: Character; side: Side }) {
  const { messages, texts } = useLanguage()
  const words = useWords(pageWords)
  const { performer, rank, unit } = character
  const performerSecond = secondName(performer)
  return (
    <dl className="details">
      <dt>{words.playedBy}</dt>
      <dd>
        <Text>{performer.display}</Text>
        {performerSecond !== null && (
          <>
            {' · '}
            <Text>{performerSecond}</Text>
          </>
        )}
      </dd>
      <dt>{words.side}</dt>
      <dd>{texts.sides[side] ?? side}</dd>
      {rank !== null && (
        <>
          <dt>{words.rank}</dt>
          <dd>
            <Text>{rank}</Text>
          </dd>
        </>
      )}
      {unit !== null && (
        <>
          <dt>{words.unit}</dt>
          <dd>
            <Text>{unit}</Text>
          </dd>
        </>
      )}
      <dt>{words.billing}</dt>
      <dd>{messages.billing[character.billing]}</dd>
      <dt>{words.listed}</dt>
      <dd>{words.listedAs(character.order)}</dd>
    </dl>
  )
}

function ReviewMentions({ character }: { character: Character }) {
  const { lang, messages, href } = useLanguage()
  const words = messages.review
  return (
    <ul className="review-mentions">
      {character.reviews.map((review) => (
        <li key={review.id}>
          <PageLink to={`${href('reviews')}#${review.id}`}>
            <Text>{review.outlet}</Text>
          </PageLink>{' '}
          <span className={`stance stance-${review.stance}`}>{words.stances[review.stance]}</span>{' '}
          <span className="dim">
            <Text>{review.author ?? words.noAuthor}</Text>,{' '}
            {review.date === null ? words.undated : dateText(review.date, lang)}
          </span>
        </li>
      ))}
    </ul>
  )
}
