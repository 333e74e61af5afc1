import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { langOf as langOfPath, pathIn as pathInLanguage, siteAddress } from '../../src/languages/paths.ts'
import type { Lang } from '../../src/languages/registry.ts'

const langs = ['en', 'ko', 'de'] as const
const langOf = (path: string) => langOfPath(path, langs)
const pathIn = (lang: Lang, path: string) => pathInLanguage(lang, path, langs)

const segment = fc.oneof(
  fc.constantFrom('ko', 'en', 'de', 'cast', 'korea', 'kyu-nam'),
  fc.webSegment().filter((text) => text !== ''),
)
/** Addresses of pages in either language, with a slash at the end or without. */
const anyPath = fc
  .tuple(fc.array(segment, { maxLength: 4 }), fc.boolean())
  .map(([segments, slash]) => `/${segments.join('/')}${slash && segments.length > 0 ? '/' : ''}`)
const anyLang = fc.constantFrom(...langs)

describe('the address of a page', () => {
  test.each([
    ['/', '/ko'],
    ['/cast', '/ko/cast'],
    ['/characters/kyu-nam', '/ko/characters/kyu-nam'],
    ['/korea', '/ko/korea'],
  ])('%s is %s in Korean, and back', (english, korean) => {
    expect(pathIn('ko', english)).toBe(korean)
    expect(pathIn('en', korean)).toBe(english)
    expect([langOf(english), langOf(korean)]).toEqual(['en', 'ko'])
  })

  test('is of the language that it was made for', () => {
    // Below /ko/ko there are no pages: such an address has no twin.
    const paths = anyPath.filter((path) => !/^\/(ko|de)\/(ko|de)(\/|$)/.test(path))
    fc.assert(fc.property(anyLang, paths, (lang, path) => langOf(pathIn(lang, path)) === lang))
  })

  test('survives the way to the other language and back', () => {
    const pages = anyPath.filter((path) => !/^\/(ko|de)(\/(ko|de))?\/$|^\/(ko|de)\/(ko|de)(\/|$)/.test(path))
    fc.assert(
      fc.property(anyLang, pages, (other, path) => {
        expect(pathIn(langOf(path), pathIn(other, path))).toBe(path)
        expect(pathIn(other, pathIn(other, path))).toBe(pathIn(other, path))
      }),
    )
  })

  test.each(['/ko//evil.example', '//evil.example', '/ko///evil.example/cast'])('%s stays on this site', (path) => {
    for (const lang of langs) {
      expect(new URL(pathIn(lang, path), 'https://talju.example').origin).toBe('https://talju.example')
    }
  })
})

test('the first language of a film is at the root, whichever it is', () => {
  expect(pathInLanguage('de', '/cast', ['de', 'en'])).toBe('/cast')
  expect(pathInLanguage('en', '/cast', ['de', 'en'])).toBe('/en/cast')
  expect([langOfPath('/cast', ['de', 'en']), langOfPath('/en/cast', ['de', 'en'])]).toEqual(['de', 'en'])
})

describe('an address for machines', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('stays relative to the root where the build knows no origin', () => {
    vi.stubEnv('SITE_ORIGIN', undefined)
    expect(siteAddress('/ko/cast')).toBe('/ko/cast')
  })

  test('has the origin in front where the build was told it', () => {
    vi.stubEnv('SITE_ORIGIN', 'https://talju.example')
    expect(siteAddress('/ko/cast')).toBe('https://talju.example/ko/cast')
  })
})
