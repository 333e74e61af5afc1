import { useWords } from '../../languages/language.tsx'
import type { Film } from '../../schema/documents.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { ExternalIcon } from '../../ui/icons.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { Section } from './section.tsx'
import { pageWords } from './words.ts'

/** Where the film can be seen: a link where the place itself has been found, words elsewhere. */
export function Watch({ film }: { film: Film }) {
  const words = useWords(pageWords)
  const facts = film.sections.flatMap((section) => section.facts)
  const places = film.watch.flatMap(({ id, address }) =>
    facts.filter((fact) => fact.id === id).map((fact) => ({ fact, address })),
  )
  if (places.length === 0) return null
  return (
    <Section id="watch" heading={words.whereToWatch}>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4 lg:gap-5">
        {places.map(({ fact, address }) => (
          <li
            key={fact.id}
            className={`flex flex-col rounded border p-5 ${address === null ? 'border-line' : 'border-accent'}`}
          >
            <h3 className="mt-0 mb-1 text-2xl font-semibold">
              <Text>{fact.label}</Text>
            </h3>
            <div className="text-[0.9375rem] text-dim">
              <Text>{fact.claims[0]?.text ?? ''}</Text>{' '}
              <Receipts ids={fact.claims[0]?.sources ?? []} sources={film.sources} />
            </div>
            {address !== null && (
              <p className="mt-auto pt-3">
                <ExternalLink
                  href={address}
                  className="inline-flex min-h-11 items-center gap-1.5 font-semibold [&_svg]:size-4"
                >
                  <Text>{words.watchOn(fact.label)}</Text>
                  <ExternalIcon />
                </ExternalLink>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
