import type { HTMLAttributes } from 'react'
import type { FilmCastAttributes, FilmCastEvents } from './film-cast.d.ts'

/** `<film-cast>` in the JSX of React 19, events included: `onfilm-cast-ready={({ detail }) => …}`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'film-cast': Omit<HTMLAttributes<HTMLElement>, keyof FilmCastAttributes> &
        FilmCastAttributes & { [Name in keyof FilmCastEvents as `on${Name}`]?: (event: FilmCastEvents[Name]) => void }
    }
  }
}
