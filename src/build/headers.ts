const contentPolicy = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  'frame-src https://www.youtube-nocookie.com',
  "require-trusted-types-for 'script'",
].join('; ')

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
}

/**
 * The headers of a path, as the site wants to be served: pages under a strict content policy, the API open to
 * every origin, hashed files for ever.
 *
 * @example headersFor('/api/v1/en/cast.json')['access-control-allow-origin'] // '*'
 */
export function headersFor(path: string): Record<string, string> {
  if (path.startsWith('/assets/')) return { ...everywhere, 'cache-control': 'public, max-age=31536000, immutable' }
  if (path.startsWith('/api/')) {
    return { ...everywhere, 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' }
  }
  if (/\.\w+$/.test(path) && !path.endsWith('.html')) return { ...everywhere, 'cache-control': 'public, max-age=86400' }
  return {
    ...everywhere,
    'cache-control': 'no-cache',
    'content-security-policy': contentPolicy,
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  }
}
