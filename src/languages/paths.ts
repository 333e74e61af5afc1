import type { Lang } from './registry.ts'

/** The languages of a film, the one at the root of the site first. */
export type Langs = readonly Lang[]

/**
 * The language of a page address: the film's first language, unless the address begins with another one's code.
 *
 * @example langOf('/ko/cast', ['en', 'ko']) // 'ko'
 * @example langOf('/korea', ['en', 'ko']) // 'en'
 */
export function langOf(pathname: string, langs: Langs): Lang {
  const [, code = ''] = pathname.split('/')
  return langs.slice(1).find((lang) => lang === code) ?? rootLang(langs)
}

/**
 * The same page in a language, from its address in any.
 *
 * @example pathIn('ko', '/cast', ['en', 'ko']) // '/ko/cast'
 * @example pathIn('en', '/ko', ['en', 'ko']) // '/'
 */
export function pathIn(lang: Lang, pathname: string, langs: Langs): string {
  const from = prefixOf(langOf(pathname, langs), langs)
  const bare = (pathname.slice(from.length) || '/').replace(/^\/{2,}/, '/')
  const to = prefixOf(lang, langs)
  return to !== '' && bare === '/' ? to : to + bare
}

/**
 * What the addresses of a language begin with.
 *
 * @example prefixOf('ko', ['en', 'ko']) // '/ko'
 * @example prefixOf('en', ['en', 'ko']) // ''
 */
export function prefixOf(lang: Lang, langs: Langs): string {
  return lang === langs[0] ? '' : `/${lang}`
}

/** The language at the root of the site. Throws for a film without any, which the checker rules out. */
function rootLang([first]: Langs): Lang {
  if (first === undefined) throw new Error('the film has no languages, expected at least one')
  return first
}

/**
 * An address with the site's own origin in front if the build was told it (`SITE_ORIGIN`): what canonical links and
 * share cards want. Without it the address stays relative to the root.
 */
export function siteAddress(path: string): string {
  return `${import.meta.env.SITE_ORIGIN ?? ''}${path}`
}

/** What the site says to feed readers and devices: a file for each language, by its address in the film's first one. */
export const siteFiles = {
  atom: '/feed.atom',
  jsonFeed: '/feed.jsonfeed',
  manifest: '/manifest.webmanifest',
} as const

/**
 * The picture that other sites show of a page.
 *
 * @param page its address in the film's first language
 * @example sharePath('ko', '/story') // '/share/ko/story.png'
 */
export function sharePath(lang: Lang, page: string): string {
  return `/share/${lang}${page === '/' ? '/home' : page}.png`
}
