import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { AccountList } from '../../ui/claim-list.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { Section } from './section.tsx'
import type { Connection } from './told-character.ts'
import { pageWords } from './words.ts'

type Props = { id: string; name: string; connections: readonly Connection[] }

/** Everybody to whom a character is tied, as faces that lead on, each with what ties the two. */
export function Connections({ id, name, connections }: Props) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  if (connections.length === 0) return null
  return (
    <Section
      id="ties"
      heading={words.connections}
      aside={
        film.parts.relationships && (
          <PageLink to={`${href('relationships')}?who=${id}`} className="py-2.5">
            {words.onTheMap}
          </PageLink>
        )
      }
    >
      <ul className="grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 lg:grid-cols-4">
        {connections.map((other) => (
          <li key={other.id}>
            <PageLink to={href('character', { slug: other.id })} className="group block no-underline">
              <Portrait src={other.portrait} />
              <span className="mt-2 block font-display text-xl/tight font-semibold uppercase group-hover:text-accent">
                <Text>{other.name}</Text>
              </span>
            </PageLink>
            {/* What the other does needs no subject: it stands below the other's name. */}
            <Ties ties={other.ties.filter(({ tie }) => tie.to === id)} />
            <Ties subject={name} ties={other.ties.filter(({ tie }) => tie.from === id)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Ties({ subject, ties }: { subject?: string } & Pick<Connection, 'ties'>) {
  if (ties.length === 0) return null
  return (
    <div className="mt-1.5 text-[0.9375rem]/snug">
      {subject !== undefined && (
        <p className="text-dim">
          <Text>{subject}</Text>
        </p>
      )}
      <ul>
        {ties.map(({ tie, sources }) => (
          <li key={tie.id}>
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
    </div>
  )
}
