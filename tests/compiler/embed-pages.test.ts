import { expect, test } from 'vitest'
import { compileDocuments } from '../../src/compiler/compile/compile-documents.ts'
import { embedPages } from '../../src/compiler/emit/embed-pages.ts'
import { fitOembed } from '../../src/compiler/host/fit-oembed.ts'
import type { Content } from '../../src/schema/content.ts'
import { content, film, langs, readFromMemory } from '../chosen-film.ts'
import { smallContent } from './small-content.ts'

const origin = 'https://talju.example'
const files = embedPages(film, origin)

test('the cast as a module is the cast as JSON', async () => {
  for (const lang of langs) {
    const text = files.get(`api/v1/${lang}/cast.js`) ?? ''
    const module = await import(`data:text/javascript,${encodeURIComponent(text)}`)
    expect(module.default).toEqual(await readFromMemory(`${lang}/cast.json`))
  }
})

test('oEmbed answers for the cast and for every character in both languages, with absolute addresses', () => {
  const answers = [...files].filter(([path]) => path.startsWith('oembed/'))
  expect(answers).toHaveLength(langs.length * (1 + content.cast.length))
  for (const [path, text] of answers) {
    const answer = JSON.parse(text)
    expect(answer, path).toMatchObject({ version: '1.0', type: 'rich', width: expect.any(Number) })
    const addresses = [...answer.html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses, path).toHaveLength(2)
    for (const address of addresses) expect(address, path).toMatch(/^https:\/\/talju\.example\//)
  }
})

test('oEmbed html holds nothing that WordPress would take out', () => {
  const { html } = JSON.parse(files.get('oembed/ko/characters/kyu-nam.json') ?? '')
  expect(html).toBe(
    '<blockquote><a href="https://talju.example/ko/characters/kyu-nam">임규남</a></blockquote>' +
      '<iframe src="https://talju.example/ko/embed/cast?group=kyu-nam&amp;filter=off&amp;theme=light" width="320" height="480"' +
      ' title="임규남" frameborder="0" marginwidth="0" marginheight="0"></iframe>',
  )
})

test('oEmbed html stays whole whatever a character is called', () => {
  const small: Content = smallContent()
  for (const { character } of small.cast) character.credited = '"><script>&amp;'
  const { html } = JSON.parse(
    embedPages({ ...film, content: small, documents: compileDocuments(small) }, origin).get(
      `oembed/en/characters/${small.cast[0]?.id}.json`,
    ) ?? '',
  )
  expect(html).not.toContain('<script>')
  expect(html).toContain('title="&quot;>&lt;script>&amp;amp;"')
})

test.each([
  ['maxwidth=400', 400, 900],
  ['maxwidth=2000&maxheight=300', 640, 300],
  ['maxwidth=-5&maxheight=tall', 640, 900],
  ['maxwidth=1e3', 640, 900],
])('an oEmbed answer fits the room that %s gives', (query, width, height) => {
  const fitted = JSON.parse(fitOembed(files.get('oembed/en/cast.json') ?? '', new URLSearchParams(query)))
  expect(fitted).toMatchObject({ width, height, version: '1.0' })
  // A thumbnail that is larger than asked for must not be there.
  const fits = /tall|1e3/.test(query)
  expect('thumbnail_url' in fitted).toBe(fits)
  expect(fitted.html).toContain(`width="${width}" height="${height}"`)
})
