/**
 * The closed lists that every film shares. What a film chooses for itself, such as its sides and spoiler levels, is in
 * its `vocabulary.json`. This file imports nothing, so that the browser can read the lists without the schemas.
 */

export const billings = ['lead', 'supporting', 'special', 'minor'] as const
export type Billing = (typeof billings)[number]

/** From most to least positive. */
export const stances = ['positive', 'mixed', 'mixed-negative', 'negative'] as const
export type Stance = (typeof stances)[number]

export const scores = [-2, -1, 0, 1, 2] as const
export type Score = (typeof scores)[number]

export const sourceKinds = [
  'film-page',
  'official',
  'festival',
  'newspaper',
  'broadcaster',
  'trade-press',
  'entertainment-news',
  'critic',
  'database',
  'cinema',
  'blog',
  'forum',
  'viewer-review',
  'wiki',
  'code',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Which column of the story a lane is drawn in. */
export const lanePlaces = ['left', 'both', 'right'] as const
export type LanePlace = (typeof lanePlaces)[number]

/** How far apart the two of a film are in a scene, as its map draws them: the nearest first. */
export const distances = ['together', 'within-reach', 'close', 'far'] as const
export type Distance = (typeof distances)[number]

/** How a tie is drawn on the map: every tie is plain but the chase at the heart of the film. */
export const tieLines = ['plain', 'hunt'] as const

/** Whom a character stands with at spoiler level 0, an id from the film's vocabulary. */
export type Side = string
/** 0 is what trailer and poster tell; each level up tells more. The film's vocabulary says how many there are. */
export type Level = number
/** Whom the camera is with in a beat of the story, an id from the film's vocabulary. */
export type Lane = string
/** What a review speaks of, an id from the film's vocabulary. */
export type Aspect = string
