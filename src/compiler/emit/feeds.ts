import { pathIn, siteFiles } from '../../languages/paths.ts'
import type { Lang } from '../../languages/registry.ts'
import type { Content } from '../../schema/content.ts'
import { feedWords } from './feed-words.ts'
import { pageNamed } from './film-pages.ts'
import { escaped } from './xml.ts'

/** One thing that was added, in one language. Nothing above spoiler level 0. */
type Entry = {
  /** Stays the same whatever becomes of the address: a tag URI, RFC 4151. */
  id: string
  date: string
  title: string
  text: string
  url: string
  /** The page elsewhere that it is about. */
  about?: string
}

type Feed = {
  id: string
  title: string
  subtitle: string
  home: string
  site: string
  updated: string
  entries: Entry[]
}

/**
 * The reviews and the changes of the content as feeds, Atom (RFC 4287) and JSON Feed 1.1 with the same entries, by path
 * below the site's root. None in a film that has neither.
 *
 * @param origin the site's own, such as `https://talju.example`: readers of feeds need whole addresses
 * @example [...feeds(content, 'https://talju.example').keys()] // ['feed.atom', 'feed.jsonfeed', 'ko/feed.atom', …]
 */
export function feeds(content: Content, origin: string): Map<string, string> {
  const langs = content.film.languages
  return new Map(
    langs.flatMap((lang) => {
      const feed = feedIn(lang, content, origin)
      const path = (file: string) => pathIn(lang, file, langs)
      return [
        [path(siteFiles.atom).slice(1), atom(feed, lang, origin + path(siteFiles.atom))],
        [path(siteFiles.jsonFeed).slice(1), jsonFeed(feed, lang, origin + path(siteFiles.jsonFeed))],
      ] as const
    }),
  )
}

function feedIn(lang: Lang, { film, words, reviews, changes }: Content, origin: string): Feed {
  const said = feedWords[lang]
  const host = new URL(origin).host
  const address = (path: string) => origin + pathIn(lang, path, film.languages)
  const tag = (date: string, what: string) => `tag:${host},${date}:${lang}/${what}`
  const ofReviews = Object.entries(reviews).map(
    ([id, { added, outlet, level, summary, url }]): Entry => ({
      id: tag(added, `reviews/${id}`),
      date: added,
      title: said.review(outlet),
      text: level === 0 ? summary[lang] : said.later,
      url: `${address(pageNamed('reviews').path)}#${id}`,
      about: new URL(url).href,
    }),
  )
  const ofChanges = changes.map(
    ({ id, date, title, text, page }): Entry => ({
      id: tag(date, `changes/${id}`),
      date,
      title: title[lang],
      text: text[lang],
      url: address(pageNamed(page).path),
    }),
  )
  const entries = [...ofChanges, ...ofReviews].toSorted((a, b) => b.date.localeCompare(a.date))
  return {
    id: address('/'),
    title: said.title(words.filmShort[lang]),
    subtitle: said.subtitle,
    home: address('/'),
    site: words.site[lang],
    updated: entries[0]?.date ?? film.updated,
    entries,
  }
}

function atom(feed: Feed, lang: Lang, self: string): string {
  const { id, title, subtitle, home, site, updated, entries } = feed
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<subtitle>${escaped(subtitle)}</subtitle>`,
    `<updated>${moment(updated)}</updated>`,
    `<author><name>${escaped(site)}</name><uri>${escaped(home)}</uri></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(home)}"/>`,
    ...entries.map(
      ({ id, date, title, text, url, about }) =>
        `<entry><id>${escaped(id)}</id><title>${escaped(title)}</title>` +
        `<published>${moment(date)}</published><updated>${moment(date)}</updated>` +
        `<link rel="alternate" type="text/html" href="${escaped(url)}"/>` +
        (about === undefined ? '' : `<link rel="related" href="${escaped(about)}"/>`) +
        `<summary>${escaped(text)}</summary></entry>`,
    ),
    '</feed>\n',
  ].join('\n')
}

/** https://www.jsonfeed.org/version/1.1/ */
function jsonFeed({ title, subtitle, home, site, entries }: Feed, lang: Lang, self: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: home,
    feed_url: self,
    language: lang,
    authors: [{ name: site, url: home }],
    items: entries.map(({ id, date, title, text, url, about }) => ({
      id,
      url,
      ...(about !== undefined && { external_url: about }),
      title,
      content_text: text,
      date_published: moment(date),
    })),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}

/** Content is dated by the day. */
function moment(day: string): string {
  return `${day}T00:00:00Z`
}
