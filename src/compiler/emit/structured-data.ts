import type { BreadcrumbList, Graph, Thing, WebSite } from 'schema-dts'
import type { Lang } from '../../languages/registry.ts'
import { type FilmPage, pageNamed } from './film-pages.ts'
import { personOf, roleOf, wholeFilm } from './structured-film.ts'
import { reviewsOf } from './structured-reviews.ts'
import { type StructuredFilm, type StructuredSource, structuredSource } from './structured-source.ts'

/**
 * What a page says to search engines in the vocabulary of schema.org. Each thing is told in full on the page that is
 * about it; other pages name it by its `@id`, which keeps them within their budgets.
 *
 * @param origin the site's own, such as `https://talju.example`
 * @example structuredData(film, 'ko', filmPages(film)[0], 'https://talju.example')['@graph'][1]['@type'] // 'Movie'
 */
export function structuredData(film: StructuredFilm, lang: Lang, page: FilmPage, origin: string): Graph {
  const source = structuredSource(film, lang, origin)
  return { '@context': 'https://schema.org', '@graph': [...thingsOn(page, source), ...trail(page, source)] }
}

/** The same as an element: data that never runs. Empty where there is nothing to say. */
export function structuredDataElement(graph: Graph): string {
  const things = graph['@graph']
  if (things.length === 0) return ''
  // One thing alone needs no list around it.
  const data = things.length === 1 ? { '@context': graph['@context'], ...Object(things[0]) } : graph
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

function thingsOn(page: FilmPage, source: StructuredSource): Thing[] {
  switch (page.name) {
    case 'film':
      return [website(source), wholeFilm(source)]
    case 'character':
      return [roleOf(page.slug, source)]
    case 'person':
      return personOf(page.slug, source)
    case 'reviews':
      return reviewsOf(source)
    default:
      return []
  }
}

function website({ content, lang, address, id }: StructuredSource): WebSite {
  return {
    '@type': 'WebSite',
    '@id': id('/', 'site'),
    url: address('/'),
    name: content.words.site[lang],
    inLanguage: content.film.languages,
  }
}

/** The way from the home page to this one. The home page has none, and the page of the cast has no byte for it. */
function trail(page: FilmPage, source: StructuredSource): BreadcrumbList[] {
  const { content, lang, address } = source
  if (page.name === 'film' || page.name === 'cast') return []
  const above = page.parent === undefined ? [] : [pageNamed(page.parent)]
  const steps = [
    { name: content.words.brand[lang], path: '/' },
    ...above.map(({ path, label }) => ({ name: label?.[lang] ?? '', path })),
    { name: nameOf(page, source), path: page.path },
  ]
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ name, path }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name,
        item: address(path),
      })),
    },
  ]
}

function nameOf(page: FilmPage, { lang, read }: StructuredSource): string {
  if (page.name === 'character') return read.character(page.slug).character.display
  if (page.name === 'person') return read.person(page.slug).name.display
  return page.label?.[lang] ?? ''
}
