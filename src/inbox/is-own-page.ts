/**
 * Whether a form may be posted from where it came.
 *
 * Browsers say it in `Origin`, and newer ones in `Sec-Fetch-Site` too. A page is our own if it is at one of the site's
 * origins or at the inbox's own host; the host alone counts, because a server behind nginx sees `http` where the reader
 * has `https`. A request that says nothing comes from an old browser or from no browser: it may, since all it can do is
 * to leave words that a keeper reads first. A page whose origin is hidden (`null`: a sandbox, a file) may not.
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
