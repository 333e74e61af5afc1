import { readFile } from 'node:fs/promises'
import { Resvg } from '@resvg/resvg-js'

/** The icons of an installed site. A maskable one may be cut to any shape: what it shows is within a circle of 80 %. */
export const icons = [
  { path: 'icon-192.png', size: 192, purpose: 'any' },
  { path: 'icon-512.png', size: 512, purpose: 'any' },
  { path: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const

/**
 * Draws the icons from a film's `public/favicon.svg`, by path below the site's root.
 *
 * @param ground the colour around a maskable one
 */
export async function drawIcons(favicon: string, ground: string): Promise<Map<string, Uint8Array>> {
  const svg = await readFile(favicon, 'utf8')
  return new Map(
    icons.map(({ path, size, purpose }) => {
      const drawn = purpose === 'maskable' ? maskable(svg, ground) : svg
      return [path, new Resvg(drawn, { fitTo: { mode: 'width', value: size } }).render().asPng()]
    }),
  )
}

/** The icon at two thirds of its size, on a ground that reaches every edge. */
function maskable(svg: string, ground: string): string {
  const inner = svg.replace('<svg ', '<svg x="16" y="16" width="64" height="64" ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path fill="${ground}" d="M0 0h96v96H0z"/>${inner}</svg>`
}
