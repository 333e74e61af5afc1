import type { ReactNode } from 'react'
import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Film } from '../../schema/documents.ts'
import { ClaimList } from '../../ui/claim-list.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Receipts } from '../../ui/receipts.tsx'
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
          <FactList facts={section.facts} sources={film.sources} />
        </Part>
      ))}
      {film.releases.length > 0 && <Releases film={film} />}
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

function Releases({ film }: { film: Film }) {
  const { lang } = useLanguage()
  const words = useWords(pageWords)
  return (
    <Part heading={words.releases}>
      <dl className="facts">
        {film.releases.map((release) => (
          <div key={release.place}>
            <dt>{release.place}</dt>
            <dd>
              <ClaimList
                claims={release.claims.map(({ date, ...claim }) => ({
                  ...claim,
                  text: date,
                  content: <time dateTime={date}>{dateText(date, lang)}</time>,
                }))}
                sources={film.sources}
              />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{words.elsewhere}</h3>
      <dl className="facts">
        {film.titles.elsewhere.map((title) => (
          <div key={title.text}>
            <dt>{title.place}</dt>
            <dd>
              <span lang={title.language}>{title.text}</span> <Receipts ids={title.sources} sources={film.sources} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
