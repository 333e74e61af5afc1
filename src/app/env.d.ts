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

/** The drawing on the home page: the film's own, or the engine's plain one. */
declare module 'virtual:film/hero' {
  export function Hero(props: { className: string; label: string }): import('react').ReactNode
}

/** A small drawing between sections: the film's own, or the engine's plain one. */
declare module 'virtual:film/divider' {
  export function Divider(): import('react').ReactNode
}

interface ImportMetaEnv {
  /** The origin at which the site will be, such as `https://talju.example`; unset, addresses stay relative. */
  readonly SITE_ORIGIN?: string
}
