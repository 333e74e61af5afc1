import { framePage, newestScript } from '../../embed/embed-addresses.ts'
import { type Langs, pathIn, siteFiles } from '../../languages/paths.ts'
import { shellPage, workerAddress } from '../../offline/kept-sets.ts'
import { missingPage, type SiteFacts } from './site-facts.ts'

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
  atom: 'application/atom+xml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonfeed: 'application/feed+json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
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

/**
 * @param styles what stands in the page's head, by hash
 * @param replies where the form of a reply posts to
 */
function pagePolicy(styles: readonly string[], replies: string | null): string {
  const posts = replies === null || replies.startsWith('/') ? [] : [new URL(replies).origin]
  return policy({
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': ["'self'", ...styles].join(' '),
    'frame-src': "'self' https://www.youtube-nocookie.com",
    ...(posts.length === 0 ? {} : { 'connect-src': ["'self'", ...posts].join(' ') }),
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': ["'self'", ...posts].join(' '),
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    // The one that the worker is registered by: see `src/app/keep-offline.ts`.
    'trusted-types': 'talju',
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

/** @param styles what the page has in its head, as its policy names it */
export function pageHeaders(styles: readonly string[], { replies }: SiteFacts): Record<string, string> {
  return {
    'cache-control': 'no-cache',
    'content-security-policy': pagePolicy(styles, replies),
    'permissions-policy': permissions,
    'cross-origin-resource-policy': 'same-origin',
  }
}

/** Pages. Each names its own styles alone: those of all would be a tenth of what comes in the first round trip. */
export function pageRules(site: SiteFacts): HeaderRule[] {
  const { languages, pages } = site
  return [...pages.map(({ path }) => path), missingPage, shellPage].map((path) => ({
    what: withoutContent[path] ?? `the page ${path}`,
    paths: languages.flatMap((lang) => pagePatterns(path).map((pattern) => pathIn(lang, pattern, languages))),
    headers: pageHeaders(stylesAt(path, site), site),
  }))
}

const withoutContent: Readonly<Record<string, string>> = {
  [missingPage]: 'a page that is missing',
  [shellPage]: 'what the worker shows without a network',
}

/**
 * Under an address with a slug a page may be missing: static hosts choose headers by the address alone. The shell has the
 * styles of the page that is missing.
 */
export function stylesAt(path: string, { styles }: SiteFacts): readonly string[] {
  const own = styles[path === shellPage ? missingPage : path] ?? []
  return path.endsWith(':slug') ? [...own, ...(styles[missingPage] ?? [])] : own
}

/** Where a page is asked for, and the file that a static host finds there. */
function pagePatterns(page: string): string[] {
  if (page === missingPage) return [page]
  // Cloudflare leaves the ending out.
  if (page === shellPage) return [page, page.replace('.html', '')]
  if (page.endsWith(':slug')) return [page.replace(':slug', '*')]
  const folder = page.endsWith('/') ? page : `${page}/`
  return [folder, `${folder}index.html`]
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
      what: 'the service worker',
      paths: [workerAddress],
      headers: {
        'cache-control': 'no-cache',
        'content-security-policy': policy({ 'default-src': "'none'", 'connect-src': "'self'" }),
        'cross-origin-resource-policy': 'same-origin',
      },
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
      paths: ['/portraits/*', '/pictures/*', '/favicon.svg', '/icon-*', '/share/*'],
      headers: { 'cache-control': forADay, 'cross-origin-resource-policy': 'cross-origin' },
    },
    {
      what: 'what robots and readers of feeds ask for',
      paths: ['/robots.txt', '/sitemap.xml', ...inEach(site, siteFiles.atom), ...inEach(site, siteFiles.jsonFeed)],
      headers: { 'cache-control': forAWhile, ...openToAll },
    },
    {
      what: 'what a device needs to install the site',
      paths: inEach(site, siteFiles.manifest),
      headers: { 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'same-origin' },
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
    ...pageRules(site),
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
  const asked = isFile || pageRules(site).some((rule) => applies(rule, path)) ? path : missingPage
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

function inEach({ languages }: SiteFacts, path: string): string[] {
  return languages.map((lang) => pathIn(lang, path, languages))
}

function framePages(langs: Langs): string[] {
  return langs.map((lang) => framePage(lang, langs)).flatMap((path) => [path, `${path}.html`])
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
