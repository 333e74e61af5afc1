import { pathIn } from '../../languages/paths.ts'
import type { Content } from '../../schema/content.ts'
import type { FilmShape } from '../../schema/film-shape.ts'
import { filmPages } from './film-pages.ts'
import { escaped } from './xml.ts'

/**
 * Every page in every language with the others as its alternates (https://www.sitemaps.org/protocol.html). Each has
 * changed last when the content was last compiled, never when the site was built.
 *
 * @param origin the site's own, such as `https://talju.example`
 */
export function sitemap(film: { content: Content; shape: FilmShape }, origin: string): string {
  const { languages, updated } = film.content.film
  const address = (lang: (typeof languages)[number], path: string) => escaped(origin + pathIn(lang, path, languages))
  const urls = filmPages(film).flatMap(({ path }) => {
    const alternates = [...languages.map((lang) => [lang, address(lang, path)]), ['x-default', escaped(origin + path)]]
    const links = alternates.map(([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`)
    return languages.map(
      (lang) => `<url><loc>${address(lang, path)}</loc><lastmod>${updated}</lastmod>${links.join('')}</url>`,
    )
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}

/** Every robot may read everything. Without an origin it does not name the sitemap, which is not there. */
export function robots(origin: string): string {
  return `User-agent: *\nAllow: /\n${origin === '' ? '' : `\nSitemap: ${origin}/sitemap.xml\n`}`
}
