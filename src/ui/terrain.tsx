import { address, details, layers, size } from 'virtual:film/terrain'
import type { ReactNode } from 'react'

type Props = {
  /** The part of the map that must be seen: left, top, width and height. All of it if left out. */
  crop?: readonly [x: number, y: number, width: number, height: number]
  /** Gives the drawing its box; the drawing fills it, so nothing moves when it arrives. */
  className: string
  /** Whether words lie over it: leaves out what the film calls a detail. */
  isQuiet?: boolean
  /** Drawn over the land in units of the map: see `way.tsx`. */
  children?: ReactNode
}

/**
 * The film's landscape, or a part of it. A decoration: hidden from screen readers, in forced colours and on paper. Its
 * colours are the `--terrain-…` of the theme, which a page may set anew.
 *
 * @example
 * <Terrain className="absolute inset-0 size-full" crop={[640, 200, 800, 500]}>
 *   <Way upTo={0.4} />
 * </Terrain>
 */
export function Terrain({ crop, className, isQuiet = false, children }: Props) {
  const sheet = { viewBox: (crop ?? [0, 0, ...size]).join(' '), preserveAspectRatio: 'xMidYMid slice', fill: 'none' }
  return (
    <div className={`pointer-events-none *:absolute *:size-full print:hidden forced-colors:hidden ${className}`}>
      {/* What moves on the land has a layer of its own: the land takes longer to paint than a frame of it lasts. */}
      <svg {...sheet} aria-hidden="true" className={children ? 'will-change-transform' : ''}>
        {layers.map((id) => !(isQuiet && details.includes(id)) && <use key={id} href={`${address}#${id}`} />)}
      </svg>
      {children && (
        <svg {...sheet} aria-hidden="true">
          {children}
        </svg>
      )}
    </div>
  )
}
