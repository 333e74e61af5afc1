import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Glossary } from '../../schema/documents.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { description } from './description.ts'
import { Term } from './term.tsx'
import { pageWords } from './words.ts'

/** Words that a viewer may not know, by field. Each has an address: `/glossary#major`. */
export function GlossaryPage({ glossary }: { glossary: Glossary }) {
  const { lang, texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <>
      <PageHead
        title={words.title(texts.filmShort)}
        path="/glossary"
        description={import.meta.env.SSR ? description[lang](texts.film) : ''}
      />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="intro">{words.lead(glossary.groups.flatMap(({ terms }) => terms).length)}</p>
      <BelowFirstScreen>
        {glossary.groups.map(({ id, name, terms }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{name}</h2>
            <dl>
              {terms.map((term) => (
                <Term key={term.id} term={term} sources={glossary.sources} />
              ))}
            </dl>
          </section>
        ))}
      </BelowFirstScreen>
    </>
  )
}
