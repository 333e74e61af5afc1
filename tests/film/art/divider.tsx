/** A ship on low waves, between sections. The styles are in `src/ui/path.css`. */
export function Divider() {
  return (
    <svg width="132" height="32" viewBox="0 0 132 32" fill="none" aria-hidden="true">
      <path className="path-way" d="M3 28q8-5 16 0t16 0 16 0 16 0 16 0 16 0 16 0 16 0" />
      <path className="path-stakes" d="M50 22h32l-5 5H55ZM58 22V6m10 16V2m9 20V9M52 17h12l-6-9m2 9h17L68 4" />
    </svg>
  )
}
