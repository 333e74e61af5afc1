import { way } from 'virtual:film/terrain'

/** How many stretches of equal length the way has. */
const stretches = way.length / 2 - 1

/**
 * The place on the map at a share of the way, from 0 at its start to 1 at its end.
 *
 * @example wayAt(0.5) // [1040, 745]
 */
export function wayAt(share: number): [x: number, y: number] {
  const place = Math.max(0, Math.min(1, share)) * stretches
  const i = Math.min(Math.floor(place), stretches - 1)
  const along = (n: number) => {
    const from = way[2 * i + n] ?? 0
    return Math.round(from + ((way[2 * i + 2 + n] ?? from) - from) * (place - i))
  }
  return [along(0), along(1)]
}

/** Path data of the way from one share of it to another. */
export function wayBetween(from: number, to: number): string {
  const inner = Array.from({ length: Math.max(0, stretches + 1) }, (_, i) => i / stretches).filter(
    (share) => share > from && share < to,
  )
  const points = [from, ...inner, to].map(wayAt)
  const middles = points.slice(1, -1).map(([x, y], i) => {
    const [nextX, nextY] = points[i + 2] ?? [x, y]
    return `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`
  })
  return `M${points[0]?.join(' ')}${middles.join('')}L${points.at(-1)?.join(' ')}`
}

/** The way across, inside a `Terrain`: drawn up to a share of it, dots ahead. It draws itself once. */
export function Way({ upTo }: { upTo: number }) {
  if (way.length === 0) return null
  return (
    <>
      <path className="way-ahead" d={wayBetween(upTo, 1)} />
      <path className="way-walked" d={wayBetween(0, upTo)} />
    </>
  )
}

/** Where the one in front has got to: a disc in the colour of the way. */
export function InFront({ at }: { at: number }) {
  return (
    <g className="way-front" transform={`translate(${wayAt(at)})`}>
      <circle r={22} opacity={0.2} />
      <circle r={10} />
    </g>
  )
}

/** Where the one behind has got to: a cross-hair. */
export function Behind({ at }: { at: number }) {
  return (
    <g className="way-behind" transform={`translate(${wayAt(at)})`}>
      <circle r={17} />
      <path d="M-26 0h14m24 0h14M0-26v14m0 24v14" />
    </g>
  )
}
