import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Cast, Relationship } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { showPlainPortrait } from '../../ui/plain-portrait.ts'
import { secondName } from '../../ui/second-name.ts'
import { Text } from '../../ui/text.tsx'
import type { ShareTie } from './share-tie.ts'
import { type PlacedPerson, type ToldTies, tiesOf } from './told-ties.ts'
import { pageWords } from './words.ts'

type Props = {
  cast: Cast
  told: ToldTies
  id: string | null
  addressOf: (id: string) => string
  share: ShareTie
}

/** Whoever is looked at on the map, and everybody to whom they are tied, each the way on to that person's ties. */
export function PersonPanel({ cast, told, id, addressOf, share }: Props) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  const person = told.people.find((one) => one.id === id)
  if (person === undefined) return null
  const credit = cast.credits.find((one) => one.id === id)
  const second = credit === undefined ? null : secondName(credit.character)
  const others = Map.groupBy(tiesOf(told.ties, person.id), ({ from, to }) => (from === person.id ? to : from))
  return (
    <section aria-labelledby="tie-person">
      <div className="mb-4 flex items-end gap-4">
        <img
          src={person.portrait}
          onError={showPlainPortrait}
          width={160}
          height={200}
          alt=""
          className="aspect-4/5 w-22 flex-none bg-raised"
        />
        <div>
          <h2 id="tie-person" className="m-0 font-semibold">
            <Text>{person.name}</Text>
          </h2>
          {second !== null && (
            <p className="text-dim">
              <Text>{second}</Text>
            </p>
          )}
          <PageLink to={href('character', { slug: person.id })} className="flex min-h-11 items-center">
            {words.page}
          </PageLink>
        </div>
      </div>
      <ul>
        {[...others].map(([other, ties]) => (
          <li key={other} className="relative border-t border-line">
            <TiedPerson
              person={told.people.find((one) => one.id === other)}
              ties={ties}
              from={person}
              to={addressOf(other)}
            />
            {ties[0] !== undefined && share(ties[0], '-end-3 top-1')}
          </li>
        ))}
      </ul>
    </section>
  )
}

type TiedPersonProps = {
  person: PlacedPerson | undefined
  ties: readonly Relationship[]
  from: PlacedPerson
  to: string
}

function TiedPerson({ person, ties, from, to }: TiedPersonProps) {
  const words = useWords(pageWords)
  if (person === undefined) return null
  return (
    <PageLink to={to} preventScrollReset className="flex items-center gap-4 py-2 pe-8 leading-tight no-underline">
      <img
        src={person.portrait}
        onError={showPlainPortrait}
        width={160}
        height={200}
        alt=""
        className="aspect-4/5 w-10 flex-none bg-raised"
      />
      <span className="grid">
        <b className="font-display text-lg leading-tight font-semibold uppercase">
          <Text>{person.name}</Text>
        </b>
        {ties.map((tie) => (
          <span key={tie.id}>
            {/* What the other does needs no subject: it stands below the other's name. */}
            <Text>{tie.from === person.id ? tie.label : words.tieOf(from.name, tie.label)}</Text>
          </span>
        ))}
      </span>
    </PageLink>
  )
}
