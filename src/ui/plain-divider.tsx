/** A small drawing between sections of a film that brings none. The styles are in `ui/path.css`. */
export function Divider() {
  return (
    <svg width="132" height="24" viewBox="0 0 132 24" fill="none" aria-hidden="true">
      <path className="path-way" d="M3 12h126" />
    </svg>
  )
}
