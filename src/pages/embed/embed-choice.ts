import { film } from 'virtual:film'
import { type Billing, billings, type Side } from '../../schema/vocabulary.ts'
import { addressCodec, choice, flag, oneOf, text } from '../../state/address-codec.ts'

export const embedWays = ['element', 'iframe', 'address'] as const
export type EmbedWay = (typeof embedWays)[number]

export const embedSorts = ['billing', 'listed', 'character', 'performer'] as const
export const embedLimits = [3, 6, 12, 24] as const
export const embedThemes = ['light', 'dark'] as const
export const embedGroups: readonly (Side | Billing)[] = [...film.sides, ...billings]

/** How somebody wants the cast on their page. Null leaves a choice to the widget. */
export type EmbedChoice = {
  way: EmbedWay
  group: Side | Billing | null
  sort: (typeof embedSorts)[number]
  limit: (typeof embedLimits)[number] | null
  theme: (typeof embedThemes)[number] | null
  heading: string
  /** Whether there is a search box. */
  filter: boolean
  /** Whether the script is the copy that never changes. */
  pinned: boolean
}

/** What the widget itself is told. The frame cuts headings where the address does. */
const ofWidget = {
  group: oneOf('group', embedGroups),
  sort: choice('sort', embedSorts),
  limit: oneOf('limit', embedLimits),
  theme: oneOf('theme', embedThemes),
  heading: text('heading'),
  filter: flag('filter', true, 'off'),
}
const widgetAddress = addressCodec<Omit<EmbedChoice, 'way' | 'pinned'>>(ofWidget)

/** The choice in the address. */
export const embedAddress = addressCodec<EmbedChoice>({
  ...ofWidget,
  way: choice('way', embedWays),
  pinned: flag('pinned', false, 'yes'),
})

/**
 * The attributes of `<film-cast>`, and the query of its frame, that a choice comes to.
 *
 * @example widgetAttributes({ ...embedAddress.initial, group: 'lead', limit: 6 }) // { group: 'lead', limit: '6' }
 */
export function widgetAttributes(choice: EmbedChoice): Record<string, string> {
  return Object.fromEntries(widgetAddress.entries(choice))
}
