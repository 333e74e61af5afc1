/** The drawing on the home page of a film that brings none: a way towards a line. The styles are in `ui/path.css`. */
export function Hero({ className, label }: { className: string; label: string }) {
  return (
    <svg className={className} fill="none" aria-hidden="true">
      <svg viewBox="0 0 640 430" preserveAspectRatio="none" aria-hidden="true">
        <path className="path-line" d="M0 96H640" />
        <path className="path-drawn path-way" d="M8 422C140 300 190 400 300 270S470 260 600 96" />
      </svg>
      <text className="path-label" x="100%" y="6%" dx="-1" dy="7" textAnchor="end">
        {label}
      </text>
    </svg>
  )
}
