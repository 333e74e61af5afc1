import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { drawCards, mostBytes, writeFonts } from '../../src/compiler/emit/draw-cards.ts'
import { filmPages } from '../../src/compiler/emit/film-pages.ts'
import { portraitFiles } from '../../src/compiler/emit/portrait-files.ts'
import { sharePictures } from '../../src/compiler/emit/share-pictures.ts'
import { filmSource } from '../../src/compiler/vite/film-source.ts'
import { sharePath } from '../../src/languages/paths.ts'
import { content, film, langs } from '../chosen-film.ts'
import { secretTexts } from './authored-texts.ts'

const terrain = await filmSource().terrain()
const pictures = sharePictures(film, terrain, portraitFiles(film))
const wordsOf = (svg: string) => Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, said = '']) => said)

test('every page has a share picture in every language', () => {
  expect([...pictures.keys()]).toEqual(
    langs.flatMap((lang) => filmPages(film).map(({ path }) => sharePath(lang, path).slice(1))),
  )
})

test.each([
  ['en/characters/kyu-nam', ['SOLDIERS', 'LIM KYU-NAM', '임규남', 'Lee Je-hoon', 'Escape']],
  ['ko/characters/kyu-nam', ['군인', '임규남', 'Lim Kyu-nam', '이제훈', '탈주']],
  ['en/people/lee-je-hoon', ['LEE', 'JE-HOON', '이제훈', 'as Lim Kyu-nam', 'Escape']],
  ['ko/people/lee-je-hoon', ['이제훈', 'Lee Je-hoon', '임규남 역', '탈주']],
  ['en/people/lee-jong-pil', ['DIRECTOR', 'LEE', 'JONG-PIL', '이종필', 'Escape (탈주, 2024)']],
])('%s says who it is in both scripts, and who plays whom', (page, said) => {
  expect(wordsOf(pictures.get(`share/${page}.png`) ?? '').join(' ')).toBe(said.join(' '))
})

test('no picture needs what a plain renderer does not know', () => {
  for (const [path, svg] of pictures)
    expect(svg, path).not.toMatch(/var\(|@media|NaN|undefined|url\((?!#(?:shade|ring))/)
})

test('the fonts have every letter that a picture writes', async () => {
  const letters = [...new Set([...pictures.values()].flatMap((svg) => wordsOf(svg)).join(''))].filter(
    (one) => one !== ' ',
  )
  const fontFiles = await writeFonts('node_modules/.cache/talju/share', letters.join(''))
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Barlow Condensed' }
  const isDrawn = (letter: string) => {
    const text = `<text x="20" y="60" font-size="40" font-family="Barlow Condensed" font-weight="600">${letter}</text>`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80">${text.replace('&', '&amp;')}</svg>`
    return new Resvg(svg, { font }).render().pixels.some((value) => value > 0)
  }
  expect(letters.length).toBeGreaterThan(150)
  expect(letters.filter((letter) => !isDrawn(letter))).toEqual([])
})

test('no picture says or shows anything above spoiler level 0', () => {
  const later = portraitFiles(film)
  for (const path of later.keys()) if (/^portraits\/\d/.test(path)) later.set(path, '<svg><path d="later"/></svg>')
  expect(sharePictures(film, terrain, later)).toEqual(pictures)
  for (const lang of langs) {
    const secrets = [...secretTexts(content, lang).keys()].filter((text) => text.includes(' '))
    expect(secrets.length).toBeGreaterThan(100)
    for (const [path, svg] of pictures) {
      const said = wordsOf(svg).join(' ').toLowerCase()
      expect(
        secrets.filter((secret) => said.includes(secret.toLowerCase())),
        path,
      ).toEqual([])
    }
  }
})

test('pictures are PNG of 1200 × 630 and at most 60 kB, and only what changed is drawn again', async () => {
  const chosen = ['share/en/home.png', 'share/ko/cast.png', 'share/ko/characters/hyun-sang.png']
  const some = new Map(chosen.map((path) => [path, pictures.get(path) ?? '']))
  const cache = 'node_modules/.cache/talju/share'
  const { files } = await drawCards(some, cache)
  for (const [path, png] of files) {
    const bytes = Buffer.from(png)
    expect(bytes.subarray(1, 4).toString(), path).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630])
    expect(bytes.length, path).toBeLessThanOrEqual(mostBytes)
  }
  expect(await drawCards(some, cache)).toEqual({ files, drawn: 0 })
  const changed = `<!-- ${process.pid} ${performance.now()} -->${some.get('share/en/home.png')}`
  expect((await drawCards(new Map([...some, ['share/en/home.png', changed]]), cache)).drawn).toBe(1)
})
