const loading = new Map<string, Promise<void>>()

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
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
  const loaded = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve()
    link.onerror = () => {
      link.remove()
      loading.delete(href)
      reject(new TypeError(`Failed to fetch the styles ${href}`))
    }
  })
  loading.set(href, loaded)
  document.head.append(link)
  return loaded
}
