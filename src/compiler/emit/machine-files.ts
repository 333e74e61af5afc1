import type { Content } from '../../schema/content.ts'
import type { FilmShape } from '../../schema/film-shape.ts'
import type { Palette } from '../art/palette.ts'
import { feeds } from './feeds.ts'
import { manifests } from './manifest.ts'
import { robots, sitemap } from './sitemap.ts'

type Film = { content: Content; shape: FilmShape; palette: Palette }

/**
 * What robots, readers of feeds and devices ask for, by path below the site's root. Without an origin there is neither
 * sitemap nor feed: both need whole addresses.
 *
 * @example [...machineFiles(film, '').keys()] // ['robots.txt', 'manifest.webmanifest', 'ko/manifest.webmanifest']
 */
export function machineFiles(film: Film, origin: string): Map<string, string> {
  const files = new Map([['robots.txt', robots(origin)], ...manifests(film)])
  return origin === ''
    ? files
    : new Map([...files, ['sitemap.xml', sitemap(film, origin)], ...feeds(film.content, origin)])
}
