import type { Lang } from '../schema/vocabulary.ts'

/**
 * The language of a page address: Korean under `/ko`, English elsewhere.
 *
 * @example langOf('/ko/cast') // 'ko'
 * @example langOf('/korea') // 'en'
 */
export function langOf(pathname: string): Lang {
  return pathname === '/ko' || pathname.startsWith('/ko/') ? 'ko' : 'en'
}

/**
 * The same page in a language, from its address in either.
 *
 * @example pathIn('ko', '/cast') // '/ko/cast'
 * @example pathIn('en', '/ko') // '/'
 */
export function pathIn(lang: Lang, pathname: string): string {
  const own = langOf(pathname) === 'ko' ? pathname.slice('/ko'.length) || '/' : pathname
  const bare = own.replace(/^\/{2,}/, '/')
  if (lang === 'en') return bare
  return bare === '/' ? '/ko' : `/ko${bare}`
}

/**
 * An address with the site's own origin in front where the build was told it (`SITE_ORIGIN`): what canonical links
 * and share cards want. Without it the address stays relative to the root.
 */
export function siteAddress(path: string): string {
  return `${import.meta.env.SITE_ORIGIN ?? ''}${path}`
}
