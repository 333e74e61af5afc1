/**
 * Whether a request comes from a page of our own site.
 *
 * Browsers send `Origin`, and newer ones also `Sec-Fetch-Site`. A page is our own if it is at one of the site's origins
 * or at the inbox's own host. Only the host is compared, because a server behind nginx sees `http` when the reader has
 * `https`. A request without these headers is allowed: it comes from an old browser or a program, and a keeper reads
 * everything anyway. A hidden origin (`null`, from a sandbox or a file) is refused.
 *
 * @param origins of the site, such as `https://films.example`
 * @example isOwnPage(new Request('http://localhost/replies', { method: 'POST' }), []) // true
 */
export function isOwnPage(request: Request, origins: readonly string[]): boolean {
  const origin = request.headers.get('origin')
  const from = request.headers.get('sec-fetch-site')
  if (origin === null) return from === null || from === 'same-origin' || from === 'none'
  if (origins.includes(origin)) return true
  if (from === 'cross-site' || from === 'same-site') return false
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host
}
