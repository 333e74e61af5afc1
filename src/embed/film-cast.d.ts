/**
 * Types of `<film-cast>` for TypeScript hosts. Copy this file into your project; `custom-elements.json` beside it says
 * the same to editors. https://custom-elements-manifest.open-wc.org/
 */

/** The attributes; all may be left out. */
export type FilmCastAttributes = {
  /** Else the language of the page around. */
  lang?: string
  /** Sides, billing groups or ids, separated by spaces: `lead major-cha`. */
  group?: string
  sort?: 'billing' | 'listed' | 'character' | 'performer'
  /** How many people are shown at first; more come at a press. */
  limit?: number | string
  /** Else the colour scheme of the page. */
  theme?: 'light' | 'dark'
  heading?: string
  /** `off` leaves the search box out. */
  filter?: 'off'
  /** `eager` fetches the cast at once, not only when a reader comes near. */
  loading?: 'eager'
}

/** The events; both selections and faults bubble. */
export type FilmCastEvents = {
  'film-cast-ready': CustomEvent<{ count: number }>
  'film-cast-error': CustomEvent<object>
  /** Cancelled, it opens nothing. */
  'film-cast-select': CustomEvent<{ id: string; href: string }>
}

declare global {
  interface HTMLElementEventMap extends FilmCastEvents {}
  interface HTMLElementTagNameMap {
    'film-cast': HTMLElement
  }
}
