/**
 * The way through the minefield: a dotted line from stake to stake, from the bottom left up to the demarcation line.
 * A decoration; the styles and the motion are in `src/ui/path.css`.
 *
 * It fills whatever box it is given, wide or flat: the drawing is stretched, while strokes, dots and the line's name
 * keep their size. Hence a picture within a picture: only the inner one has a `viewBox`.
 */
export function Hero({ className, label }: { className: string; label: string }) {
  return (
    <svg className={className} fill="none" aria-hidden="true">
      <svg viewBox="0 0 640 430" preserveAspectRatio="none" aria-hidden="true">
        <path className="path-dots" d={mines} />
        <path className="path-line" d="M0 120 640 68" />
        <g className="path-drawn">
          <path className="path-way" d={way} />
          <path className="path-stakes" d={stakes} />
          <path className="path-end" d="M600 71h0" />
        </g>
      </svg>
      <text className="path-label" x="100%" y="6%" dx="-1" dy="7" textAnchor="end">
        {label}
      </text>
    </svg>
  )
}

/** Each `h0` is a line of no length, which round caps make a dot. None is near the way, the line or its name. */
const mines =
  'M5 347h0m0-86h0m1-127h0m1 74h0m4-172h0m25 140h0m11 131h0m23-282h0m10 215h0m6-165h0m22 343h0m0-73h0m17-58h0' +
  'm4-125h0m11-146h0m17 369h0m10-161h0m5 73h0m20 59h0m5-167h0m5 215h0m28-371h0m2 47h0m6 173h0m19-127h0m3 76h0' +
  'm5 148h0m33-164h0m2 214h0m23-146h0m13-179h0m1 255h0m15-188h0m3 65h0m25 200h0m0-45h0m19-76h0m11-134h0m31 173h0' +
  'm15-132h0m1 179h0m8-256h0m4 165h0m12 131h0m24-182h0m21 50h0m6 71h0m12 71h0m10-330h0m10 101h0m5 181h0m12-136h0' +
  'm8 78h0m9-185h0m4 290h0m15-193h0m4 70h0m12-139h0'

const way = 'M8 422l56-50 58 12 54-58 62 12 54-64 60 12 56-74 62 10 54-76 42-10 34-65'

/** One upright at each bend of the way but the last. */
const stakes =
  'M8 422v-16m56-34v-16m58 28v-16m54-42v-16m62 28v-16m54-48v-16m60 28v-16m56-58v-16m62 26v-16m54-60v-16m42 6v-16'
