import type { Documents } from '../../src/schema/documents.ts'

/** All that the page of a character says of them. */
export function textsOfCharacter(document: Documents['en/characters/kyu-nam.json']): string[] {
  const { character, performer, summary, facts, performerFacts, reviews } = document
  return [
    character.display,
    performer.display,
    ...(summary === null ? [] : [summary.text]),
    ...[...facts, ...performerFacts].flatMap(({ label, claims }) => [label, ...claims.map(({ text }) => text)]),
    ...[...character.spellings, ...performer.spellings].flatMap(({ text, reason }) =>
      reason === null ? [text] : [text, reason],
    ),
    ...reviews.map(({ outlet }) => outlet),
  ]
}
