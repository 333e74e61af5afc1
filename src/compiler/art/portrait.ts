import type { Bust } from './bust.ts'
import type { Colour } from './palette.ts'

/** In which colours somebody is drawn. */
export type Sitter = {
  /** The colour of their side. */
  tint: Colour
  /** What is behind them. */
  ground: Colour
  /** The star on a cap. */
  signal: Colour
  /** The disc of a sign, and the sign on it. */
  disc: Colour
  ink: Colour
}

/**
 * A portrait without a photograph: a relief bust, composed of the pieces that somebody wears. Below 100 pixels it leaves
 * out the lit lines, the sign and all of the ground, below 60 pixels every line, so that it stays clear.
 *
 * One document serves both colour schemes. Inside an `<img>` its media query follows the `color-scheme` of the page if
 * that settles for one, else the reader's preference: https://drafts.csswg.org/mediaqueries-5/#prefers-color-scheme
 *
 * @param rings how many rings the ground has
 * @param sign path data of an icon: what somebody carries
 * @returns a complete SVG document of 480 × 600 units
 * @example portrait(sitter, drawBust('min-jun', recipe), 7) // '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 600">…</svg>'
 */
export function portrait(sitter: Sitter, { body, star, ground: groundWith }: Bust, rings: number, sign = ''): string {
  const ground = groundWith(rings)
  const filled = (name: string, paths: readonly string[]) =>
    paths.map((d, k) => d && `<path class="${name}${k}" d="${d}"/>`).join('')
  const line = (names: string, d: string) => `<path class="l ${names}" d="${d}"/>`
  return document(
    (sign && sharedBySigns) +
      scheme(sitter, (tint, behind, dark) => [
        ['.g', `fill:${mixed(behind, tint, 0.05)}`],
        ...ramp('.a', ground.fills.length, (share) => mixed(behind, tint, 0.06 + share * (dark ? 0.16 : 0.22))),
        ...ramp('.b', body.fills.length, (share) =>
          dark
            ? mixed(mixed(behind, tint, 0.36), mixed(tint, '#f4efe0', 0.12), share)
            : mixed(mixed(behind, tint, 0.42), tint, share),
        ),
        ['.h', `stroke:${dark ? mixed(tint, '#f6f1e2', 0.5) : '#fffaf0'}`],
        ['.d', `stroke:${dark ? '#050807' : mixed(tint, '#14110c', 0.5)}`],
        ['.s', `fill:${dark ? sitter.signal.dark : sitter.signal.light}`],
        ...(sign === ''
          ? []
          : ([
              ['.c', `fill:${dark ? sitter.disc.dark : sitter.disc.light}`],
              ['.i', `stroke:${dark ? sitter.ink.dark : sitter.ink.light}`],
            ] as const)),
      ]),
    [
      '<path class="g" d="M0 0h480v600H0z"/>',
      `<g class="w">${filled('a', ground.fills)}${line('d o', ground.shade)}${line('h o', ground.lit)}</g>`,
      filled('b', body.fills),
      line('d', body.shade),
      line('h w', body.lit),
      star && `<path class="s" d="${star}"/>`,
      sign && `<g class="w k"><circle class="c" cx="74" cy="526" r="52"/><path class="l i" d="${sign}"/></g>`,
    ].join(''),
  )
}

/**
 * The tile of a small part: a letter or syllable in the colour of the side.
 *
 * @example portraitTile(sitter, '경')
 */
export function portraitTile(sitter: Sitter, letter: string): string {
  return document(
    scheme(sitter, (tint, behind) => [
      ['.g', `fill:${mixed(behind, tint, 0.12)}`],
      ['text', `fill:${tint}`],
      ['.r', `fill:none;stroke:${mixed(behind, tint, 0.3)};stroke-width:2`],
    ]),
    [
      '<path class="g" d="M0 0h480v600H0z"/>',
      // The same hill for all: what differs is the letter.
      [150, 186, 222, 260]
        .map((radius) => `<ellipse class="r" cx="240" cy="300" rx="${radius}" ry="${radius + 40}"/>`)
        .join(''),
      `<text x="240" y="378" text-anchor="middle" font-size="220" font-weight="800" font-family="Apple SD Gothic Neo,Noto Sans KR,Noto Sans CJK KR,Malgun Gothic,Barlow Condensed,sans-serif">${letter.replace(/[<&]/g, '')}</text>`,
    ].join(''),
  )
}

type Rule = readonly [selector: string, declarations: string]

const shared =
  'path{stroke-linecap:round}.l{fill:none;stroke-width:2.6}.h{stroke-opacity:.8}.d{stroke-opacity:.7}.o{stroke-opacity:.4}@media(max-width:99px){.w{display:none}.d{stroke-width:4;stroke-opacity:.35}}@media(max-width:59px){.d{display:none}}'

/** An icon of 24 × 24 in the middle of its disc; in a large picture both are small. */
const sharedBySigns =
  '.i{transform:translate(43px,495px)scale(2.6);stroke-width:1.6;stroke-linejoin:round}@media(min-width:240px){.k{transform:translate(12px,265px)scale(.54)}}'

function document(styles: string, drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 600"><style>${shared}${styles}</style>${drawing}</svg>`
}

/** The rules of the dark scheme, and those of the light one, which paper always has. */
function scheme(
  { tint, ground }: Sitter,
  rules: (tint: string, ground: string, dark: boolean) => readonly Rule[],
): string {
  const written = (list: readonly Rule[]) => list.map(([selector, text]) => `${selector}{${text}}`).join('')
  const [dark, light] = [rules(tint.dark, ground.dark, true), rules(tint.light, ground.light, false)]
  return `${written(dark)}@media print,(prefers-color-scheme:light){${written(light)}}`
}

function ramp(name: string, count: number, colourAt: (share: number) => string): Rule[] {
  return Array.from(
    { length: count },
    (_, k) => [`${name}${k}`, `fill:${colourAt(k / Math.max(1, count - 1))}`] as const,
  )
}

/** `mixed('#000000', '#ffffff', 0.5)` is `'#808080'`. */
function mixed(ground: string, tint: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [from, to] = [ground, tint].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16)) as [
      number,
      number,
    ]
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
