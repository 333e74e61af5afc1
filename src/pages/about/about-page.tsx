import { film } from 'virtual:film'
import { lazy, Suspense } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { About } from '../../schema/documents.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { description } from './description.ts'
import { pageWords } from './words.ts'

/** Only some browsers can install a site, and hardly anybody comes for it. */
const InstallOffer = lazy(() =>
  import('../../offline/install-offer.tsx').then(
    (module) => ({ default: module.InstallOffer }),
    () => ({ default: () => null }),
  ),
)

/** What this is, what it is not, and the licence. */
export function AboutPage({ about }: { about: About }) {
  const { href, lang, texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <>
      <PageHead
        title={words.title(texts.site)}
        path="/about"
        description={import.meta.env.SSR ? description[lang](texts.site) : ''}
      />
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
        {film.inbox !== null && (
          <section aria-labelledby="replies">
            <h2 id="replies">{words.replies.heading}</h2>
            {words.replies.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        )}
        <p className="mt-4">
          {words.data} <a href="/api/v1/index.json">/api/v1/index.json</a>
        </p>
      </div>
      <p className="mt-4">
        <PageLink to={href('sources')}>{words.sources}</PageLink>
      </p>
      {/* Last, because it comes late: nothing moves when it does. */}
      <Suspense>
        <InstallOffer button="button mt-6" note="mt-6" />
      </Suspense>
    </>
  )
}
