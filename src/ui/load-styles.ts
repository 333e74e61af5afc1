const loading = new Map<string, Promise<void>>()

/**
 * Brings the shared styles into the document whole. A prerendered page came with the part that it needs itself, named in
 * `data-part-of`. The sheet goes to the end, where it does not outrank the page's own, which has a later layer: anywhere
 * else, Chromium makes every font again.
 *
 * @throws where it does not arrive
 * @example await loadSharedStyles() // before the first render
 */
export async function loadSharedStyles(): Promise<void> {
  const part = document.querySelector<HTMLStyleElement>('style[data-part-of]')
  if (part?.dataset.partOf !== undefined) await loadStyles(part.dataset.partOf)
}

/**
 * Brings a style sheet into the document and waits for it, so that nothing shows without its look. A prerendered page
 * came with its styles inline, named in `data-href`.
 *
 * @throws where it does not arrive; the next call asks again
 * @example await loadStyles('/assets/reviews-x1.css')
 */
export async function loadStyles(href: string): Promise<void> {
  // Prerendering writes a page's styles into its head by itself.
  if (import.meta.env.SSR) return
  const known = loading.get(href)
  if (known !== undefined) return known
  if (document.querySelector(`style[data-href="${href}"]`) !== null) return
  const loaded = append(href).catch((error) => {
    loading.delete(href)
    throw error
  })
  loading.set(href, loaded)
  return loaded
}

/** Resolves once the sheet is there. */
function append(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
  return new Promise((resolve, reject) => {
    link.onload = () => resolve()
    link.onerror = () => {
      link.remove()
      reject(new TypeError(`Failed to fetch the styles ${href}`))
    }
    document.head.append(link)
  })
}
