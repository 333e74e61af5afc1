import type { Content } from '../../schema/content.ts'
import type { Relationship, Story } from '../../schema/documents.ts'
import { type Lang, type Level, levels } from '../../schema/vocabulary.ts'
import {
  type AuthoredCredit,
  accounts,
  creditOf,
  factsIn,
  name,
  portraitOf,
  sourced,
  withSources,
} from './in-language.ts'
import { mapLayout } from './map-layout.ts'

/** What exactly one spoiler level tells of the story. */
export function story(lang: Lang, content: Content, level: Level): Story {
  const { beats, motifs, synopsis, disagreements } = content.story
  const ofLevel = <T extends { level: Level }>(list: readonly T[]) => list.filter((entry) => entry.level === level)
  const nameOf = (id: string) => name(lang, creditOf(content, id).character).display
  return withSources(content, {
    level,
    synopsis: ofLevel(synopsis).map((paragraph) => sourced(lang, paragraph)),
    beats: ofLevel(beats).map((beat) => ({
      id: beat.id,
      order: beats.indexOf(beat) + 1,
      lane: beat.lane,
      place: beat.place[lang],
      title: beat.title[lang],
      text: beat.text[lang],
      support: beat.support ?? null,
      claims: accounts(lang, beat.claims),
      note: beat.note?.[lang] ?? null,
      characters: beat.characters.map((id) => ({ id, name: nameOf(id), portrait: portraitOf(creditOf(content, id)) })),
      sources: beat.sources,
    })),
    relationships: relationships(lang, content, level),
    motifs: motifs.flatMap(({ id, title, items }) => {
      const told = ofLevel(items)
      const lowest = Math.min(...items.map((item) => item.level))
      return told.length === 0
        ? []
        : [
            {
              id,
              title: level === lowest ? title[lang] : null,
              items: told.map((item) => ({ ...sourced(lang, item), beats: item.beats })),
            },
          ]
    }),
    disagreements: ofLevel(disagreements).map(({ id, topic, text, claims }) => ({
      id,
      topic: topic[lang],
      text: text[lang],
      claims: accounts(lang, claims),
    })),
    characters: Object.fromEntries(
      content.cast.flatMap((credit) => {
        const described = content.characters[credit.id]
        // Facts of level 0 stand in the character's own document.
        const facts = level === 0 ? [] : factsIn(lang, described?.facts ?? [], level)
        const carries = ofLevel(described?.carries ?? []).map((thing) => sourced(lang, thing))
        const side = ofLevel(credit.laterSides ?? [])[0]?.side ?? null
        const tells = facts.length > 0 || carries.length > 0 || side !== null
        return tells ? [[credit.id, { facts, carries, side }]] : []
      }),
    ),
    map: {
      nodes: [...mapLayout(content)]
        .filter(([, place]) => place.level === level)
        .map(([id, { x, y }]) => {
          const credit = creditOf(content, id)
          return { id, name: nameOf(id), side: credit.side, portrait: portraitOf(credit), x, y }
        }),
    },
  })
}

/** Who is tied to whom, as exactly one level tells it. */
export function relationships(lang: Lang, content: Content, level: Level): Relationship[] {
  return content.story.relationships
    .filter((tie) => tie.level === level)
    .map(({ id, from, to, kind, label, claims, note, sources }) => ({
      id,
      from,
      to,
      kind,
      label: label[lang],
      claims: accounts(lang, claims),
      note: note?.[lang] ?? null,
      sources,
    }))
}

/** The levels above 0 that tell something of a character. */
export function levelsThatTellOf({ id, laterSides = [] }: AuthoredCredit, content: Content): Level[] {
  const { beats, relationships } = content.story
  const { facts = [], carries = [] } = content.characters[id] ?? {}
  const told = [
    ...facts,
    ...carries,
    ...laterSides,
    ...beats.filter(({ characters }) => characters.includes(id)),
    ...relationships.filter(({ from, to }) => from === id || to === id),
  ]
  return levels.filter((level) => level > 0 && told.some((one) => one.level === level))
}
