import { Fragment, type ReactNode } from 'react'
import { pagePath } from '../../app/pages.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Character, Story } from '../../schema/documents.ts'
import { asTold } from '../../state/as-told.ts'
import { sideOf } from '../../state/side-of.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { NameHeading } from '../../ui/name-heading.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { Replies } from '../../ui/replies.tsx'
import { SideLabel } from '../../ui/side-label.tsx'
import { Spellings } from '../../ui/spellings.tsx'
import { Text } from '../../ui/text.tsx'
import { ActorCard } from './actor-card.tsx'
import { Connections } from './connections.tsx'
import { Critics } from './critics.tsx'
import { description } from './description.ts'
import { type Neighbour, Neighbours } from './neighbours.tsx'
import { QuickFacts, quickFacts } from './quick-facts.tsx'
import { Scenes } from './scenes.tsx'
import { Section } from './section.tsx'
import { tellCharacter } from './told-character.ts'
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
  /** A key: what is below the first screen is mounted again when it changes, instead of being pushed down. */
  remountKey: number
}

export function CharacterPage({ character, neighbours, search, stories, more, remountKey }: Props) {
  const { lang, texts } = useLanguage()
  const words = useWords(pageWords)
  const { id, character: name, performer, sources } = character
  const side = sideOf(character, stories)
  const told = tellCharacter(character, stories)
  // A quick fact stands in full only where there is more to it than its best claim.
  const facts = character.facts.filter(
    ({ id, claims, note }) => !quickFacts.includes(id) || claims.length > 1 || note !== null,
  )

  return (
    <>
      <PageHead
        title={words.title(name.display, performer.display, texts.brand)}
        description={
          import.meta.env.SSR
            ? description[lang](texts.film, name.display, performer.display, texts.sides[character.side] ?? '')
            : ''
        }
        path={pagePath('character', { slug: id })}
        embeddable
      />
      <article className="gap-x-14 max-md:flex max-md:flex-col md:grid md:grid-cols-[minmax(0,21fr)_minmax(0,40fr)] md:grid-rows-[auto_1fr] lg:grid-cols-[23.25rem_minmax(0,1fr)]">
        <Head character={character} side={side} search={search} />
        <div className="max-md:contents md:col-start-1 md:row-span-2 md:row-start-1 md:self-start md:[@media(min-height:50rem)]:sticky md:[@media(min-height:50rem)]:top-20">
          <div
            // On a phone names lie on its lower end: there are neither a face nor, in a small part, the syllable.
            className={`max-md:order-first max-md:-mx-4 max-md:-mt-6 max-md:[&>img]:h-[min(17rem,32svh)] max-md:[&>img]:object-cover max-md:[&>img]:mask-b-from-60% ${character.billing === 'minor' ? 'max-md:[&>img]:object-[50%_65%]' : 'max-md:[&>img]:object-[50%_18%]'}`}
          >
            <Portrait src={asTold(character, stories).portrait} eager />
          </div>
          <div className="max-md:mt-5">
            <QuickFacts character={character} carries={told.carries} />
          </div>
        </div>
        <BelowFirstScreen>
          <div className="min-w-0 md:col-start-2">
            <Fragment key={remountKey}>
              {facts.length > 0 && (
                <Section id="facts" heading={words.facts}>
                  <FactList facts={facts} sources={sources} />
                </Section>
              )}
              {told.facts.length > 0 && (
                <Section id="in-the-story" heading={words.inTheStory}>
                  {told.facts.map(({ facts, sources }) => (
                    <FactList key={facts[0]?.id} facts={facts} sources={sources} />
                  ))}
                </Section>
              )}
              <Scenes id={id} side={side} scenes={told.scenes} stories={stories} />
              <Connections id={id} name={name.display} connections={told.connections} />
              <div className="mt-8">{more}</div>
              <Critics reviews={character.reviews} points={told.points} />
              <Section id="names" heading={words.names}>
                {name.gloss && <p className="note mb-2">{words.gloss}</p>}
                <Spellings of={words.characterName} name={name} sources={sources} />
              </Section>
            </Fragment>
            <Replies page={`characters/${id}`} levels={character.replies} remountKey={remountKey} />
            <Neighbours key={`neighbours ${remountKey}`} {...neighbours} search={search} />
          </div>
        </BelowFirstScreen>
      </article>
    </>
  )
}

/** The first screen: names, a few sentences, and who plays the character; on a phone who plays comes first. */
function Head({ character, side, search }: Pick<Props, 'character' | 'search'> & { side: string }) {
  const { messages, href } = useLanguage()
  const words = useWords(pageWords)
  const { character: name, summary, sources } = character
  const nothingMore = summary === null && character.facts.length === 0
  return (
    <header className="relative max-md:-mt-16 max-md:flex max-md:flex-col md:col-start-2 md:row-start-1">
      <p className="kicker">
        <PageLink to={href('cast') + search}>{words.backToCast}</PageLink>
        <PageLink to={`${href('cast')}?side=${side}`} className={`text-(--side) side-${side} [&>span]:underline`}>
          <SideLabel side={side} />
        </PageLink>
        <span>{messages.billing[character.billing]}</span>
      </p>
      <NameHeading name={name} tone={`text-(--side) side-${side}`} />
      {summary !== null && (
        <div className="mt-3 max-w-[46rem] max-md:order-1 text-[1.0625rem]/normal md:mt-5 md:text-xl/relaxed">
          <Text>{summary.text}</Text> <Receipts ids={summary.sources} sources={sources} />
        </div>
      )}
      {nothingMore && <p className="mt-3 text-dim max-md:order-1 md:mt-5 md:text-xl">{words.nothingMore}</p>}
      <ActorCard character={character} />
      {character.alsoPlayedAs.length > 0 && (
        <p className="mt-4 text-[0.9375rem]">
          {words.sameRole}{' '}
          {character.alsoPlayedAs.map((other) => (
            <PageLink
              key={other.id}
              to={href('character', { slug: other.id })}
              className="inline-block pointer-coarse:py-2.5"
            >
              <Text>{other.performer}</Text>
            </PageLink>
          ))}
        </p>
      )}
    </header>
  )
}
