import { film } from 'virtual:film'
import { type Billing, billings, type Side } from '../../schema/vocabulary.ts'
import { addressCodec, choice, flag, oneOf, text } from '../../state/address-codec.ts'

export const embedWays = ['element', 'iframe', 'address'] as const
export type EmbedWay = (typeof embedWays)[number]

export const embedSorts = ['billing', 'listed', 'character', 'performer'] as const
export const embedLimits = ['6', '3', '12', '24', 'all'] as const
export const embedThemes = ['light', 'dark', 'page'] as const
export const embedGroups: readonly (Side | Billing)[] = [...film.sides, ...billings]

/**
 * How somebody wants the cast on their page; of lists the first is the default. Most blogs are light, whatever scheme
 * their readers' systems have, and few have room for everybody.
 */
export type EmbedChoice = {
  way: EmbedWay
  group: Side | Billing | null
  sort: (typeof embedSorts)[number]
  limit: (typeof embedLimits)[number]
  theme: (typeof embedThemes)[number]
  heading: string
  /** Whether there is a search box. */
  filter: boolean
  /** Whether the script is the copy that never changes. */
  pinned: boolean
}

type OfWidget = Omit<EmbedChoice, 'way' | 'pinned'>

/** What the widget is told; the first of both lists is the default. The frame cuts headings where the address does. */
const ofWidget = (
  limits: readonly [OfWidget['limit'], ...OfWidget['limit'][]],
  themes: readonly [OfWidget['theme'], ...OfWidget['theme'][]],
) => ({
  group: oneOf('group', embedGroups),
  sort: choice('sort', embedSorts),
  limit: choice('limit', limits),
  theme: choice('theme', themes),
  heading: text('heading'),
  filter: flag('filter', true, 'off'),
})
const widgetAddress = addressCodec<OfWidget>(ofWidget(['all', ...embedLimits], ['page', ...embedThemes]))

/** The choice in the address. */
export const embedAddress = addressCodec<EmbedChoice>({
  ...ofWidget(embedLimits, embedThemes),
  way: choice('way', embedWays),
  pinned: flag('pinned', false, 'yes'),
})

/**
 * The attributes of `<film-cast>`, and the query of its frame, that a choice comes to.
 *
 * @example widgetAttributes({ ...embedAddress.initial, group: 'lead' }) // { group: 'lead', limit: '6', theme: 'light' }
 */
export function widgetAttributes(choice: EmbedChoice): Record<string, string> {
  return Object.fromEntries(widgetAddress.entries(choice))
}
