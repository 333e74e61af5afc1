/**
 * Where a portrait of a higher level does not load, shows that of level 0: a listener for `error`, which pictures do not
 * let bubble.
 *
 * @example document.addEventListener('error', showPlainPortrait, { capture: true })
 */
export function showPlainPortrait({ target: picture }: Event): void {
  if (!(picture instanceof Element)) return
  const name = picture.hasAttribute('src') ? 'src' : 'href'
  const address = picture.getAttribute(name)
  const plain = address?.replace(/^\/portraits\/\d+/, '/portraits')
  if (plain && plain !== address) picture.setAttribute(name, plain)
}
