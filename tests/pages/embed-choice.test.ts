import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type EmbedChoice,
  embedAddress,
  embedGroups,
  embedLimits,
  embedSorts,
  embedThemes,
  embedWays,
} from '../../src/pages/embed/embed-choice.ts'
import { type EmbedPlace, embedSnippet, policyLines } from '../../src/pages/embed/embed-snippet.ts'

const anyChoice: fc.Arbitrary<EmbedChoice> = fc.record({
  way: fc.constantFrom(...embedWays),
  group: fc.constantFrom(null, ...embedGroups),
  sort: fc.constantFrom(...embedSorts),
  limit: fc.constantFrom(...embedLimits),
  theme: fc.constantFrom(...embedThemes),
  heading: fc.string({ unit: 'grapheme', maxLength: 20 }),
  filter: fc.boolean(),
  pinned: fc.boolean(),
})

const place: EmbedPlace = {
  lang: 'en',
  origin: 'https://talju.example',
  integrity: { 'cast.js': 'sha384-c', 'frame.js': 'sha384-f' },
}

describe('a choice in the address', () => {
  const parsed = (query: string) => embedAddress.parse(new URLSearchParams(query))

  test('comes back as it went', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(parsed(embedAddress.serialise(choice))).toEqual(choice)
      }),
    )
  })

  test('is read from any query string, and stays what was read', () => {
    const names = fc.constantFrom('way', 'group', 'sort', 'limit', 'theme', 'heading', 'filter', 'pinned', 'x')
    const query = fc.array(fc.tuple(names, fc.string({ unit: 'binary', maxLength: 90 })))
    fc.assert(
      fc.property(query, (entries) => {
        const choice = parsed(new URLSearchParams(entries).toString())
        expect(parsed(embedAddress.serialise(choice))).toEqual(choice)
      }),
    )
  })

  test('leaves defaults out', () => {
    expect(embedAddress.serialise(embedAddress.initial)).toBe('')
    expect(parsed('?way=popup&group=pirates&limit=5&filter=on')).toEqual(embedAddress.initial)
  })
})

describe('what to paste', () => {
  test('is two lines for the element, with a plain link inside and its place kept', () => {
    const [script, element] = embedSnippet({ ...embedAddress.initial, group: 'lead', filter: false }, place).split('\n')
    expect(script).toBe(
      '<script type="module" src="https://talju.example/embed/cast.js" referrerpolicy="no-referrer"></script>',
    )
    expect(element).toBe(
      '<film-cast lang="en" group="lead" limit="6" theme="light" filter="off" style="display: block; min-height: 22rem; --film-cast-min-height: 22rem"><a href="https://talju.example/cast">The whole cast on Talju</a></film-cast>',
    )
  })

  test('is light and shows six people unless somebody chooses otherwise', () => {
    expect(embedSnippet(embedAddress.initial, place)).toContain('<film-cast lang="en" limit="6" theme="light" style')
    const asThePage = { ...embedAddress.initial, limit: 'all', theme: 'page' } as const
    expect(embedSnippet(asThePage, place)).toContain('<film-cast lang="en" style')
    expect(embedSnippet({ ...embedAddress.initial, way: 'iframe' }, place)).toContain(
      '/embed/cast?limit=6&amp;theme=light"',
    )
  })

  test('names the integrity of a pinned copy, and asks for it as integrity wants', () => {
    expect(embedSnippet({ ...embedAddress.initial, pinned: true }, place)).toMatch(
      /src="https:\/\/talju\.example\/embed\/v\d+\.\d+\.\d+\/cast\.js" integrity="sha384-c" crossorigin="anonymous"/,
    )
    expect(embedSnippet({ ...embedAddress.initial, way: 'iframe', pinned: true }, place)).toContain(
      'integrity="sha384-f"',
    )
  })

  test('lets a framed cast run its script and open a page, and gives it no origin', () => {
    const frame = embedSnippet(
      { ...embedAddress.initial, way: 'iframe', theme: 'dark', sort: 'listed' },
      { ...place, lang: 'ko' },
    )
    expect(frame).toContain('src="https://talju.example/ko/embed/cast?sort=listed&amp;limit=6&amp;theme=dark"')
    expect(frame).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"')
  })

  test('is a bare address for WordPress and Ghost', () => {
    expect(embedSnippet({ ...embedAddress.initial, way: 'address' }, { ...place, lang: 'ko' })).toBe(
      'https://talju.example/ko/cast',
    )
  })

  test('stays whole whatever the heading says', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const tags = embedSnippet({ ...choice, way: 'element', heading: `"><script>${choice.heading}` }, place)
        const [, heading] = /heading="([^"]*)"/.exec(tags) ?? []
        expect(heading).toContain('&quot;><script>')
      }),
    )
  })

  test.each([
    ['element', ['script-src', 'connect-src', 'img-src']],
    ['iframe', ['frame-src', 'script-src']],
    ['address', ['frame-src']],
  ] as const)('comes with the lines that a policy needs for it: %s', (way, directives) => {
    expect(policyLines({ ...embedAddress.initial, way }, place.origin).split('\n')).toEqual(
      directives.map((directive) => `${directive} https://talju.example;`),
    )
  })
})
