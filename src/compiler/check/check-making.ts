import type { Content } from '../../schema/content.ts'
import { type ContentProblem, repeatedIds } from './content-problems.ts'

/** The ids that exist; null where their file could not be read. */
type KnownIds = { people: Set<string> | null; credits: Set<string> | null }

const makingFile = 'making.json'
const glossaryFile = 'glossary.json'

/**
 * Checks that everybody who is named in the making of the film and in its glossary is there, and that no id is given
 * twice. Parts that did not parse are absent.
 */
export function checkMaking(
  content: { making?: Content['making'] | undefined; glossary?: Content['glossary'] | undefined },
  known: KnownIds,
): ContentProblem[] {
  const { music = [], interviews = [] } = content.making ?? {}
  const groups = content.glossary ?? []
  const problems = [
    ...repeatedIds(makingFile, 'music', music),
    ...repeatedIds(glossaryFile, '', [...groups, ...groups.flatMap(({ terms }) => terms)]),
  ]
  const expectIn = (set: Set<string> | null, id: string, file: string, path: string, expected: string) => {
    if (set?.has(id) === false) problems.push({ file, path, message: `names "${id}", expected ${expected}` })
  }

  for (const [index, { person }] of music.entries()) {
    if (person !== undefined) expectIn(known.people, person, makingFile, `music[${index}].person`, 'a file of people/')
  }
  for (const [index, { people }] of interviews.entries()) {
    for (const [at, id] of people.entries()) {
      expectIn(known.people, id, makingFile, `interviews[${index}].people[${at}]`, 'a file of people/')
    }
  }
  for (const [group, { terms }] of groups.entries()) {
    for (const [term, { credits = [] }] of terms.entries()) {
      for (const [at, id] of credits.entries()) {
        const path = `[${group}].terms[${term}].credits[${at}]`
        expectIn(known.credits, id, glossaryFile, path, 'the id of a credit in cast.json')
      }
    }
  }
  return problems
}
