import type { About, Sources } from '../../schema/documents.ts'
import { sourceKinds } from '../../schema/vocabulary.ts'
import { dateText } from '../../site/dates.ts'
import { useLanguage, useWords } from '../../site/language.tsx'
import { aboutWords } from '../../site/words.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Text } from '../../ui/text.tsx'

type Source = Sources['sources'][number]

/** What this is, what it is not, the licence, and everybody whose word is taken. */
export function AboutPage({ about, sources }: { about: About; sources: readonly Source[] }) {
  const words = useWords(aboutWords)
  const kinds = sourceKinds.map((kind) => ({ kind, ofKind: sources.filter((source) => source.kind === kind) }))
  return (
    <>
      <PageHead title={words.title} path="/about" describe={(text) => text.about} />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <div className="prose">
        {about.intro.map((paragraph) => (
          <p key={paragraph}>
            <Text>{paragraph}</Text>
          </p>
        ))}
        {about.sections.map((section) => (
          <section key={section.id} aria-labelledby={section.id}>
            <h2 id={section.id}>{section.heading}</h2>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph}>
                <Text>{paragraph}</Text>
              </p>
            ))}
          </section>
        ))}
        <p>
          {words.data} <a href="/api/v1/index.json">/api/v1/index.json</a>
        </p>
      </div>
      <h2 id="sources">{words.sourcesHeading}</h2>
      <p>{words.sourcesLead(sources.length)}</p>
      {kinds
        .filter(({ ofKind }) => ofKind.length > 0)
        .map(({ kind, ofKind }) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>{words.kinds[kind]}</h3>
            <ul className="source-list">
              {ofKind.map((source) => (
                <li key={source.id} id={`source-${source.id}`}>
                  <SourceLine source={source} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

function SourceLine({ source }: { source: Source }) {
  const { lang, messages } = useLanguage()
  const outlet = <Text>{source.outlet}</Text>
  return (
    <>
      {source.url === null ? (
        <span>
          {outlet} ({messages.receipts.unlinked})
        </span>
      ) : (
        <ExternalLink href={source.url}>{outlet}</ExternalLink>
      )}{' '}
      <span className="dim">
        <Text>{source.about}</Text>
        {source.date !== null && `, ${dateText(source.date, lang)}`}
      </span>
    </>
  )
}
