import { afterAll, expect, test } from 'vitest'
import { serveSite } from '../../src/compiler/host/serve-site.ts'
import { pagePaths } from '../../src/compiler/vite/prerender-plugin.ts'
import { builtOrigin, builtSite, film, langOf, langs, pathIn } from '../chosen-film.ts'

const origin = await builtOrigin()
const served = await serveSite({ port: 0, folder: builtSite })
afterAll(served.close)

test('every link within the site answers, and every page tells its title, description and languages', async () => {
  const site = await crawl()
  const broken = [...site.links].flatMap(([address, from]) => {
    const { pathname, hash } = new URL(address, 'http://site')
    const target = site.answers.get(pathname)
    const found = target?.status === 200 && (hash === '' || idsOf(target.text).has(decodeURIComponent(hash.slice(1))))
    return found ? [] : [`${address} (${target?.status}), linked on ${from}`]
  })
  expect(broken).toEqual([])

  const pages = [...site.answers].filter(([, { text }]) => text.startsWith('<!doctype html>'))
  expect(pages.map(([path]) => path).sort()).toEqual(
    pagePaths(film)
      .filter((path) => !path.endsWith('/404'))
      .sort(),
  )
  for (const [path, { text }] of pages) {
    const tags = text.match(/<(?:html|meta|link)\b[^>]*>/g)?.map(attributesOf) ?? []
    const addressOf = (attributes: Record<string, string>) =>
      new URL(tags.find((tag) => includesAll(tag, attributes))?.href ?? '/missing', 'http://site').pathname
    expect.soft(tags[0]?.lang, path).toBe(langOf(path))
    expect.soft(addressOf({ rel: 'canonical' }), path).toBe(path)
    if (origin === '') continue
    for (const lang of langs)
      expect.soft(addressOf({ rel: 'alternate', hreflang: lang }), path).toBe(pathIn(lang, path))
    expect.soft(addressOf({ rel: 'alternate', hreflang: 'x-default' }), path).toBe(pathIn('en', path))
  }
  for (const lang of langs) {
    const texts = pages.filter(([path]) => langOf(path) === lang).map(([, { text }]) => text)
    for (const pattern of [/<title>([^<]+)<\/title>/, /<meta name="description" content="([^"]{30,})"/]) {
      const found = texts.map((text) => pattern.exec(text)?.[1])
      expect(found).not.toContain(undefined)
      expect(repeated(found)).toEqual([])
    }
  }
})

type Site = {
  /** What each address within the site answered, by its path. */
  answers: Map<string, { status: number; text: string }>
  /** Every internal address with its fragment, and a page it stands on. */
  links: Map<string, string>
}

/** Reads the site from its root, following whatever a page links, shows or loads. */
async function crawl(): Promise<Site> {
  const site: Site = { answers: new Map(), links: new Map() }
  let next = ['/']
  while (next.length > 0) {
    const found = await Promise.all(next.map((path) => readAddress(site, path)))
    next = [...new Set(found.flat())].filter((path) => !site.answers.has(path))
  }
  return site
}

/** Notes the answer and gives the paths that the page links. */
async function readAddress(site: Site, path: string): Promise<string[]> {
  const response = await fetch(served.url + path)
  const body = await response.text()
  const text = /html|svg/.test(response.headers.get('content-type') ?? '') ? body : ''
  site.answers.set(path, { status: response.status, text })
  const addresses = [...text.matchAll(/<[^>]+ (?:href|src)="([^"]+)"/g)].map(([, address = '']) => unescaped(address))
  const internal = addresses
    .filter((address) => /^[/#]/.test(address))
    .map((address) => new URL(address, `http://site${path}`))
  for (const { pathname, hash } of internal) site.links.set(pathname + hash, path)
  return internal.map(({ pathname }) => pathname)
}

function unescaped(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'")
}

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  )
}

function includesAll(tag: Record<string, string>, attributes: Record<string, string>): boolean {
  return Object.entries(attributes).every(([name, value]) => tag[name] === value)
}

function repeated<T>(values: readonly T[]): T[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
