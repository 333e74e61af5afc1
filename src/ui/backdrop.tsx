import type { ReactNode } from 'react'
import { Terrain } from './terrain.tsx'

/** The part of the map behind the head of a page, in units of the map. */
const crop = [0, 180, 1600, 980] as const

/**
 * The film's landscape over the whole width of the window, behind what a page begins with: on a wide screen words stand
 * at its left, on the colour of the ground; on a narrow one it stands above or below them. It keeps its place before it arrives.
 *
 * @param children drawn on the land, in units of the map
 * @example <section className="flex flex-col"><Backdrop><Way upTo={0.5} /></Backdrop><div className="relative">…</div></section>
 */
export function Backdrop({ children, className = '' }: { children?: ReactNode; className?: string }) {
  return (
    <div className={`pointer-events-none max-lg:h-[max(19rem,58vw)] print:hidden forced-colors:hidden ${className}`}>
      <div className="absolute inset-x-0 h-[max(19rem,58vw)] overflow-hidden lg:h-[clamp(44rem,50vw,56rem)]">
        <Terrain
          className="absolute top-0 aspect-80/49 max-lg:left-1/2 max-lg:w-[max(46rem,145vw)] max-lg:-translate-x-[min(70%,100%-50vw)] lg:right-0 lg:w-full lg:min-w-[74rem]"
          crop={crop}
        >
          {children}
        </Terrain>
        <div className="absolute inset-0 lg:bg-[linear-gradient(90deg,var(--color-ground)_20%,transparent_76%)]" />
        <div className="absolute inset-x-0 bottom-0 h-24 bg-[linear-gradient(transparent,var(--color-ground))]" />
      </div>
    </div>
  )
}
