/** A colour on paper and in the dark, as `#rrggbb`. */
export type Colour = { light: string; dark: string }

/** The colours of a film by the names that its `theme.css` gives them. */
export type Palette = {
  of: (name: string) => Colour
  names: readonly string[]
  /** The colours of the landscape in the dark, by layer. */
  land: ReadonlyMap<string, string>
}

/** What the engine's own styles ask for. A film's theme has at least these. */
const needed = [
  'ground',
  'raised',
  'overlay',
  'line',
  'field',
  'ink',
  'dim',
  'accent',
  'signal',
  'good',
  'neutral',
  'solid-accent',
  'solid-neutral',
  'solid-signal',
] as const

const literal = /--color-([\w-]+):\s*light-dark\(\s*(#[\da-f]{6}),\s*(#[\da-f]{6})\s*\)\s*;/gi
const landLayer = /--terrain-(\w+):\s*light-dark\(\s*#[\da-f]{6,8},\s*(#[\da-f]{6,8})\s*\)\s*;/gi
const alias = /--color-([\w-]+):\s*var\(--color-([\w-]+)\)\s*;/g

/**
 * Reads a film's palette: every `--color-name: light-dark(#rrggbb, #rrggbb)` of its theme, and names for those.
 *
 * @throws with all that is missing: colours that the engine needs, or an alias that leads nowhere
 * @example readPalette(theme).of('moss') // { light: '#4a6334', dark: '#8fa678' }
 */
export function readPalette(theme: string): Palette {
  const colours = new Map<string, Colour>()
  for (const [, name = '', light = '', dark = ''] of theme.matchAll(literal)) colours.set(name, { light, dark })
  for (const [, name = '', other = ''] of theme.matchAll(alias)) {
    const colour = colours.get(other)
    if (colour !== undefined) colours.set(name, colour)
  }
  const missing = needed.filter((name) => !colours.has(name))
  if (missing.length > 0) {
    const lines = missing.map((name) => `--color-${name}`).join(', ')
    throw new Error(`theme.css lacks ${lines}, expected light-dark(#rrggbb, #rrggbb) or var(--color-…) for each`)
  }
  return {
    names: [...colours.keys()],
    land: new Map([...theme.matchAll(landLayer)].map(([, layer = '', dark = '']) => [layer, dark])),
    of(name) {
      const colour = colours.get(name)
      if (colour === undefined) throw new Error(`theme.css has no --color-${name}`)
      return colour
    },
  }
}

/** A colour in the dark scheme. */
export function onDark({ dark }: Colour): string {
  return dark
}

/** A colour as CSS writes it. */
export function lightDark({ light, dark }: Colour): string {
  return `light-dark(${light},${dark})`
}
