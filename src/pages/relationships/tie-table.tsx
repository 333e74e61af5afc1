import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Relationship } from '../../schema/documents.ts'
import { AccountList } from '../../ui/claim-list.tsx'
import { ChipLinks } from '../../ui/filter-controls.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { showPlainPortrait } from '../../ui/plain-portrait.ts'
import { Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import type { ShareTie } from './share-tie.ts'
import { type ToldTies, tiesOf } from './told-ties.ts'
import { pageWords } from './words.ts'

type Props = {
  told: ToldTies
  who: string | null
  addressOf: (id: string | null) => string
  share: ShareTie
}

/**
 * What the map draws, to be read: a row a tie, with its receipts and, where sources disagree, every claim. On a phone
 * what ties the two stands below them, as wide as the page.
 */
export function TieTable({ told, who, addressOf, share }: Props) {
  const words = useWords(pageWords)
  const shown = tiesOf(told.ties, who)
  return (
    <>
      <div className="needs-script print:hidden">
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
      <output className="mt-4 mb-4 block text-sm text-dim" aria-live="polite">
        {words.shown(shown.length, told.ties.length)}
      </output>
      <table className="w-full table-fixed max-md:block">
        <caption className="visually-hidden">{words.tableName}</caption>
        <thead className="max-md:sr-only">
          <tr className="text-sm text-dim">
            <Heading>{words.who}</Heading>
            <Heading>{words.tie}</Heading>
            <Heading>{words.whom}</Heading>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {shown.map((tie) => (
            <tr
              key={tie.id}
              id={`tie-${tie.id}`}
              className="grid-cols-2 border-t border-line align-top focus:bg-accent/14 max-md:grid"
            >
              <th scope="row" className="py-2 text-start font-normal wrap-anywhere">
                <End told={told} id={tie.from} />
              </th>
              <td className="py-2 max-md:order-1 max-md:col-span-2 max-md:pt-0">
                <Told tie={tie} sources={told.sources} />
              </td>
              <td className="relative py-2 pe-8 wrap-anywhere">
                <End told={told} id={tie.to} />
                {share(tie, '-end-3 top-1')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Heading({ children }: { children: string }) {
  return (
    <th scope="col" className="text-start font-normal">
      {children}
    </th>
  )
}

/** Somebody at an end of a tie. */
function End({ told, id }: { told: ToldTies; id: string }) {
  const { href } = useLanguage()
  const person = told.people.find((one) => one.id === id)
  return (
    <PageLink
      to={href('character', { slug: id })}
      className="flex gap-2 font-display text-lg leading-tight font-semibold uppercase no-underline"
    >
      {person !== undefined && (
        <img
          src={person.portrait}
          onError={showPlainPortrait}
          width={160}
          height={200}
          alt=""
          loading="lazy"
          className="aspect-4/5 w-10 flex-none bg-raised print:hidden"
        />
      )}
      <span>
        <Text>{person?.name ?? id}</Text>
      </span>
    </PageLink>
  )
}

function Told({ tie, sources }: { tie: Relationship; sources: ToldTies['sources'] }) {
  return (
    <>
      <span className={film.hunts.includes(tie.kind) ? 'font-semibold text-signal' : 'font-semibold'}>
        <Text>{tie.label}</Text>
      </span>{' '}
      <Receipts ids={tie.sources} sources={sources} />
      {tie.claims.length > 0 && <AccountList claims={tie.claims} sources={sources} />}
      {tie.note !== null && (
        <p className="text-sm text-dim">
          <Text>{tie.note}</Text>
        </p>
      )}
    </>
  )
}
