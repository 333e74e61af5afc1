import type { AuthoredCredit, Content } from '../../schema/content.ts'
import type { Billing, Level, Side } from '../../schema/vocabulary.ts'

/** What a portrait shows from a spoiler level on. */
export type PortraitStage = {
  level: Level
  side: Side
  /** How many rings the ground has: the scenes told so far. Level 0 tells none, and goes by billing. */
  rings: number
  /** An icon of `art/portraits.json`: what somebody carries, the latest that is told. */
  sign: string | null
}

const ringsAtFirst: Readonly<Record<Billing, number>> = { lead: 14, supporting: 7, special: 5, minor: 5 }

/**
 * How the portrait of each credit changes with the spoiler level: first level 0, then each level at which it differs
 * from the level below. Small parts and pictures stay as they are.
 *
 * @example portraitStages(content)(credit) // [{ level: 0, rings: 14, … }, { level: 1, rings: 11, sign: 'map', … }]
 */
export function portraitStages(content: Content): (credit: AuthoredCredit) => PortraitStage[] {
  const { story, characters, vocabulary } = content
  const scenes = Map.groupBy(
    story.beats.flatMap(({ characters, level }) => characters.map((id) => ({ id, level }))),
    ({ id }) => id,
  )
  return function stagesOf({ id, side, billing, picture, laterSides = [] }) {
    const stageAt = (level: Level): PortraitStage => {
      const isTold = (one: { level: Level }) => one.level <= level
      const signs = (characters[id]?.carries ?? []).filter((one) => one.sign !== undefined && isTold(one))
      return {
        level,
        side: laterSides.filter(isTold).at(-1)?.side ?? side,
        rings: level === 0 ? ringsAtFirst[billing] : (scenes.get(id) ?? []).filter(isTold).length,
        sign: signs.toSorted((a, b) => a.level - b.level).at(-1)?.sign ?? null,
      }
    }
    const levels = billing === 'minor' || picture !== undefined ? [0] : [...vocabulary.levels.keys()]
    const stages = levels.map(stageAt)
    return stages.filter((stage, at) => {
      const below = stages[at - 1]
      return (
        below === undefined || stage.rings !== below.rings || stage.sign !== below.sign || stage.side !== below.side
      )
    })
  }
}

/**
 * The file of a portrait, from the site's root.
 *
 * @example portraitPath('min-jun', 2) // '/portraits/2/min-jun.svg'
 */
export function portraitPath(id: string, level: Level): string {
  return level === 0 ? `/portraits/${id}.svg` : `/portraits/${level}/${id}.svg`
}
