import { expect, test } from 'vitest'
import { portraitFiles } from '../../src/compiler/emit/portrait-files.ts'
import { drawPictures, picturedPages, sharePath, sharePictures } from '../../src/compiler/emit/share-pictures.ts'
import { filmSource } from '../../src/compiler/vite/film-source.ts'
import { film, langs } from '../chosen-film.ts'

const terrain = await filmSource().terrain()
const pictures = sharePictures(film, terrain, portraitFiles(film))

test('home, story, reviews and everybody with a bust have a share picture in every language', () => {
  const pages = picturedPages(film)
  expect(pages.slice(0, 3)).toEqual(['/', '/story', '/reviews'])
  expect(pages).toHaveLength(3 + 14)
  expect([...pictures.keys()].sort()).toEqual(
    langs.flatMap((lang) => pages.map((page) => sharePath(lang, page))).sort(),
  )
})

test('a picture names the person in its language, and needs nothing that a plain renderer does not know', () => {
  expect(pictures.get('share/en/characters/kyu-nam.png')).toContain('>LIM KYU-NAM</text>')
  expect(pictures.get('share/ko/characters/kyu-nam.png')).toContain('>임규남</text>')
  for (const [path, svg] of pictures) expect(svg, path).not.toMatch(/var\(|@media|NaN|undefined|url\((?!#shade)/)
})

test('a picture is a PNG of 1200 × 630 below 400 kB', async () => {
  const [path = ''] = pictures.keys()
  const drawn = await drawPictures(new Map([[path, pictures.get(path) ?? '']]), 'node_modules/.cache/talju/share-fonts')
  const png = Buffer.from(drawn.get(path) ?? [])
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.length).toBeLessThan(400 * 1024)
})
