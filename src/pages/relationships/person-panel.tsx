import { useLanguage, useWords } from '../../languages/language.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { SideLabel } from '../../ui/side-label.tsx'
import { Text } from '../../ui/text.tsx'
import { type ToldTies, tiesOf } from './told-ties.ts'
import { pageWords } from './words.ts'

type Props = { told: ToldTies; id: string | null; addressOf: (id: string | null) => string }

/** Beside the map: whoever is being looked at, and each tie with the way on to whoever is at its other end. */
export function PersonPanel({ told, id, addressOf }: Props) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  const person = told.people.find((one) => one.id === id)
  if (person === undefined) return <p className="tie-panel dim">{words.nobodyChosen}</p>
  const nameOf = (other: string) => told.people.find((one) => one.id === other)?.name ?? other
  return (
    <section className="tie-panel" aria-labelledby="tie-person">
      <div className="tie-panel-head">
        <img src={person.portrait} width={64} height={80} alt="" />
        <div>
          <h2 id="tie-person">
            <Text>{person.name}</Text>
          </h2>
          <SideLabel side={person.side} />
        </div>
      </div>
      <ul>
        {tiesOf(told.ties, person.id).map(({ id, from, to, label }) => {
          const isOwn = from === person.id
          const other = isOwn ? to : from
          const link = (
            <PageLink to={addressOf(other)} preventScrollReset>
              <Text>{nameOf(other)}</Text>
            </PageLink>
          )
          return (
            <li key={id}>
              {isOwn ? (
                <>
                  {label} <span aria-hidden="true">→</span> {link}
                </>
              ) : (
                <>
                  {link} <span aria-hidden="true">→</span> {label}
                </>
              )}
            </li>
          )
        })}
      </ul>
      <PageLink to={href('character', { slug: person.id })} className="button">
        {words.page}
      </PageLink>
    </section>
  )
}
