import { type Colour, onDark, type Palette } from './palette.ts'
import { throughPoints } from './plane.ts'
import { shareEdge as edge, shareSize } from './share-size.ts'
import type { Terrain } from './terrain.ts'

/** Somebody's portrait at a point of a drawing, with the colour of their side. */
export type ShareDot = { x: number; y: number; tint: Colour; svg: string }

/** What a share picture shows: the landscape, one portrait or several, a block for each review, who is tied to whom. */
export type ShareScene =
  | { kind: 'land'; terrain: Terrain /** How far along the way. */; upTo: number }
  | { kind: 'portrait'; svg: string; tint: Colour }
  | { kind: 'faces'; svgs: readonly string[] }
  | { kind: 'blocks'; colours: readonly string[] }
  | { kind: 'ties'; dots: readonly ShareDot[]; lines: readonly (readonly [ShareDot, ShareDot])[] }

const { width, height } = shareSize

/** Its drawing as a part of an SVG. The styles of a portrait count for all of the picture, so they name only its own. */
export function drawnScene(scene: ShareScene, palette: Palette): string {
  if (scene.kind === 'portrait')
    return nested(plain(scene.svg, 0), `x="660" y="0" width="540" height="${height}" viewBox="0 20 480 560"`)
  if (scene.kind === 'faces') {
    const wide = width / Math.max(1, scene.svgs.length)
    return scene.svgs
      .map((svg, at) =>
        nested(small(svg, at), `x="${at * wide}" y="270" width="${wide + 1}" height="360" viewBox="0 20 480 560"`),
      )
      .join('')
  }
  if (scene.kind === 'ties') return ties(scene, palette)
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

/** Half of how wide a portrait is among those who are tied. */
const radius = 84

/** Everybody in a ring of their side, on the right. */
function ties({ dots, lines }: Extract<ShareScene, { kind: 'ties' }>, palette: Palette): string {
  const scaleOf = (all: readonly number[], from: number, to: number) => {
    const [least, most] = [Math.min(...all), Math.max(...all)]
    return (n: number) => Math.round(from + ((n - least) / (most - least || 1)) * (to - from))
  }
  const around = radius + edge / 2
  const x = scaleOf(dots.map((dot) => dot.x), 700 + radius, width - around) // biome-ignore format: one axis a line
  const y = scaleOf(dots.map((dot) => dot.y), around, height - around) // biome-ignore format: one axis a line
  const line = onDark(palette.of('dim'))
  return [
    ...lines.map(([a, b]) => `<path stroke="${line}" stroke-width="5" d="M${x(a.x)} ${y(a.y)}L${x(b.x)} ${y(b.y)}"/>`),
    ...dots.map((dot, at) => {
      const circle = `<circle cx="${x(dot.x)}" cy="${y(dot.y)}" r="${radius}"`
      const box = `x="${x(dot.x) - radius}" y="${y(dot.y) - radius}" width="${2 * radius}" height="${2 * radius}" viewBox="40 40 400 400"`
      return (
        `<clipPath id="ring${at}">${circle}/></clipPath>` +
        `<g clip-path="url(#ring${at})">${nested(small(dot.svg, at), box)}</g>` +
        `${circle} fill="none" stroke="${onDark(dot.tint)}" stroke-width="8"/>`
      )
    }),
  ].join('')
}

/** A portrait without the lines of its ground, as it draws itself where it is small. */
function small(svg: string, at: number): string {
  return plain(svg.replace('<style>', '<style>.w{display:none}'), at)
}

/**
 * A portrait for a renderer of plain SVG, which knows neither media queries nor transforms in styles: the sign stays away.
 * Styles count for the whole picture, so each portrait has classes of its own, and so has its letter.
 */
function plain(svg: string, at: number): string {
  return svg
    .replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\}/g, '')
    .replace(/<g class="w k">.*?<\/g>/, '')
    .replace(/\btext\{/g, '.t{')
    .replaceAll('<text ', '<text class="t" ')
    .replace(/(?<=<style>).*?(?=<\/style>)/s, (rules) => rules.replace(/\.([a-z])/g, `.p${at}$1`))
    .replace(/class="([^"]+)"/g, (_, names: string) => `class="${names.replace(/[a-z]+/g, `p${at}$&`)}"`)
}
