import { type PageName, pages, pagesWith } from '../../app/pages.ts'
import type { Lang } from '../../languages/registry.ts'
import type { Content } from '../../schema/content.ts'
import type { FilmShape } from '../../schema/film-shape.ts'

/** One page of a film's site, in whichever language. */
export type FilmPage = {
  name: PageName
  /** Whom it is about, where its path has a slug. */
  slug: string
  /** Its address in the film's first language. */
  path: string
  /** The section above it, such as the cast above a character. */
  parent?: string
  label?: Readonly<Record<Lang, string>>
}

/**
 * Every page of a film: those that stand alone, every credit and every person.
 *
 * @example filmPages(film).map(({ path }) => path) // ['/', '/cast', '/characters/min-jun', …]
 */
export function filmPages({ content, shape }: { content: Content; shape: FilmShape }): FilmPage[] {
  const ids = { credit: content.cast.map(({ id }) => id), person: Object.keys(content.people) }
  return pagesWith(shape.parts).flatMap(({ name, path, each, label, partOf }) => {
    const slugs = each === undefined ? [''] : ids[each]
    return slugs.map((slug) => ({
      name: name as PageName,
      slug,
      path: path.replace(':slug', slug),
      ...(partOf !== undefined && { parent: partOf }),
      ...(label !== undefined && { label }),
    }))
  })
}

/** The address of a page that stands alone, and what it is called. */
export function pageNamed(name: string): { path: string; label: Readonly<Record<Lang, string>> | undefined } {
  const all: readonly { name: string; path: string; label?: Readonly<Record<Lang, string>> }[] = pages
  const found = all.find((page) => page.name === name)
  if (found === undefined) throw new Error(`no page "${name}" in src/app/pages.ts`)
  return { path: found.path, label: found.label }
}
