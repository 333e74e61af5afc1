import { type Colour, onDark, type Palette } from './palette.ts'
import { throughPoints } from './plane.ts'
import type { Terrain } from './terrain.ts'

/** What a share picture says, from above to below; empty where there is nothing to say. */
export type ShareWords = { kicker: string; title: string; second: string; note: string; brand: string }

/** What a share picture shows: the landscape, somebody on the right, or a block for each review. */
export type ShareScene =
  | { kind: 'land'; terrain: Terrain /** How far along the way. */; upTo: number }
  | { kind: 'portrait'; svg: string; tint: Colour }
  | { kind: 'blocks'; colours: readonly string[] }

const [width, height, edge] = [1200, 630, 56]
const face = 'font-family="Barlow Condensed" font-weight="600"'

/**
 * The picture that other sites show of a page: 1200 × 630, in the colours of the dark scheme, without style sheets, so
 * that a plain renderer draws it.
 *
 * @example sharePicture({ kicker: '', title: 'Min-jun', second: '민준', note: '', brand: 'Min' }, scene, palette) // '<svg …>'
 */
export function sharePicture(words: ShareWords, scene: ShareScene, palette: Palette): string {
  const colour = (name: string) => onDark(palette.of(name))
  const room = { portrait: 560, land: 680, blocks: width - 2 * edge }[scene.kind]
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

function drawnScene(scene: ShareScene, palette: Palette): string {
  if (scene.kind === 'portrait') {
    // A renderer of plain SVG knows neither media queries nor transforms in styles: the sign stays away.
    const drawing = scene.svg.replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\}/g, '').replace(/<g class="w k">.*?<\/g>/, '')
    return nested(drawing, `x="660" y="0" width="540" height="${height}" viewBox="0 20 480 560"`)
  }
  if (scene.kind === 'blocks') {
    const gap = 10
    const wide = (width - 2 * edge + gap) / Math.max(1, scene.colours.length) - gap
    return scene.colours
      .map(
        (fill, at) =>
          `<rect x="${edge + at * (wide + gap)}" y="300" width="${wide}" height="150" rx="4" fill="${fill}"/>`,
      )
      .join('')
  }
  const { terrain, upTo } = scene
  const drawing = terrain.svg.replace(
    /var\(--terrain-(\w+),(#\w+)\)/g,
    (_, layer: string, plain: string) => palette.land.get(layer) ?? plain,
  )
  const [x, y] = wayPoint(terrain, upTo)
  const accent = palette.land.get('way') ?? onDark(palette.of('accent'))
  const way = (from: number, to: number) => {
    const points = Array.from({ length: 17 }, (_, i) => wayPoint(terrain, from + ((to - from) * i) / 16))
    return `M${throughPoints(points, 6)
      .map((point) => point.map((n) => n.toFixed(1)).join(' '))
      .join('L')}`
  }
  const ground = onDark(palette.of('ground'))
  const walked =
    terrain.way.length === 0
      ? ''
      : `<g fill="none" stroke="${accent}" stroke-linecap="round" stroke-linejoin="round"><path stroke-width="5" d="${way(0, upTo)}"/><path stroke-width="4" stroke-dasharray="0 11" d="${way(upTo, 1)}"/></g>` +
        `<circle cx="${x}" cy="${y}" r="24" fill="${accent}" opacity=".25"/><circle cx="${x}" cy="${y}" r="11" fill="${accent}" stroke="${ground}" stroke-width="3"/>`
  // The place reached is at the right, a little below the middle.
  const corner = [
    Math.min(Math.max(0, x - 930), terrain.size[0] - width),
    Math.min(Math.max(0, y - 360), terrain.size[1] - height),
  ]
  return (
    nested(
      `${drawing.replace(/<\/svg>$/, '')}${walked}</svg>`,
      `width="${width}" height="${height}" viewBox="${corner.join(' ')} ${width} ${height}"`,
    ) +
    `<linearGradient id="shade"><stop offset=".28" stop-color="${ground}"/><stop offset=".7" stop-color="${ground}" stop-opacity="0"/></linearGradient>` +
    `<path fill="url(#shade)" d="M0 0h${width}v${height}H0z"/>`
  )
}

function nested(svg: string, attributes: string): string {
  return svg.replace(/<svg [^>]*>/, `<svg ${attributes} preserveAspectRatio="xMidYMid slice">`)
}

function wayPoint({ way }: Terrain, share: number): [number, number] {
  const last = way.length / 2 - 1
  const place = share * last
  const at = Math.min(Math.floor(place), last - 1)
  const along = (n: 0 | 1) => {
    const from = way[2 * at + n] ?? 0
    return Math.round(from + ((way[2 * at + 2 + n] ?? from) - from) * (place - at))
  }
  return last < 1 ? [1000, 700] : [along(0), along(1)]
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
