import type { Content } from '../../schema/content.ts'
import { type ContentProblem, repeatedIds } from './content-problems.ts'

/** The ids of credits and beats that exist; null where their file could not be read. */
type KnownIds = { credits: Set<string> | null; beats: Set<string> | null }

const beatsFile = 'story/beats.json'
const relationshipsFile = 'story/relationships.json'
const motifsFile = 'story/motifs.json'
const disagreementsFile = 'story/disagreements.json'

/**
 * Checks that the story holds together: everybody and every beat that is named is there, no tie leads from somebody to
 * themselves, no id is given twice, and nothing stands at a level too low. Parts that did not parse are absent.
 */
export function checkStory(story: Partial<Content['story']>, known: KnownIds): ContentProblem[] {
  const { beats = [], relationships = [], motifs = [], disagreements = [] } = story
  const problems = [
    ...repeatedIds(beatsFile, '', beats),
    ...repeatedIds(relationshipsFile, '', relationships),
    ...repeatedIds(motifsFile, '', motifs),
    ...repeatedIds(disagreementsFile, '', disagreements),
  ]
  const expectCredit = (id: string, file: string, path: string) => {
    if (known.credits?.has(id) === false) {
      problems.push({ file, path, message: `names "${id}", expected the id of a credit in cast.json` })
    }
  }

  for (const [index, { level, characters }] of beats.entries()) {
    const before = beats[index - 1]?.level ?? 0
    if (level < before) {
      // Whoever has seen up to a level has seen everything before it too.
      const message = `is ${level} after a beat of level ${before}, expected ${before} or above: levels only rise along the story`
      problems.push({ file: beatsFile, path: `[${index}].level`, message })
    }
    for (const [place, id] of characters.entries()) expectCredit(id, beatsFile, `[${index}].characters[${place}]`)
  }

  for (const [index, { from, to }] of relationships.entries()) {
    expectCredit(from, relationshipsFile, `[${index}].from`)
    expectCredit(to, relationshipsFile, `[${index}].to`)
    if (from === to) {
      const message = `names "${to}" at both ends, expected somebody else than in "from"`
      problems.push({ file: relationshipsFile, path: `[${index}].to`, message })
    }
  }

  // Of two beats with one id the first counts; the second has been reported.
  const levelOfBeat = new Map(beats.toReversed().map(({ id, level }) => [id, level]))
  for (const [motif, { items }] of motifs.entries()) {
    for (const [item, { level, beats: named }] of items.entries()) {
      for (const [index, id] of named.entries()) {
        const path = `[${motif}].items[${item}].beats[${index}]`
        const levelOfNamed = levelOfBeat.get(id) ?? 0
        if (known.beats?.has(id) === false) {
          problems.push({ file: motifsFile, path, message: `names "${id}", expected the id of a beat in ${beatsFile}` })
        } else if (levelOfNamed > level) {
          const message = `names "${id}" of level ${levelOfNamed} in an item of level ${level}, expected a beat of level ${level} or below`
          problems.push({ file: motifsFile, path, message })
        }
      }
    }
  }
  return problems
}
