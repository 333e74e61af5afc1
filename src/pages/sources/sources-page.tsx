import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Sources } from '../../schema/documents.ts'
import { sourceKinds } from '../../schema/vocabulary.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { ExternalLink } from '../../ui/external-link.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Text } from '../../ui/text.tsx'
import { description } from './description.ts'
import { pageWords } from './words.ts'

type Source = Sources['sources'][number]

/** Everybody whose word is taken, by kind. Receipts lead to the entries. */
export function SourcesPage({ sources }: { sources: readonly Source[] }) {
  const { lang, texts } = useLanguage()
  const words = useWords(pageWords)
  const kinds = sourceKinds.map((kind) => ({ kind, ofKind: sources.filter((source) => source.kind === kind) }))
  return (
    <>
      <PageHead
        title={words.title(texts.filmShort, texts.site)}
        path="/sources"
        description={import.meta.env.SSR ? description[lang](texts.film, sources.length) : ''}
      />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p>{words.lead(sources.length)}</p>
      <BelowFirstScreen>
        {kinds
          .filter(({ ofKind }) => ofKind.length > 0)
          .map(({ kind, ofKind }) => (
            <section key={kind} aria-labelledby={`kind-${kind}`}>
              <h2 id={`kind-${kind}`}>{words.kinds[kind]}</h2>
              <ul className="columns-[24rem_2] gap-12 text-[0.9375rem] text-dim *:break-inside-avoid *:py-1 *:focus:bg-accent/14 [&_li>:first-child:not(:hover)]:text-ink">
                {ofKind.map((source) => (
                  <li key={source.id} id={`source-${source.id}`}>
                    <SourceLine source={source} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </BelowFirstScreen>
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
      )}
      <Text>{source.date === null ? ` ${source.about}` : ` ${source.about}, ${dateText(source.date, lang)}`}</Text>
    </>
  )
}
