import { film } from 'virtual:film'
import { type Billing, billings, type Side } from '../../schema/vocabulary.ts'

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

export const plainEmbed: EmbedChoice = {
  way: 'element',
  group: null,
  sort: 'billing',
  limit: null,
  theme: null,
  heading: '',
  filter: true,
  pinned: false,
}

/** The frame cuts headings there too. */
const longestHeading = 80

/**
 * The choice in a query string. Total: a value that is none becomes the default.
 *
 * @example parseEmbedChoice(new URLSearchParams('way=iframe&limit=5')) // { ...plainEmbed, way: 'iframe' }
 */
export function parseEmbedChoice(params: URLSearchParams): EmbedChoice {
  return {
    way: embedWays.find((way) => way === params.get('way')) ?? plainEmbed.way,
    group: embedGroups.find((group) => group === params.get('group')) ?? null,
    sort: embedSorts.find((sort) => sort === params.get('sort')) ?? plainEmbed.sort,
    limit: embedLimits.find((limit) => String(limit) === params.get('limit')) ?? null,
    theme: embedThemes.find((theme) => theme === params.get('theme')) ?? null,
    heading: (params.get('heading') ?? '').slice(0, longestHeading).toWellFormed(),
    filter: params.get('filter') !== 'off',
    pinned: params.get('pinned') === 'yes',
  }
}

/**
 * The query string of a choice, defaults left out.
 *
 * @example serialiseEmbedChoice({ ...plainEmbed, filter: false }) // '?filter=off'
 */
export function serialiseEmbedChoice(choice: EmbedChoice): string {
  const params = new URLSearchParams(widgetAttributes(choice))
  if (choice.way !== plainEmbed.way) params.set('way', choice.way)
  if (choice.pinned) params.set('pinned', 'yes')
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/**
 * The attributes of `<film-cast>`, and the query of its frame, that a choice comes to.
 *
 * @example widgetAttributes({ ...plainEmbed, group: 'lead', limit: 6 }) // { group: 'lead', limit: '6' }
 */
export function widgetAttributes({ group, sort, limit, theme, heading, filter }: EmbedChoice): Record<string, string> {
  return {
    ...(group !== null && { group }),
    ...(sort !== plainEmbed.sort && { sort }),
    ...(limit !== null && { limit: String(limit) }),
    ...(theme !== null && { theme }),
    ...(heading !== '' && { heading: heading.slice(0, longestHeading) }),
    ...(!filter && { filter: 'off' }),
  }
}
