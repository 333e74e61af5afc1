/** A short piece of the way, between sections. The styles are in `src/ui/path.css`. */
export function Divider() {
  return (
    <svg width="132" height="24" viewBox="0 0 132 24" fill="none" aria-hidden="true">
      <path className="path-way" d="M3 21l30-5 30 3 32-6 34 3" />
      <path className="path-stakes" d="M3 21V10m30 6V5m30 14V8m32 5V2m34 14V5" />
    </svg>
  )
}
