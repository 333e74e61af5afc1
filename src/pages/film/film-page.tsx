import { film as site } from 'virtual:film'
import { Divider } from 'virtual:film/divider'
import { Fragment, type ReactNode } from 'react'
import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Film, Story } from '../../schema/documents.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { isDisputed } from '../../ui/claim.ts'
import { ClaimList } from '../../ui/claim-list.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { Terrain } from '../../ui/terrain.tsx'
import { Text } from '../../ui/text.tsx'
import { Behind, InFront, Way } from '../../ui/way.tsx'
import { Trailer } from './trailer.tsx'
import { pageWords } from './words.ts'

type Props = {
  film: Film
  /** The leads as cards; the route draws them, since cards belong to the cast. */
  leads: ReactNode
  /** The story up to the reader's level, one document a level; empty at the trailer's. */
  stories: readonly Story[]
  more: ReactNode
  /** A key: what is below the synopsis is mounted again when it changes, instead of being pushed down. */
  remountKey: number
}

/** Title, path, synopsis, trailer and every fact about the film with its receipts. */
export function FilmPage({ film, leads, stories, more, remountKey }: Props) {
  const { href, texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <>
      <PageHead title={texts.home} path="/" description={import.meta.env.SSR ? film.logline.text : ''} />
      <Hero film={film} />
      <BelowFirstScreen>
        <section aria-labelledby="leads">
          <h2 id="leads">{texts.leads}</h2>
          {leads}
          <p className="more">
            <PageLink to={href('cast')}>{words.allCredits(film.creditCount)}</PageLink>
          </p>
        </section>
        <Fragment key={remountKey}>
          <section aria-labelledby="synopsis" className="two-columns">
            <div>
              <h2 id="synopsis">{words.synopsis}</h2>
              <p className="note">{texts.levels[stories.at(-1)?.level ?? -1]?.now ?? words.spoilerFree}</p>
              <div className="prose">
                {film.synopsis.map((paragraph) => (
                  <div key={paragraph.text}>
                    <Text>{paragraph.text}</Text> <Receipts ids={paragraph.sources} sources={film.sources} />
                  </div>
                ))}
                {stories.map(({ synopsis, sources }) =>
                  synopsis.map((paragraph) => (
                    <div key={paragraph.text}>
                      <Text>{paragraph.text}</Text> <Receipts ids={paragraph.sources} sources={sources} />
                    </div>
                  )),
                )}
              </div>
              {more}
            </div>
            {film.trailer !== null && <Trailer trailer={film.trailer} sources={film.sources} />}
          </section>
          <Divider />
          <section aria-labelledby="facts">
            <h2 id="facts">{words.facts}</h2>
            {film.sections.map((section) => (
              <details key={section.id} open={section.id === film.sections[0]?.id} className="fact-section">
                <summary>
                  <h3>{section.name}</h3>
                  <span className="dim">{section.facts.length}</span>
                </summary>
                <FactList facts={section.facts} sources={film.sources} />
              </details>
            ))}
            {film.releases.length > 0 && <Releases film={film} />}
          </section>
        </Fragment>
      </BelowFirstScreen>
    </>
  )
}

function Hero({ film }: { film: Film }) {
  const { lang, messages } = useLanguage()
  const facts = film.sections.flatMap((section) => section.facts)
  const headlines = film.headlines.flatMap((id) => facts.filter((fact) => fact.id === id))
  // In the page's own language first.
  const titles = site.brand.toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang))
  return (
    <section className="hero">
      <Terrain className="hero-path" crop={[760, 190, 620, 760]}>
        <Way upTo={0.54} />
        <Behind at={0.24} />
        <InFront at={0.54} />
      </Terrain>
      <div className="hero-text">
        <h1 tabIndex={-1}>
          {titles.map((title, at) => (
            <Fragment key={title.lang}>
              {at > 0 && ' '}
              <span lang={title.lang} className={titleClass(title.text)}>
                {title.text}
              </span>
            </Fragment>
          ))}
        </h1>
        <p className="lead">
          <Text>{film.logline.text}</Text>
        </p>
        <dl className="headlines">
          {headlines.map((fact) => (
            <div key={fact.id}>
              <dt>
                {fact.label}
                {isDisputed(fact.claims) && (
                  <>
                    {' · '}
                    <a href={`#${fact.id}`}>{messages.receipts.disagree}</a>
                  </>
                )}
              </dt>
              <dd>
                <Text>{fact.claims[0]?.text ?? ''}</Text>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

/** Hangul is set in another face. */
function titleClass(text: string): string {
  return /\p{Script=Hangul}/u.test(text) ? 'title-hangul' : 'title-latin'
}

function Releases({ film }: { film: Film }) {
  const { lang } = useLanguage()
  const words = useWords(pageWords)
  return (
    <details className="fact-section">
      <summary>
        <h3>{words.releases}</h3>
        <span className="dim">{film.releases.length}</span>
      </summary>
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
      <h4>{words.elsewhere}</h4>
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
    </details>
  )
}
