import type { Documents } from '../../src/schema/documents.ts'

/** All that the page of a character says of them. */
export function textsOfCharacter(document: Documents['en/characters/kyu-nam.json']): string[] {
  const { character, performer, summary, facts, carries, scenes, relationships, reviews } = document
  return [
    character.display,
    performer.display,
    ...(summary === null ? [] : [summary.text]),
    ...facts.flatMap(textsOfFact),
    ...carries.map(({ text }) => text),
    ...scenes.flatMap(({ title, place }) => [title, place]),
    ...relationships.flatMap(({ label, other }) => [label, other.name]),
    ...character.spellings.flatMap(textsOfSpelling),
    ...reviews.flatMap(({ outlet, points }) => [outlet, ...points.map(({ text }) => text)]),
  ]
}

/** All that the page of a performer or of one of the crew says of them. */
export function textsOfPerson(document: Documents['en/people/lee-je-hoon.json']): string[] {
  const { name, credits, crew, facts } = document
  return [
    name.display,
    ...credits.map(({ character }) => character.display),
    ...crew.flatMap(({ job, claims }) => [
      job,
      ...claims.flatMap(({ people, note }) => [
        ...people.map(({ display }) => display),
        ...(note === null ? [] : [note]),
      ]),
    ]),
    ...facts.flatMap(textsOfFact),
    ...name.spellings.flatMap(textsOfSpelling),
  ]
}

function textsOfFact({ label, claims, note }: Documents['en/people/lee-je-hoon.json']['facts'][number]): string[] {
  return [label, ...claims.map(({ text }) => text), ...(note === null ? [] : [note])]
}

function textsOfSpelling({ text, reason }: { text: string; reason: string | null }): string[] {
  return reason === null ? [text] : [text, reason]
}
