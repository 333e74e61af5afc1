import { onDark, type Palette } from './palette.ts'
import { drawnScene, type ShareScene } from './share-scenes.ts'
import { shareEdge as edge, shareSize } from './share-size.ts'

/** What a share picture says, from above to below; empty where there is nothing to say. */
export type ShareWords = { kicker: string; title: string; second: string; note: string; brand: string }

const { width, height } = shareSize
const face = 'font-family="Barlow Condensed" font-weight="600"'

/**
 * The picture that other sites show of a page: 1200 × 630, in the colours of the dark scheme, without style sheets, so
 * that a plain renderer draws it.
 *
 * @example sharePicture({ kicker: '', title: 'Min-jun', second: '민준', note: '', brand: 'Min' }, scene, palette) // '<svg …>'
 */
export function sharePicture(words: ShareWords, scene: ShareScene, palette: Palette): string {
  const colour = (name: string) => onDark(palette.of(name))
  const wide = width - 2 * edge
  const room = { portrait: 560, land: 680, blocks: wide, faces: wide, ties: 620 }[scene.kind]
  const { lines, size } = fitted(
    words.title.toUpperCase(),
    room,
    scene.kind === 'portrait' ? 112 : /\p{Script=Hangul}/u.test(words.title) ? 165 : 210,
  )
  const text = (y: number, size: number, fill: string, said: string) =>
    said && `<text x="${edge}" y="${Math.round(y)}" font-size="${size}" fill="${fill}" ${face}>${escaped(said)}</text>`
  const top = words.kicker === '' ? edge : edge + 58
  const below = top + lines.length * size * 0.98
  const dot = scene.kind === 'portrait' ? onDark(scene.tint) : colour('dim')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${colour('ground')}" d="M0 0h${width}v${height}H0z"/>`,
    drawnScene(scene, palette),
    text(edge + 32, 32, dot, words.kicker.toUpperCase()),
    ...lines.map((line, at) => text(top + size * (0.82 + at * 0.98), size, colour('ink'), line)),
    text(below + 54, 54, colour('accent'), words.second),
    ...linesWithin(words.note, 16).map((line, at) =>
      text(below + (words.second ? 112 : 50) + at * 44, 34, colour('dim'), line),
    ),
    text(height - edge + 6, 38, colour('accent'), words.brand),
    '</svg>',
  ].join('')
}

/** A title in one to three lines, as large as the room allows. */
function fitted(title: string, room: number, largest: number): { lines: string[]; size: number } {
  const tries = [1, 2, 3].map((count) => {
    const lines = linesWithin(title, (widthOf(title) / count) * 1.15)
    return { lines, size: Math.floor(Math.min(largest, room / Math.max(...lines.map(widthOf)), 275 / lines.length)) }
  })
  return tries.reduce((best, one) => (one.size > best.size ? one : best))
}

/** Words in lines of at most so many ems. */
function linesWithin(words: string, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ').filter(Boolean)) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(`${line} ${word}`) <= most) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** About how wide a text is, in ems of the display face. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/\p{Script=Hangul}/u.test(letter) ? 0.93 : letter === ' ' ? 0.22 : 0.46),
    0,
  )
}

function escaped(text: string): string {
  return text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))
}
