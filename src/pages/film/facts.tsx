import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Film } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

/** Last and quiet: a row of figures, and the way to every fact with its sources. */
export function Facts({ film }: { film: Film }) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  const facts = film.sections.flatMap((section) => section.facts)
  const headlines = film.headlines.flatMap((id) => facts.filter((fact) => fact.id === id))
  return (
    <section aria-labelledby="facts" className="mt-16 border-t border-line pt-8 md:mt-28">
      <h2 id="facts" className="visually-hidden">
        {words.facts}
      </h2>
      <dl className="grid grid-cols-2 gap-x-8 gap-y-6 lg:flex lg:justify-between">
        {headlines.map((fact) => (
          <div key={fact.id}>
            <dt className="note">{fact.label}</dt>
            <dd className="font-semibold">
              <Text>{fact.claims[0]?.text ?? ''}</Text>
            </dd>
          </div>
        ))}
      </dl>
      <p className="note mt-6">
        {words.factsNote}{' '}
        <PageLink to={href('facts')} className="inline-flex min-h-11 items-center">
          {words.allFacts}
        </PageLink>
      </p>
    </section>
  )
}
