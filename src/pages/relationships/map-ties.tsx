import { film } from 'virtual:film'
import { Text } from '../../ui/text.tsx'
import { pillType } from './map-boxes.ts'
import type { Pill } from './place-pills.ts'
import type { TieCurve } from './tie-curves.ts'

/** The lines of the ties; those of whoever is shown are lit. */
export function MapTies({ curves, lit }: { curves: readonly TieCurve[]; lit: readonly TieCurve[] }) {
  return curves.map((curve) => (
    <g
      key={curve.tie.id}
      className={film.hunts.includes(curve.tie.kind) ? 'tie tie-hunt' : 'tie'}
      data-lit={lit.includes(curve) || undefined}
    >
      <path className="tie-line" d={curve.line} />
      <path d={curve.head} />
    </g>
  ))
}

/** The words of the ties of whoever is shown. Each person's accessible name tells the same. */
export function MapPills({ pills }: { pills: readonly Pill[] }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus
    <g aria-hidden="true">
      {pills.map(({ tie, lines, x, y, width, height }) => (
        <g
          key={tie.id}
          data-pill={tie.id}
          className={`pointer-events-none font-text text-[19px]/none font-medium [&_text]:stroke-none ${film.hunts.includes(tie.kind) ? 'stroke-signal' : 'stroke-line'}`}
        >
          <rect x={x} y={y} width={width} height={height} rx={18} />
          {lines.map((line, at) => (
            <text key={line} x={x + width / 2} y={y + 23 + at * pillType.line}>
              <Text as="tspan">{line}</Text>
            </text>
          ))}
        </g>
      ))}
    </g>
  )
}
