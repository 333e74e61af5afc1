import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Character, Relationship, Story } from '../../schema/documents.ts'
import { AccountList } from '../../ui/claim-list.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

type Tie = { tie: Relationship; from: string; to: string; sources: CitedSources }

/**
 * Who a character is tied to: what the character's own document tells, or, once the story has come, what all of its
 * levels do.
 *
 * @example tiesOf(seoYun, []).map(({ tie, to }) => `${tie.label} ${to}`) // ['hunts him Kim Min-jun', …]
 */
export function tiesOf(character: Character, stories: readonly Story[]): readonly Tie[] {
  const own = character.character.display
  if (stories.length === 0) {
    return character.relationships.map(({ other, ...tie }) => {
      const isFrom = tie.from === character.id
      return { tie, from: isFrom ? own : other.name, to: isFrom ? other.name : own, sources: character.sources }
    })
  }
  const names = new Map(stories.flatMap(({ map }) => map.nodes.map(({ id, name }) => [id, name] as const)))
  return stories.flatMap(({ relationships, sources }) =>
    relationships
      .filter(({ from, to }) => from === character.id || to === character.id)
      .map((tie) => ({ tie, from: names.get(tie.from) ?? tie.from, to: names.get(tie.to) ?? tie.to, sources })),
  )
}

/** What the story tells of a character beyond the trailer, level by level, and where in it they appear. */
export function CharacterStory({ character, stories }: { character: Character; stories: readonly Story[] }) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  const ties = tiesOf(character, stories)
  const beats = stories.flatMap((story) => story.beats.filter((beat) => beat.characters.some(isThis)))
  const told = stories.flatMap(({ characters, sources }) => {
    const facts = characters[character.id]?.facts ?? []
    return facts.length === 0 ? [] : [{ facts, sources }]
  })
  const carried = stories.flatMap(({ characters, sources }) =>
    (characters[character.id]?.carries ?? []).map((thing) => ({ thing, sources })),
  )

  function isThis({ id }: { id: string }): boolean {
    return id === character.id
  }

  return (
    <>
      {told.length > 0 && (
        <section aria-labelledby="in-the-story">
          <h2 id="in-the-story">{words.inTheStory}</h2>
          {told.map(({ facts, sources }) => (
            <FactList key={facts[0]?.id} facts={facts} sources={sources} />
          ))}
        </section>
      )}
      {carried.length > 0 && (
        <section aria-labelledby="carries">
          <h2 id="carries">{words.carries}</h2>
          <ul className="ties">
            {carried.map(({ thing, sources }) => (
              <li key={thing.text}>
                <Text>{thing.text}</Text> <Receipts ids={thing.sources} sources={sources} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {ties.length > 0 && (
        <section aria-labelledby="ties">
          <h2 id="ties">{words.ties}</h2>
          <ul className="ties">
            {ties.map(({ tie, from, to, sources }) => (
              <li key={tie.id}>
                <TieEnd id={tie.from} name={from} own={character.id} /> <span aria-hidden="true">→</span>{' '}
                <TieEnd id={tie.to} name={to} own={character.id} />
                {': '}
                <Text>{tie.label}</Text> <Receipts ids={tie.sources} sources={sources} />
                {tie.claims.length > 0 && <AccountList claims={tie.claims} sources={sources} />}
                {tie.note !== null && (
                  <p className="note">
                    <Text>{tie.note}</Text>
                  </p>
                )}
              </li>
            ))}
          </ul>
          <p>
            <PageLink to={`${href('relationships')}?who=${character.id}`}>{words.onTheMap}</PageLink>
          </p>
        </section>
      )}
      {beats.length > 0 && (
        <section aria-labelledby="appears">
          <h2 id="appears">{words.appears}</h2>
          <ul className="ties">
            {beats.map(({ id, title, place }) => (
              <li key={id}>
                <Text>{title}</Text>{' '}
                <span className="dim">
                  <Text>{place}</Text>
                </span>
              </li>
            ))}
          </ul>
          <p>
            <PageLink to={`${href('story')}?who=${character.id}`}>{words.onThePath}</PageLink>
          </p>
        </section>
      )}
    </>
  )
}

function TieEnd({ id, name, own }: { id: string; name: string; own: string }) {
  const { href } = useLanguage()
  if (id === own) return <Text>{name}</Text>
  return (
    <PageLink to={href('character', { slug: id })}>
      <Text>{name}</Text>
    </PageLink>
  )
}
