import { framePage, newestScript } from '../../embed/embed-addresses.ts'
import { type Langs, pathIn } from '../../languages/paths.ts'
import type { SiteFacts } from './site-facts.ts'

/**
 * The one table of response headers. From it come `_headers` for Netlify and Cloudflare, the nginx block and what
 * `npm start` sends.
 */
export type HeaderRule = {
  what: string
  /**
   * Paths, or beginnings of paths that end in `*`. A page is named with a slash at its end: Cloudflare sends a reader
   * there, and for Netlify it is the same as without.
   */
  paths: readonly string[]
  headers: Readonly<Record<string, string>>
}

/** What a file is, by the end of its name. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
}

/** What everything is sent with. */
export const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
}

const forEver = 'public, max-age=31536000, immutable'
const forAWhile = 'public, max-age=300'
const forADay = 'public, max-age=86400'
const permissions = 'camera=(), geolocation=(), microphone=()'

/** Fetched by pages of others, also by those that ask for proof that it may be (`COEP: require-corp`). */
const openToAll = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

function pagePolicy({ styles }: SiteFacts): string {
  return policy({
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': ["'self'", ...styles].join(' '),
    'img-src': "'self'",
    'connect-src': "'self'",
    'frame-src': "'self' https://www.youtube-nocookie.com",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
  })
}

/**
 * In a sandbox the frame has no origin. Chromium and Firefox still take `'self'` for where it came from; in Safari it
 * matches nothing, so the site's address is named as well.
 */
function framePolicy({ origin }: SiteFacts): string {
  const own = `'self' ${origin}`.trim()
  return policy({
    'default-src': "'none'",
    'script-src': own,
    'style-src': own,
    'img-src': own,
    'connect-src': own,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': '*',
    'require-trusted-types-for': "'script'",
  })
}

/** Pages. What no rule knows is one that is missing. */
export function pageRule(site: SiteFacts): HeaderRule {
  return {
    what: 'pages',
    paths: pagePatterns(site),
    headers: {
      'cache-control': 'no-cache',
      'content-security-policy': pagePolicy(site),
      'permissions-policy': permissions,
      'cross-origin-resource-policy': 'same-origin',
    },
  }
}

function pagePatterns({ languages, pages }: SiteFacts): string[] {
  const patterns = pages.flatMap(({ path }) =>
    path.endsWith(':slug') ? [path.replace(':slug', '*')] : pagePaths(path),
  )
  return languages.flatMap((lang) => [...patterns, '/404.html'].map((path) => pathIn(lang, path, languages)))
}

/** Everything else. A path falls under one rule alone. */
export function fileRules(site: SiteFacts): HeaderRule[] {
  return [
    {
      what: 'code, styles and fonts, named by what they hold',
      paths: ['/assets/*'],
      headers: { 'cache-control': forEver, 'cross-origin-resource-policy': 'same-origin' },
    },
    {
      what: 'the API and what oEmbed asks',
      paths: ['/api/*', '/oembed/*'],
      headers: { 'cache-control': forAWhile, ...openToAll },
    },
    {
      what: 'the newest scripts for other pages, and what the frame needs',
      paths: [newestScript('cast.js'), newestScript('frame.js'), '/embed/start-frame.js', '/embed/frame.css'],
      headers: { 'cache-control': forAWhile, ...openToAll },
    },
    {
      what: 'pinned scripts for other pages',
      paths: ['/embed/v*'],
      headers: { 'cache-control': forEver, ...openToAll },
    },
    {
      what: 'the cast in a frame on other pages',
      paths: framePages(site.languages),
      headers: {
        'cache-control': 'no-cache',
        'content-security-policy': framePolicy(site),
        'permissions-policy': permissions,
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'cross-origin',
      },
    },
    {
      what: 'pictures, which the widget shows too',
      paths: ['/portraits/*', '/pictures/*', '/favicon.svg', '/icon-180.png', '/share/*'],
      headers: { 'cache-control': forADay, 'cross-origin-resource-policy': 'cross-origin' },
    },
    {
      what: 'licences',
      paths: ['/licences/*'],
      headers: { 'cache-control': forADay, 'cross-origin-resource-policy': 'same-origin' },
    },
  ]
}

/** Every rule: those of everything, of kinds of file, and of kinds of path. */
export function headerRules(site: SiteFacts): HeaderRule[] {
  return [
    { what: 'everything', paths: ['/*'], headers: everywhere },
    ...Object.entries(contentTypes).map(([ending, type]) => ({
      what: `*.${ending}`,
      paths: [`/*.${ending}`],
      headers: { 'content-type': type },
    })),
    pageRule(site),
    ...fileRules(site),
  ]
}

/**
 * The headers of a path. One that no rule knows is that of a missing page, or of a missing file where it has an ending.
 *
 * @example headersFor('/api/v1/en/cast.json', site)['access-control-allow-origin'] // '*'
 */
export function headersFor(path: string, site: SiteFacts): Record<string, string> {
  const isFile = fileRules(site).some((rule) => applies(rule, path)) || (/\.\w+$/.test(path) && !path.endsWith('.html'))
  const rules = headerRules(site)
  const asked = isFile || pagePatterns(site).some((pattern) => fits(pattern, path)) ? path : '/404.html'
  return Object.assign({}, ...rules.filter((rule) => applies(rule, asked)).map(({ headers }) => headers))
}

/**
 * The file of that name that Netlify and Cloudflare read.
 * https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(site: SiteFacts): string {
  return headerRules(site)
    .flatMap(({ what, paths, headers }) => [
      `# ${what}`,
      ...paths.flatMap((path) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]),
    ])
    .concat('')
    .join('\n')
}

function framePages(langs: Langs): string[] {
  return langs.map((lang) => framePage(lang, langs)).flatMap((path) => [path, `${path}.html`])
}

/** Where a page is asked for, and the file that a static host finds there. */
function pagePaths(page: string): string[] {
  const folder = page.endsWith('/') ? page : `${page}/`
  return [folder, `${folder}index.html`]
}

function applies({ paths }: HeaderRule, path: string): boolean {
  return paths.some((pattern) => fits(pattern, path))
}

function fits(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return path.replace(/\/$/, '') === pattern.replace(/\/$/, '')
  return path.startsWith(start) && path.endsWith(end) && path.length >= start.length + end.length
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
