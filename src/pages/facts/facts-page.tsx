import type { ReactNode } from 'react'
import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Film } from '../../schema/documents.ts'
import { ClaimList } from '../../ui/claim-list.tsx'
import { ExternalLink } from '../../ui/external-link.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { description } from './description.ts'
import { pageWords } from './words.ts'

/** Every fact about the film with its sources, then where and when it opened, and what it is called there. */
export function FactsPage({ film }: { film: Film }) {
  const { lang, texts } = useLanguage()
  const words = useWords(pageWords)
  const about = import.meta.env.SSR ? description[lang](texts.film) : ''
  return (
    <>
      <PageHead title={words.title(texts.filmShort)} path="/facts" description={about} />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="intro">{words.lead}</p>
      {film.sections.map((section) => (
        <Part key={section.id} heading={section.name}>
          <dl className="facts">
            {section.facts.map((fact) => (
              <Row key={fact.id} id={fact.id} label={fact.label}>
                {fact.list ? (
                  <ul>
                    {fact.claims.map((claim) => (
                      <li key={claim.text}>
                        <ClaimList claims={[claim]} sources={film.sources} />
                      </li>
                    ))}
                  </ul>
                ) : (
                  <ClaimList claims={fact.claims} sources={film.sources} />
                )}
                {fact.note !== null && (
                  <p className="note">
                    <Text>{fact.note}</Text>
                  </p>
                )}
              </Row>
            ))}
          </dl>
        </Part>
      ))}
      {film.releases.length > 0 && <Releases film={film} />}
      {film.links.length > 0 && (
        <Part heading={words.links}>
          <ul className="flex flex-wrap gap-x-6">
            {film.links.map(({ label, url }) => (
              <li key={url}>
                <ExternalLink href={url} className="inline-flex min-h-11 items-center">
                  <Text>{label}</Text>
                </ExternalLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

/** One row. `FactList` is in the script of characters and people; shared, every page would load it. */
function Row({ id, label, children }: { id?: string; label: string; children: ReactNode }) {
  return (
    <div id={id}>
      <dt>
        <Text>{label}</Text>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

function Releases({ film }: { film: Film }) {
  const { lang } = useLanguage()
  const words = useWords(pageWords)
  return (
    <Part heading={words.releases}>
      <dl className="facts">
        {film.releases.map((release) => (
          <Row key={release.place} label={release.place}>
            <ClaimList
              claims={release.claims.map(({ date, ...claim }) => ({
                ...claim,
                text: date,
                content: <time dateTime={date}>{dateText(date, lang)}</time>,
              }))}
              sources={film.sources}
            />
          </Row>
        ))}
      </dl>
      <h3>{words.elsewhere}</h3>
      <dl className="facts">
        {film.titles.elsewhere.map((title) => (
          <Row key={title.text} label={title.place}>
            <span lang={title.language}>{title.text}</span> <Receipts ids={title.sources} sources={film.sources} />
          </Row>
        ))}
      </dl>
    </Part>
  )
}
