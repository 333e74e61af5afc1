import { address, layers, way } from 'virtual:film/terrain'
import type { Story } from '../../schema/documents.ts'
import { wayAt, wayBetween } from '../../ui/way.tsx'
import { stretchOf } from './stretch.ts'
import type { Scene } from './told-character.ts'

type Props = { scenes: readonly Scene[]; stories: readonly Story[]; levels: number }

/** The map of the film lying on its side, so that the way goes from left to right, with somebody's scenes on it. */
export function StretchMap({ scenes, stories, levels }: Props) {
  if (way.length === 0) return null
  const shares = stretchOf(scenes, stories, levels)
  const points = shares.map((share) => {
    const [x, y] = wayAt(share)
    return { x: y, y: across - x }
  })
  return (
    <svg viewBox="-30 0 1400 500" className="size-full" fill="none" aria-hidden="true">
      <g transform={`matrix(0 -1 1 0 0 ${across})`}>
        {layers.map((id) => (
          <use key={id} href={`${address}#${id}`} />
        ))}
        <path
          className="stroke-(--terrain-way) [stroke-dasharray:0_9] [stroke-linecap:round] [stroke-width:4]"
          d={wayBetween(0, 1)}
        />
        <path className="stroke-(--side) [stroke-width:6]" d={wayBetween(shares[0] ?? 0, shares.at(-1) ?? 0)} />
      </g>
      {points.map(({ x, y }, at) => (
        <g key={scenes[at]?.id} className="fill-(--side) stroke-ground">
          <circle cx={x} cy={y} r="24" strokeWidth="4" />
          <text
            x={x}
            y={y + 9}
            textAnchor="middle"
            className="fill-ground stroke-none font-display text-[1.625rem] font-semibold max-md:hidden"
          >
            {at + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** What lies in the middle of the map from east to west comes to lie in the middle from top to bottom. */
const across = 1330
