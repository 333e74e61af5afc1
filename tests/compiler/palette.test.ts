import { describe, expect, test } from 'vitest'
import { film } from '../chosen-film.ts'
import { secondFilm } from '../second-film.ts'

/** WCAG 2.2, 1.4.3: what text needs on its ground. */
const enough = 4.5

const grounds = ['ground', 'raised', 'overlay']
const noText = [...grounds, 'line', 'field', 'solid-accent', 'solid-neutral', 'solid-signal']

describe.each([
  ['the content of the site', film],
  ['the second film', secondFilm],
])('the palette of %s', (_, { palette }) => {
  test.each(['light', 'dark'] as const)(
    'has colours of text that can be read on every ground when it is %s',
    (scheme) => {
      const tooFaint = palette.names
        .filter((name) => !noText.includes(name))
        .flatMap((name) => grounds.map((ground) => ({ name, ground })))
        .filter(({ name, ground }) => contrast(palette.of(name)[scheme], palette.of(ground)[scheme]) < enough)
      expect(tooFaint).toEqual([])
    },
  )
})

/** WCAG's contrast ratio of two colours, `#rrggbb`, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** WCAG's relative luminance, from 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
