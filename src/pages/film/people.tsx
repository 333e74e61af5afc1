import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Film } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { secondName } from '../../ui/second-name.ts'
import { Text } from '../../ui/text.tsx'
import { Section } from './section.tsx'
import { pageWords } from './words.ts'

type Lead = Film['leads'][number]
type Face = NonNullable<Film['pair']>['ahead']

/** The two whom the film is about, then the other leads in a row, then the way to everybody. */
export function People({ film }: { film: Film }) {
  const { href, texts } = useLanguage()
  const words = useWords(pageWords)
  const { pair, leads } = film
  const two = [pair?.ahead, pair?.behind].flatMap((face) => {
    const lead = leads.find(({ id }) => id === face?.id)
    return face === undefined || lead === undefined ? [] : [{ face, lead }]
  })
  const others = leads.filter((lead) => !two.some((one) => one.lead === lead))
  const [ahead, behind] = two
  return (
    <Section id="leads" heading={texts.leads}>
      {ahead !== undefined && behind !== undefined && (
        <ul className="grid max-md:gap-8 md:grid-cols-[3fr_2fr_3fr] md:grid-rows-2">
          <Large {...ahead} place="md:col-start-1" words="md:row-start-1 md:pb-6" />
          <Large {...behind} place="md:col-start-3" words="md:row-start-2 md:self-end md:pt-6 md:text-end" />
          <li
            aria-hidden="true"
            className="self-start border-t-2 border-dashed border-signal max-md:hidden md:col-start-2 md:row-start-2"
          />
        </ul>
      )}
      <ul className="mt-8 grid grid-cols-3 gap-x-3 gap-y-6 md:grid-cols-6 md:gap-x-5">
        {others.map((lead) => (
          <li key={lead.id}>
            <PageLink to={href('character', { slug: lead.id })} className="group block no-underline">
              <Portrait src={lead.portrait} />
              <span className="mt-2.5 block font-display text-lg/tight font-semibold tracking-wide uppercase md:text-xl/tight">
                <Text>{lead.character.display}</Text>
              </span>
              <Performer lead={lead} className="text-sm" />
            </PageLink>
          </li>
        ))}
        <li>
          <PageLink
            to={href('cast')}
            className="flex aspect-4/5 flex-col justify-between rounded border border-line p-3 no-underline hover:border-accent lg:p-4"
          >
            <span className="font-display text-5xl font-semibold md:text-6xl">{film.creditCount}</span>
            <span className="font-display leading-tight font-semibold tracking-wide text-accent uppercase lg:text-lg/tight">
              {words.everybody} →
            </span>
          </PageLink>
        </li>
      </ul>
    </Section>
  )
}

/** A large portrait; on a wide screen its words stand in the middle, between the two. */
function Large({ face, lead, place, words: wordsPlace }: { face: Face; lead: Lead; place: string; words: string }) {
  const { href } = useLanguage()
  const second = secondName(lead.character)
  return (
    <li className="md:contents">
      <PageLink
        to={href('character', { slug: lead.id })}
        aria-label={lead.character.display}
        className={`block md:row-span-2 md:row-start-1 md:*:h-full md:*:object-cover md:*:object-[10%] ${place}`}
      >
        <Portrait src={lead.portrait} />
      </PageLink>
      <div className={`max-md:mt-4 md:col-start-2 md:px-7 ${wordsPlace}`}>
        <p className="font-display text-[1.75rem]/tight font-medium text-balance lg:text-[2.125rem]/tight">
          <Text>{face.line.text}</Text>
        </p>
        <p className={`side side-${lead.side} mt-4 font-display text-xl font-semibold tracking-wide uppercase`}>
          <PageLink to={href('character', { slug: lead.id })} className="text-(--side) no-underline hover:underline">
            <Text>{lead.character.display}</Text>
          </PageLink>
          {second !== null && (
            <span className="text-base font-normal text-dim">
              <Text>{second}</Text>
            </span>
          )}
        </p>
        <PageLink
          to={href('person', { slug: lead.performer.id })}
          className="block no-underline hover:underline pointer-coarse:py-2.5"
        >
          <Performer lead={lead} />
        </PageLink>
      </div>
    </li>
  )
}

function Performer({ lead: { performer }, className = '' }: { lead: Lead; className?: string }) {
  const { messages } = useLanguage()
  const second = performer.display === performer.credited ? secondName(performer) : null
  return (
    <span className={`block leading-snug text-dim ${className}`}>
      <span className="visually-hidden">{messages.performer}</span>
      <Text>{second === null ? performer.display : `${performer.display} ${second}`}</Text>
    </span>
  )
}
