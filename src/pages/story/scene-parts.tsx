import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Beat } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

/** The type of a scene's title: large, also while another one is in view, so that nothing moves. */
export const titleType = '[&:not(:lang(ko))]:font-semibold mt-1.5 mb-3 text-[2.125rem]/[1.1] lg:text-[3.25rem]/[1.08]'

/** Everybody in a scene, as links with faces. */
export function WhoIsThere({ characters }: Pick<Beat, 'characters'>) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  if (characters.length === 0) return null
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2" aria-label={words.there}>
      {characters.map(({ id, name, portrait }) => (
        <li key={id}>
          <PageLink to={href('character', { slug: id })} className="flex min-h-11 items-center gap-2.5 no-underline">
            <img className="portrait w-9 flex-none" src={portrait} width={36} height={45} alt="" loading="lazy" />
            <span>
              <Text>{name}</Text>
            </span>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
