import { film } from 'virtual:film'
import { size, way } from 'virtual:film/terrain'
import { useLanguage } from '../../languages/language.tsx'
import { Terrain } from '../../ui/terrain.tsx'
import { Behind, InFront, Way, wayAt } from '../../ui/way.tsx'

const across = way.filter((_, index) => index % 2 === 0)
/** All of the landscape, with the way in the middle of its width. */
export const aroundWay = [
  Math.round((Math.min(...across, size[0]) + Math.max(...across, 0) - size[0]) / 2),
  0,
  ...size,
] as const

/** How far level 0 goes along the way, and where on it the gates of the other levels are: an equal distance apart. */
const [behind, ahead, firstGate, lastGate] = [0.12, 0.24, 0.36, 0.76]

/** The landscape beside level 0, from the start to the line: the way as far as it is told, and gates for what comes. */
export function OpeningMap() {
  const { texts } = useLanguage()
  const gates = film.levels.slice(1)
  return (
    <aside
      aria-hidden="true"
      className="beside-story relative mb-2 h-[min(14.5rem,26svh)] border-y lg:row-span-3 lg:-mb-16 lg:h-auto lg:border-y-0 forced-colors:hidden"
    >
      <Terrain
        className="absolute left-1/2 max-lg:-top-28 lg:top-0 aspect-8/7 w-350 max-w-none -translate-x-1/2 lg:h-full lg:w-auto lg:min-w-full"
        crop={aroundWay}
      >
        <Way upTo={ahead} />
        {way.length > 0 && (
          <>
            {Object.keys(film.lanes).length > 0 && <Behind at={behind} />}
            <InFront at={ahead} />
            {gates.map((level, index) => (
              <Gate
                key={level}
                at={firstGate + ((lastGate - firstGate) * index) / Math.max(1, gates.length - 1)}
                name={texts.levels[level]?.act ?? ''}
              />
            ))}
          </>
        )}
      </Terrain>
    </aside>
  )
}

/** A bar across the way, and what lies behind it. */
function Gate({ at, name }: { at: number; name: string }) {
  const [x, y] = wayAt(at)
  const isRight = x < aroundWay[0] + size[0] / 2
  return (
    <g className="crossing-gate">
      <path d={`M${x - 34} ${y}h68`} />
      <text x={isRight ? x + 50 : x - 50} y={y + 8} textAnchor={isRight ? 'start' : 'end'}>
        {name}
      </text>
    </g>
  )
}
