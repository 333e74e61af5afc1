import { Terrain } from '../../ui/terrain.tsx'

/** The part of the map behind a person's name, in units of the map. */
const crop = [500, 100, 1000, 420] as const

/** The film's landscape behind the head of the page, over the whole width of the window. */
export function Ground() {
  return (
    <div className="pointer-events-none print:hidden forced-colors:hidden">
      <div className="absolute inset-x-0 h-56 overflow-hidden md:h-100">
        <Terrain className="absolute inset-y-0 right-0 h-full w-full" crop={crop} />
        <div className="absolute inset-0 bg-[linear-gradient(90deg,var(--color-ground)_15%,transparent_80%)]" />
        <div className="absolute inset-x-0 bottom-0 h-24 bg-[linear-gradient(transparent,var(--color-ground))]" />
      </div>
    </div>
  )
}
