import type { Glossary } from '../../schema/documents.ts'
import { pagePath } from '../pages.ts'
import { type Findable, findable } from './findable.ts'

/** The words of the glossary, by the word itself, as the film's own language has it, and as that is read. */
export function findableTerms({ groups }: Glossary): Findable[] {
  return groups.flatMap(({ terms }) =>
    terms.map(({ id, name, original, text }) => ({
      ...findable('term', id, `${pagePath('glossary')}#${id}`, name, original ? [original.text, original.reading] : []),
      texts: [text],
      detail: original === null || original.text === name ? null : original.text,
    })),
  )
}
