/**
 * From the gables of a small town over the mountains to a castle under the moon. A decoration; the strokes are those of
 * `src/ui/path.css`. It fills whatever box it is given: the drawing is stretched, its strokes are not.
 */
export function Hero({ className, label }: { className: string; label: string }) {
  return (
    <svg className={className} fill="none" aria-hidden="true">
      <svg viewBox="0 0 640 430" preserveAspectRatio="none" aria-hidden="true">
        <path className="path-shape" d={farRidge} />
        <path className="path-shape" d={castle} />
        <path className="path-shape" d={nearRidge} />
        <path className="path-shape" d={town} />
        <path className="path-line" d="M330 262h84" />
        <g className="path-drawn">
          <path className="path-way" d={way} />
          <path className="path-end" d="M534 118h0" />
        </g>
      </svg>
      <circle fill="var(--color-accent)" cx="62%" cy="20%" r="4%" />
      <text className="path-label" x="58%" y="58%" textAnchor="middle">
        {label}
      </text>
    </svg>
  )
}

const farRidge = 'M180 430 250 210 300 250 372 120 430 190 486 96 520 132 640 60V430Z'
const castle = 'M498 118V74l8-14 8 14v14h14V46l10-18 10 18v42h16V62l7-12 7 12v56Z'
const nearRidge = 'M250 430 330 262 414 262 470 330 540 240 640 300V430Z'
const town = 'M0 430V340l20-26 20 26v-44l24-34 24 34v56l18-22 18 22v-40l10-46 10 46v52l22-26 22 26v62Z'
const way = 'M70 422l52-34 62 8 60-58 52-20 34-56h84l30-44 52-22 38-78'
