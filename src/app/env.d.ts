/** The integrity of the scripts that other people's pages can pin, as the build made them. */
declare module 'virtual:embed-integrity' {
  export const integrity: Record<'cast.js' | 'frame.js', string>
}

/** The film that `FILM` chose: see `src/compiler/vite/film-plugin.ts`. */
declare module 'virtual:film' {
  export const film: import('../schema/film-shape.ts').FilmShape
}

/** What the widget knows of its film, in the languages of the film alone. */
declare module 'virtual:film/widget' {
  type Widget = import('../embed/words-en.ts').WidgetWords & import('../embed/widget-texts.ts').WidgetTexts
  export const languages: readonly import('../languages/registry.ts').Lang[]
  export const widget: Record<import('../languages/registry.ts').Lang, Widget>
}

/** The film's landscape, drawn while building; all in units of its map. See `src/ui/terrain.tsx`. */
declare module 'virtual:film/terrain' {
  /** Where the drawing is. Each of its layers has an id, for `<use href={`${address}#lit`}>`. */
  export const address: string
  export const layers: readonly string[]
  export const size: readonly [width: number, height: number]
  /** Points at equal distances along the way across, x and y in turn; empty in a film without one. */
  export const way: readonly number[]
  /** The layers that are left out behind words. */
  export const details: readonly string[]
}

/** What each document must look like: see `src/data/document-fits.ts`. */
declare module 'virtual:film/shapes' {
  export const shapes: import('../data/document-fits.ts').Shapes
}

interface ImportMetaEnv {
  /** The origin at which the site will be, such as `https://talju.example`; unset, addresses stay relative. */
  readonly SITE_ORIGIN?: string
  /** `none` for a build without a service worker, which takes one that was there before away. */
  readonly SITE_WORKER?: string
}

/** What the worker keeps, made from the finished build: see `src/compiler/emit/kept-files.ts`. */
declare module 'virtual:kept-sets' {
  export const languages: readonly import('../languages/registry.ts').Lang[]
  /** First the one that every visit needs. */
  export const sets: readonly import('../offline/kept-sets.ts').KeptSet[]
}
