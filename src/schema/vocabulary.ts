/**
 * The closed lists that content, documents and the app share. This file imports nothing, so that the browser can
 * read the lists without the schemas.
 */

export const langs = ['en', 'ko'] as const
export type Lang = (typeof langs)[number]

/** Whom a character stands with, as far as the credit and the trailer tell (spoiler level 0). */
export const sides = ['soldiers', 'state-security', 'nomads', 'family', 'civilians'] as const
export type Side = (typeof sides)[number]

export const billings = ['lead', 'supporting', 'special', 'minor'] as const
export type Billing = (typeof billings)[number]

/** Spoiler levels: 0 trailer and official logline, 1 first act, 2 middle, 3 ending. */
export const levels = [0, 1, 2, 3] as const
export type Level = (typeof levels)[number]

/** Whom the camera is with in a beat of the story: the one who flees, those who hunt him, or both at once. */
export const lanes = ['pursued', 'pursuer', 'both'] as const
export type Lane = (typeof lanes)[number]

/** What ties one character to another. */
export const relationshipKinds = [
  'pursuit',
  'childhood',
  'past',
  'family',
  'comradeship',
  'band',
  'command',
  'obedience',
  'favour',
  'suspicion',
  'deception',
  'sacrifice',
  'rescue',
  'fight',
  'killing',
  'call',
  'voice',
] as const
export type RelationshipKind = (typeof relationshipKinds)[number]

/** From most to least positive. */
export const stances = ['positive', 'mixed', 'mixed-negative', 'negative'] as const
export type Stance = (typeof stances)[number]

export const aspects = [
  'tension',
  'action',
  'performances',
  'villain',
  'script',
  'characters',
  'themes',
  'pacing',
  'direction',
] as const
export type Aspect = (typeof aspects)[number]

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
