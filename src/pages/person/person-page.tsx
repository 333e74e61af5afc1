import { pagePath } from '../../app/pages.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Person } from '../../schema/documents.ts'
import { CrewClaims } from '../../ui/crew-claims.tsx'
import { ExternalLink } from '../../ui/external-link.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { NameHeading } from '../../ui/name-heading.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { secondName } from '../../ui/second-name.ts'
import { Spellings } from '../../ui/spellings.tsx'
import { Text } from '../../ui/text.tsx'
import { description } from './description.ts'
import { Ground } from './ground.tsx'
import { Part } from './part.tsx'
import { pageWords } from './words.ts'

/** From top to bottom at the right of a wide screen: few letters have room there. */
const upright =
  'text-accent lg:absolute lg:inset-y-0 lg:right-0 lg:text-center lg:text-[6.5rem] lg:leading-none lg:text-transparent lg:[-webkit-text-stroke:2px_var(--color-accent)] lg:[writing-mode:vertical-rl] lg:[text-orientation:upright] forced-colors:[-webkit-text-stroke:0]'

/** A performer or member of the crew: what they did in the film, what is known of them, how their name is written. */
export function PersonPage({ person: { id, name, credits, crew, facts, links, sources } }: { person: Person }) {
  const { lang, texts } = useLanguage()
  const words = useWords(pageWords)
  // Jobs that the best account gives them; others stand below with every account.
  const jobs = crew.filter(({ claims }) => claims[0]?.people.some((one) => one.id === id)).map(({ job }) => job)
  const roles = [...(credits.length > 0 ? [words.actor] : []), ...jobs]
  const role = (roles.length > 0 ? roles : crew.slice(0, 1).map(({ job }) => job)).join(', ')
  const second = secondName(name)
  return (
    <>
      <PageHead
        title={words.title(name.display, role, texts.brand)}
        path={pagePath('person', { slug: id })}
        description={import.meta.env.SSR ? description[lang](texts.film, name.display, role) : ''}
      />
      <article className="-mt-6 md:-mt-12">
        <Ground />
        <header className="relative flex min-h-56 flex-col justify-center pt-6 pb-8 md:min-h-100 lg:pe-40">
          <p className="kicker">{role}</p>
          <NameHeading name={name} tone={second !== null && second.length <= 4 ? upright : 'text-accent'} />
        </header>
        <div className="grid gap-x-14 gap-y-12 md:grid-cols-[minmax(0,21fr)_minmax(0,40fr)] lg:grid-cols-[23.25rem_minmax(0,1fr)]">
          <section aria-labelledby="parts">
            <h2 id="parts" className="mt-0 mb-4 text-[2rem] font-semibold">
              {words.inFilm(texts.filmShort)}
            </h2>
            {credits.length > 0 && (
              <ul className="grid gap-6">
                {credits.map((credit) => (
                  <Part key={credit.id} credit={credit} />
                ))}
              </ul>
            )}
            {crew.length > 0 && (
              <dl className="text-[0.9375rem]">
                {crew.map((job) => (
                  <div key={job.id} className="border-t border-line py-2.5">
                    <dt className="text-dim">
                      <Text>{job.job}</Text>
                    </dt>
                    <dd>
                      <CrewClaims job={job} sources={sources} own={id} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
          <div className="grid content-start gap-y-12">
            <section aria-labelledby="about">
              <h2 id="about" className="mt-0 mb-4 text-[2rem] font-semibold">
                {words.about}
              </h2>
              {facts.length > 0 ? (
                <FactList facts={facts} sources={sources} />
              ) : (
                <p className="text-dim">{words.noBiography}</p>
              )}
            </section>
            {links.length > 0 && (
              <section aria-labelledby="elsewhere">
                <h2 id="elsewhere" className="mt-0 mb-4 text-[2rem] font-semibold">
                  {words.elsewhere}
                </h2>
                <ul className="flex flex-wrap gap-x-6">
                  {links.map(({ label, url }) => (
                    <li key={url}>
                      <ExternalLink href={url} className="inline-flex min-h-11 items-center">
                        <Text>{label}</Text>
                      </ExternalLink>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section aria-labelledby="names">
              <h2 id="names" className="mt-0 mb-4 text-[2rem] font-semibold">
                {words.spellings}
              </h2>
              <Spellings of={name.display} name={name} sources={sources} />
            </section>
          </div>
        </div>
      </article>
    </>
  )
}
