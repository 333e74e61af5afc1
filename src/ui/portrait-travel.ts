const duration = 300

/** Where portraits were when the reader left a page, by the addresses of their pictures. */
let left = new Map<string, DOMRect>()
let leftAt = Number.NEGATIVE_INFINITY

/** Remembers where the portraits in view are, just before another page takes their place. */
export function rememberPortraits(): void {
  leftAt = performance.now()
  left = new Map()
  for (const picture of document.querySelectorAll<HTMLImageElement>('img.portrait')) {
    const place = picture.getBoundingClientRect()
    if (place.bottom > 0 && place.top < innerHeight && place.width > 0) left.set(picture.src, place)
  }
}

/**
 * Moves a portrait from where it was on the page before to where it is now. A view transition looks the same, but
 * the browser first takes pictures of both pages, which on a slow phone doubles the time to the next page.
 */
export function travel(picture: HTMLImageElement): void {
  const from = left.get(picture.src)
  if (from === undefined || performance.now() - leftAt > 1000) return
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  left.delete(picture.src)
  // By the next frame the page is scrolled to its place.
  requestAnimationFrame(() => {
    const to = picture.getBoundingClientRect()
    if (to.width === 0) return
    const start = `translate(${from.x - to.x}px, ${from.y - to.y}px) scale(${from.width / to.width}, ${from.height / to.height})`
    picture.animate(
      { transform: [start, 'none'], transformOrigin: ['0 0', '0 0'] },
      { id: 'portrait-travels', duration, easing: 'cubic-bezier(0.2, 0, 0, 1)' },
    )
  })
}
