import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { filmPages } from '../../src/compiler/emit/film-pages.ts'
import { machineFiles } from '../../src/compiler/emit/machine-files.ts'
import { pagePaths } from '../../src/compiler/vite/prerender-plugin.ts'
import { pathIn } from '../../src/languages/paths.ts'
import { film } from '../chosen-film.ts'
import { secondFilm } from '../second-film.ts'
import { secretTexts } from './authored-texts.ts'

const origin = 'https://talju.example'
const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8')
const atomSchema = read('atom.rng')
/** The schema of sitemaps.org takes elements of others only where it knows them. */
const sitemapSchema = read('../../node_modules/sitemap/schema/sitemap.xsd')
const linkSchema = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xsd:element name="link"><xsd:complexType>
    <xsd:attribute name="rel" use="required" fixed="alternate"/>
    <xsd:attribute name="hreflang" use="required"><xsd:simpleType><xsd:restriction base="xsd:language"/></xsd:simpleType></xsd:attribute>
    <xsd:attribute name="href" use="required" type="xsd:anyURI"/>
  </xsd:complexType></xsd:element>
</xsd:schema>`
const bothSchemas = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="link.xsd"/>
</xsd:schema>`

/** https://www.jsonfeed.org/version/1.1/: what must be there, and what may. */
const address = { type: 'string', format: 'uri' }
const words = { type: 'string', minLength: 1 }
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: words,
    description: words,
    home_page_url: address,
    feed_url: address,
    language: { type: 'string', pattern: '^[a-z]{2}$' },
    authors: { type: 'array', items: { type: 'object', properties: { name: words, url: address } } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_text'],
        additionalProperties: false,
        properties: {
          id: words,
          url: address,
          external_url: address,
          title: words,
          content_text: words,
          date_published: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
}
const ajv = addFormats.default(new Ajv2020())

async function atomProblems(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml, schema: atomSchema, extension: 'relaxng' })
  return errors.map(({ message }) => message)
}

async function sitemapProblems(xml: string): Promise<string[]> {
  const preload = [
    { fileName: 'sitemap.xsd', contents: sitemapSchema },
    { fileName: 'link.xsd', contents: linkSchema },
  ]
  const { errors } = await validateXML({ xml, schema: bothSchemas, preload })
  return errors.map(({ message }) => message)
}

describe.each([
  ['Escape', film],
  ['the second film', secondFilm],
])('%s', (_, one) => {
  const { languages } = one.shape
  const files = machineFiles(one, origin)
  const text = (path: string) => files.get(path) ?? ''
  const pathsIn = (path: string) => languages.map((lang) => pathIn(lang, path, languages).slice(1))

  test('the sitemap is valid and has every page with its alternates, dated by the content', async () => {
    const xml = text('sitemap.xml')
    expect(await sitemapProblems(xml)).toEqual([])
    const located = Array.from(xml.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g), ([, ...found]) => found)
    expect(located.map(([url]) => url).sort()).toEqual(
      pagePaths(one)
        .filter((path) => !path.endsWith('/404'))
        .map((path) => origin + path)
        .sort(),
    )
    expect(new Set(located.map(([, date]) => date))).toEqual(new Set([one.content.film.updated]))
    expect(xml.match(/<xhtml:link /g)).toHaveLength(located.length * (languages.length + 1))
    expect(text('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`)
  })

  test('each language has an Atom feed that is valid, with an id and a date of its own for each entry', async () => {
    for (const path of pathsIn('/feed.atom')) {
      const xml = text(path)
      expect(await atomProblems(xml), path).toEqual([])
      expect(xml.match(/<link rel="self"[^>]* href="([^"]+)"/)?.[1]).toBe(`${origin}/${path}`)
      const ids = Array.from(xml.matchAll(/<entry><id>([^<]+)<\/id>/g), ([, id]) => id)
      const { reviews, changes } = one.content
      expect(ids).toHaveLength(Object.keys(reviews).length + changes.length)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^tag:talju\.example,\d{4}-\d\d-\d\d:\w\w\/(reviews|changes)\/[\w-]+$/)
      const dates = Array.from(xml.matchAll(/<published>([^<]+)</g), ([, date = '']) => date)
      expect(dates).toEqual(dates.toSorted().reverse())
      expect(/<updated>([^<]+)</.exec(xml)?.[1]).toBe(dates[0])
    }
  })

  test('the JSON feeds are valid and say the same', () => {
    for (const [at, path] of pathsIn('/feed.jsonfeed').entries()) {
      const feed = JSON.parse(text(path))
      ajv.validate(jsonFeedSchema, feed)
      expect(ajv.errors, path).toBeNull()
      const xml = text(pathsIn('/feed.atom')[at] ?? '')
      expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(
        Array.from(xml.matchAll(/<entry><id>([^<]+)<\/id>/g), ([, id]) => id),
      )
    }
  })

  test('feeds link only to pages of the site', () => {
    const pages = new Set(pagePaths(one).map((path) => origin + path))
    for (const path of pathsIn('/feed.jsonfeed')) {
      for (const { url } of JSON.parse(text(path)).items) expect(pages).toContain(url.replace(/#.*/, ''))
    }
  })

  test('nothing above spoiler level 0 is in any of it', () => {
    const all = [...files.values()].join('\n')
    for (const lang of languages) {
      const secrets = [...secretTexts(one.content, lang).keys()].filter((secret) => secret.includes(' '))
      expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
    }
  })

  test('each language has a manifest that begins at its home page', () => {
    for (const [at, path] of pathsIn('/manifest.webmanifest').entries()) {
      const lang = languages[at] ?? 'en'
      const home = pathIn(lang, '/', languages)
      const { words, film } = one.content
      const manifest = JSON.parse(text(path))
      expect(manifest).toMatchObject({ id: home, start_url: home, lang, display: 'standalone' })
      expect(manifest).toMatchObject({ name: words.film[lang], description: film.logline.text[lang] })
      expect(manifest.background_color).toBe(one.palette.of('ground').dark)
      const icons = manifest.icons.map(
        ({ sizes, purpose }: { sizes: string; purpose: string }) => `${sizes} ${purpose}`,
      )
      expect(icons).toEqual(['192x192 any', '512x512 any', '512x512 maskable', 'any any'])
    }
  })

  test('without an origin there is nothing that needs one', () => {
    const files = machineFiles(one, '')
    expect([...files.keys()].sort()).toEqual(['robots.txt', ...pathsIn('/manifest.webmanifest')].sort())
    expect(files.get('robots.txt')).not.toContain('Sitemap')
  })
})

const feed = machineFiles(film, origin).get('feed.atom') ?? ''
test.each([
  ['a feed without an id', feed.replace(/<id>.*?<\/id>/, ''), /id/],
  ['an entry without a date', feed.replace(/<updated>(?=.*<\/entry>).*?<\/updated>/, ''), /updated|entry/],
  ['a day where a moment should be', feed.replace('T00:00:00Z', ''), /updated/],
  ['an address without an origin', feed.replace(/href="https:\/\/talju\.example/, 'href="'), /href|link/],
  ['a text that is not escaped', feed.replace('<summary>', '<summary><b>'), /summary|tag/],
])('the check of Atom refuses %s', async (_, xml, problem) => {
  expect((await atomProblems(xml)).join('\n')).toMatch(problem)
})

test('the check of sitemaps refuses a date that is none, and a link to nowhere', async () => {
  const xml = machineFiles(film, origin).get('sitemap.xml') ?? ''
  expect(filmPages(film).length).toBeGreaterThan(90)
  expect(await sitemapProblems(xml.replace(/<lastmod>[^<]*/, '<lastmod>today'))).not.toEqual([])
  expect(await sitemapProblems(xml.replace(/ href="[^"]*"/, ''))).not.toEqual([])
})
