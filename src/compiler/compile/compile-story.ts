import type { AuthoredCredit, Content } from '../../schema/content.ts'
import type { Disagreement, Disagreements, Opening, Relationship, Story } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'
import { replyLevels } from './compile-replies.ts'
import { newestFirst, pointsAbout } from './compile-reviews.ts'
import type { InLanguage } from './in-language.ts'
import type { LevelMap, MapLayout } from './map-layout.ts'
import { portraitPath, portraitStages } from './portrait-stages.ts'

/** What exactly one spoiler level tells of the story. */
export function compileStory(t: InLanguage, content: Content, map: MapLayout, level: Level): Story {
  const { beats, relationships, motifs, synopsis } = content.story
  const { height = 0, places = new Map() }: Partial<LevelMap> = map.levels[level] ?? {}
  const stagesOf = portraitStages(content)
  const repliesTo = replyLevels(content)
  // Points of level 0 are in the characters' own documents.
  const reviews = level === 0 ? [] : newestFirst(content).filter(([, review]) => review.level === level)
  const ofLevel = <T extends { level: Level }>(list: readonly T[]) => list.filter((entry) => entry.level === level)
  return t.withSources({
    level,
    synopsis: ofLevel(synopsis).map(t.sourced),
    beats: beats.flatMap((beat, at) =>
      beat.level === level ? [compileBeat(t, beat, at + 1, repliesTo(`scenes/${beat.id}`))] : [],
    ),
    relationships: ofLevel(relationships).map((tie) => compileTie(t, tie)),
    motifs: motifs.flatMap(({ id, title, items }) => {
      const ofThis = ofLevel(items)
      if (ofThis.length === 0) return []
      const lowest = Math.min(...items.map((item) => item.level))
      return [
        {
          id,
          title: level === lowest ? t.text(title) : null,
          items: ofThis.map((item) => ({ ...t.sourced(item), beats: item.beats })),
        },
      ]
    }),
    disagreements: level === 0 ? [] : disagreementsOf(t, content, level),
    characters: Object.fromEntries(
      content.cast.flatMap((credit) => {
        const { id, laterSides = [] } = credit
        const described = content.characters[id]
        // Facts of level 0 are in the character's own document.
        const facts = level === 0 ? [] : t.facts(described?.facts ?? [], level)
        const carries = ofLevel(described?.carries ?? []).map(t.sourced)
        const side = ofLevel(laterSides)[0]?.side ?? null
        // The portrait of level 0 is in the cast.
        const isNew = level > 0 && stagesOf(credit).some((stage) => stage.level === level)
        const portrait = isNew ? portraitPath(id, level) : null
        const points = reviews.flatMap(([review, authored]) =>
          pointsAbout(t, id, authored).map((point) => ({ ...point, review })),
        )
        const isEmpty =
          [facts, carries, points].every((list) => list.length === 0) && side === null && portrait === null
        return isEmpty ? [] : [[id, { facts, carries, side, points, portrait }]]
      }),
    ),
    map: {
      nodes: [...places].flatMap(([id, { x, y }]) =>
        map.firstLevel.get(id) === level
          ? [{ id, name: t.creditName(id), side: t.side(id), portrait: t.portrait(id), x, y }]
          : [],
      ),
      height,
      places: Object.fromEntries(places),
    },
  })
}

/** On what sources disagree, free of spoilers. The page of it needs nothing else of the story. */
export function compileDisagreements(t: InLanguage, content: Content): Disagreements {
  return t.withSources({
    more: levelsAbove0(content.story.disagreements),
    disagreements: disagreementsOf(t, content, 0),
  })
}

function disagreementsOf(t: InLanguage, { story }: Content, level: Level): Disagreement[] {
  return story.disagreements
    .filter((one) => one.level === level)
    .map(({ id, topic, text, claims }) => ({
      id,
      topic: t.text(topic),
      text: t.text(text),
      claims: t.accounts(claims),
    }))
}

/** The paragraphs of the synopsis that are told as scenes. */
export function compileOpening(t: InLanguage, { film }: Content): Opening {
  return t.withSources({
    scenes: film.synopsis.flatMap(({ scene, ...paragraph }) =>
      scene === undefined
        ? []
        : [
            {
              ...t.sourced(paragraph),
              title: t.text(scene.title),
              lane: scene.lane ?? null,
              characters: scene.characters.map((id) => shown(t, id)),
            },
          ],
    ),
  })
}

/** Somebody as a scene shows them. */
function shown(t: InLanguage, id: string): Story['beats'][number]['characters'][number] {
  return { id, name: t.creditName(id), portrait: t.portrait(id) }
}

function compileBeat(
  t: InLanguage,
  beat: Content['story']['beats'][number],
  order: number,
  replies: Level[],
): Story['beats'][number] {
  return {
    id: beat.id,
    order,
    lane: beat.lane ?? null,
    place: t.text(beat.place),
    hour: beat.hour === undefined ? null : t.sourced(beat.hour),
    distance: beat.distance === undefined ? null : { ...t.sourced(beat.distance), apart: beat.distance.apart },
    title: t.text(beat.title),
    text: t.text(beat.text),
    support: beat.support ?? null,
    claims: t.accounts(beat.claims),
    note: t.textOrNull(beat.note),
    characters: beat.characters.map((id) => shown(t, id)),
    replies,
    sources: beat.sources,
  }
}

/** Who is tied to whom. */
export function compileTie(t: InLanguage, tie: Content['story']['relationships'][number]): Relationship {
  const { id, from, to, kind, label, claims, note, sources } = tie
  return { id, from, to, kind, label: t.text(label), claims: t.accounts(claims), note: t.textOrNull(note), sources }
}

/** The levels above 0 that tell something of each character, by id. */
export function levelsByCharacter(content: Content): (credit: AuthoredCredit) => Level[] {
  const { beats, relationships } = content.story
  const told = [
    ...beats.flatMap(({ characters, level }) => characters.map((id) => ({ id, level }))),
    ...relationships.flatMap(({ from, to, level }) => [from, to].map((id) => ({ id, level }))),
    ...Object.values(content.reviews).flatMap(({ aspects, level }) =>
      Object.values(aspects).flatMap((one) => (one?.about ?? []).map((id) => ({ id, level }))),
    ),
  ]
  const inStory = Map.groupBy(told, ({ id }) => id)
  return function levelsOf({ id, laterSides = [] }) {
    const { facts = [], carries = [] } = content.characters[id] ?? {}
    return levelsAbove0([...facts, ...carries, ...laterSides, ...(inStory.get(id) ?? [])])
  }
}

/** The spoiler levels above 0 that a list has entries of, each once, the lowest first. */
export function levelsAbove0(list: readonly { level: Level }[]): Level[] {
  return [...new Set(list.map(({ level }) => level))].filter((level) => level > 0).sort((a, b) => a - b)
}
