import { useLanguage } from '../../languages/language.tsx'
import type { Person } from '../../schema/documents.ts'
import { faceOf } from '../../ui/name-heading.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { secondName } from '../../ui/second-name.ts'
import { SideLabel } from '../../ui/side-label.tsx'
import { Text } from '../../ui/text.tsx'

/** A part that somebody plays: portrait and names of the character, leading to its page. */
export function Part({ credit: { id, character, side, billing, portrait } }: { credit: Person['credits'][number] }) {
  const { href, messages } = useLanguage()
  const second = secondName(character)
  return (
    <li>
      <PageLink
        to={href('character', { slug: id })}
        className="group no-underline max-md:grid max-md:grid-cols-[8rem_minmax(0,1fr)] max-md:items-end max-md:gap-4 md:flex md:flex-col-reverse md:gap-4"
      >
        <Portrait src={portrait} eager />
        <span className="block">
          <span className="block font-display text-[1.75rem]/tight font-semibold uppercase group-hover:text-accent">
            <Text>{character.display}</Text>
          </span>
          {second !== null && (
            <span className={`block text-lg leading-tight text-dim ${faceOf(second)}`}>
              <Text>{second}</Text>
            </span>
          )}
          <span className="mt-1 flex flex-wrap gap-x-3 text-[0.9375rem] text-dim">
            <SideLabel side={side} />
            {messages.billing[billing]}
          </span>
        </span>
      </PageLink>
    </li>
  )
}
