import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Relationship } from '../../schema/documents.ts'
import { AccountList } from '../../ui/claim-list.tsx'
import { ChipLinks } from '../../ui/filter-controls.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { type ToldTies, tiesOf } from './told-ties.ts'
import { pageWords } from './words.ts'

type Props = { told: ToldTies; who: string | null; addressOf: (id: string | null) => string }

/** What the map draws, to be read: a row a tie, with its receipts and, where sources disagree, every claim. */
export function TieTable({ told, who, addressOf }: Props) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  const shown = tiesOf(told.ties, who)
  const names = new Map(told.people.map(({ id, name }) => [id, name]))
  const end = (id: string) => (
    <PageLink to={href('character', { slug: id })}>
      <Text>{names.get(id) ?? id}</Text>
    </PageLink>
  )
  return (
    <>
      <div className="needs-script">
        <ChipLinks
          label={words.tiesOf}
          chips={[{ id: null, name: null }, ...told.people].map(({ id, name }) => ({
            key: id ?? 'all',
            label: name === null ? words.everybody : <Text>{name}</Text>,
            count: tiesOf(told.ties, id).length,
            to: addressOf(id),
            current: who === id,
          }))}
        />
      </div>
      <output className="count" aria-live="polite">
        {words.shown(shown.length, told.ties.length)}
      </output>
      <table className="tie-table">
        <caption className="visually-hidden">{words.tableName}</caption>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.tie}</th>
            <th scope="col">{words.whom}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((tie) => (
            <tr key={tie.id}>
              <th scope="row">{end(tie.from)}</th>
              <td>
                <Told tie={tie} sources={told.sources} />
              </td>
              <td>{end(tie.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Told({ tie, sources }: { tie: Relationship; sources: ToldTies['sources'] }) {
  return (
    <>
      <span className={film.hunts.includes(tie.kind) ? 'tie-word tie-hunt' : 'tie-word'}>
        <Text>{tie.label}</Text>
      </span>{' '}
      <Receipts ids={tie.sources} sources={sources} />
      {tie.claims.length > 0 && <AccountList claims={tie.claims} sources={sources} />}
      {tie.note !== null && (
        <p className="note">
          <Text>{tie.note}</Text>
        </p>
      )}
    </>
  )
}
