import { film as shape } from 'virtual:film'
import { pages } from '../../app/pages.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Film } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { Terrain } from '../../ui/terrain.tsx'
import { Text } from '../../ui/text.tsx'
import { Section } from './section.tsx'
import { pageWords } from './words.ts'

/** The page that tells all of it. */
const whole = pages.find((page) => page.name === 'making')

/** Parts of the map behind the cards, one after the other. */
const crops = [
  [700, 40, 560, 300],
  [150, 620, 560, 300],
  [80, 380, 560, 300],
  [900, 880, 560, 300],
] as const

/** What is worth telling about the making: a figure, what it stands for, the story. */
export function Making({ film }: { film: Film }) {
  const { href, lang } = useLanguage()
  const words = useWords(pageWords)
  const facts = film.sections.flatMap((section) => section.facts)
  const stories = film.stories.flatMap(({ id, figure }) =>
    facts.filter((fact) => fact.id === id).map((fact) => ({ fact, figure })),
  )
  if (stories.length === 0) return null
  return (
    <Section
      id="making"
      heading={words.making}
      aside={
        shape.parts.making && (
          <PageLink to={href('making')} className="py-2.5">
            {whole?.label[lang]}
          </PageLink>
        )
      }
    >
      <ul className="grid gap-4 md:grid-cols-12 md:gap-5">
        {stories.map(({ fact, figure }, at) => (
          <li
            key={fact.id}
            // Two cards a row: wide and narrow, then narrow and wide.
            className={`relative flex min-h-80 flex-col overflow-hidden rounded bg-raised p-6 md:p-8 ${at % 4 === 0 || at % 4 === 3 ? 'md:col-span-7' : 'md:col-span-5'}`}
          >
            <Terrain className="absolute inset-0 size-full" crop={crops[at % crops.length] ?? crops[0]} isQuiet />
            <div
              aria-hidden="true"
              className="absolute inset-0 bg-[linear-gradient(transparent,var(--color-raised)_55%)] forced-colors:hidden print:hidden"
            />
            <p
              className={`relative font-display text-6xl/none font-semibold md:text-[5rem]/none ${at % 2 === 0 ? 'text-accent' : ''}`}
            >
              <Text>{figure}</Text>
            </p>
            <h3 className="relative mt-auto mb-1.5 pt-8 text-[1.75rem] font-semibold">
              <Text>{fact.label}</Text>
            </h3>
            <div className="relative max-w-[34rem]">
              <Text>{fact.claims[0]?.text ?? ''}</Text>{' '}
              <Receipts ids={fact.claims[0]?.sources ?? []} sources={film.sources} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
