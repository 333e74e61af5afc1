// @vitest-environment jsdom

import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mostBytes } from '../../src/compiler/emit/draw-cards.ts'
import { filmPages } from '../../src/compiler/emit/film-pages.ts'
import { structuredData } from '../../src/compiler/emit/structured-data.ts'
import { fileOf } from '../../src/compiler/vite/prerender-plugin.ts'
import { sharePath, siteFiles } from '../../src/languages/paths.ts'
import { builtOrigin, builtSite, film, langs, pathIn } from '../chosen-film.ts'

const origin = await builtOrigin()
const pages = langs.flatMap((lang) => filmPages(film).map((page) => ({ lang, page, path: pathIn(lang, page.path) })))

async function headOf(path: string): Promise<HTMLHeadElement> {
  const html = await readFile(join(builtSite, fileOf(path)), 'utf8')
  return new DOMParser().parseFromString(html, 'text/html').head
}

/** What the head has once, or nothing; a tag that is there twice is a mistake. */
function only(head: HTMLHeadElement, selector: string, attribute: string): string | null {
  const found = [...head.querySelectorAll(selector)]
  expect(found.length, selector).toBeLessThan(2)
  return found[0]?.getAttribute(attribute) ?? null
}

test.each(pages)('$path says to crawlers all that it should', async ({ lang, page, path }) => {
  const head = await headOf(path)
  const meta = (name: string) => only(head, `meta[property="${name}"], meta[name="${name}"]`, 'content')
  const link = (rest: string) => only(head, `link${rest}`, 'href')
  const title = head.querySelector('title')?.textContent ?? ''
  expect(meta('og:title')).toBe(title)
  expect(meta('og:description')).toBe(meta('description'))
  expect(meta('description')?.length).toBeGreaterThan(29)
  expect(meta('og:type')).toBe('website')
  expect(meta('og:locale')).toBe(film.shape.speech[lang].locale.replace('-', '_'))
  expect(meta('twitter:card')).toBe('summary_large_image')
  expect(link('[rel=manifest]')).toBe(pathIn(lang, siteFiles.manifest))
  expect(link('[rel=canonical]')).toBe(origin + path)

  const card = sharePath(lang, page.path)
  const isKnown = origin !== ''
  const whole = (address: string) => (isKnown ? origin + address : null)
  const said = (text: string) => (isKnown ? text : null)
  expect(meta('og:url')).toBe(whole(path))
  expect(meta('og:image')).toBe(whole(card))
  expect([meta('og:image:width'), meta('og:image:height')]).toEqual([said('1200'), said('630')])
  expect(meta('og:image:alt')).toBe(said(title))
  expect(meta('twitter:image')).toBe(whole(card))
  expect(meta('twitter:image:alt')).toBe(said(title))
  for (const other of langs) expect(link(`[hreflang="${other}"]`)).toBe(whole(pathIn(other, page.path)))
  expect(link('[hreflang=x-default]')).toBe(whole(page.path))
  expect(link('[type="application/atom+xml"]')).toBe(whole(pathIn(lang, siteFiles.atom)))
  const isHome = page.path === '/'
  expect(link('[type="application/feed+json"]')).toBe(isHome ? whole(pathIn(lang, siteFiles.jsonFeed)) : null)
  const isEmbeddable = page.name === 'cast' || page.name === 'character'
  expect(link('[type="application/json+oembed"]')).toBe(isEmbeddable ? whole(`/oembed/${lang}${page.path}.json`) : null)

  const data = [...head.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) =>
    JSON.parse(textContent),
  )
  const graph = structuredData(film, lang, page, origin)['@graph']
  expect(data.map((one) => one['@graph'] ?? [{ ...one, '@context': undefined }])).toEqual(
    isKnown && graph.length > 0 ? [graph] : [],
  )
  expect((await stat(join(builtSite, card))).size).toBeLessThanOrEqual(mostBytes)
})

test('a build has what needs an origin only where it knows one, and then nothing relative in it', async () => {
  const files = await readdir(builtSite, { recursive: true })
  const absolute = files.filter((file) =>
    /^oembed\/.*\.json$|^(?:\w\w\/)?feed\.(?:atom|jsonfeed)$|^sitemap\.xml$/.test(file),
  )
  if (origin === '') {
    expect(absolute).toEqual([])
    return
  }
  expect(absolute).toHaveLength(1 + langs.length * (2 + 1 + film.content.cast.length))
  for (const file of absolute) {
    const text = await readFile(join(builtSite, file), 'utf8')
    expect(text, file).not.toMatch(/(?:href|src|url|uri)\\?"?[=:] ?\\?"\//)
  }
  const answer = JSON.parse(await readFile(join(builtSite, 'oembed', langs[0] ?? '', 'cast.json'), 'utf8'))
  expect(answer).toMatchObject({
    thumbnail_url: `${origin}${sharePath(langs[0] ?? 'en', '/cast')}`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
})

test('the icons of the manifest are there in their sizes', async () => {
  for (const lang of langs) {
    const manifest = JSON.parse(await readFile(join(builtSite, pathIn(lang, siteFiles.manifest)), 'utf8'))
    for (const { src, sizes, type } of manifest.icons) {
      if (type !== 'image/png') expect(existsSync(join(builtSite, src)), src).toBe(true)
      else
        expect(
          `${(await readFile(join(builtSite, src))).readUInt32BE(16)}x${(await readFile(join(builtSite, src))).readUInt32BE(20)}`,
        ).toBe(sizes)
    }
  }
})
