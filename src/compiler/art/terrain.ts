import { createHash } from 'node:crypto'
import { controlsAlong, curveOf, pathData } from './curves.ts'
import { depthIn, distance, distanceToLine, lengthOf, type Point, pointsAlong, throughPoints } from './plane.ts'
import { type Cut, relief } from './relief.ts'
import { seededRandom } from './seeded-random.ts'
import { terrainField } from './terrain-field.ts'
import type { TerrainFeature, TerrainRecipe } from './terrain-recipe.ts'

/** The landscape of a film: a drawing, and what pages must know to draw on it. All in units of its map. */
export type Terrain = {
  svg: string
  /** Where the drawing is: its name says what it holds. */
  path: string
  /** The ids of its layers, from below to above. */
  layers: readonly string[]
  size: readonly [number, number]
  /** Points at equal distances along the way, x and y in turn; empty without a way. */
  way: readonly number[]
  /** The layers that are left out behind words. */
  details: readonly string[]
}

/** Sampled by cells of 16 units; two units are one step of the grid, so path data counts in whole units. */
const detail = { stride: 46, turn: 0.85, grid: 2 }
const wayPoints = 33

/**
 * Draws a landscape as contour lines in moonlight.
 *
 * Its layers have ids, for `<use href="…svg#lit">` in a page: `land`, `shade`, `lit`, where the film has them `sea` and
 * `river`, and its own features. Each takes its colour from a custom property of the page: `--terrain-lit`.
 *
 * @example drawTerrain(plainTerrain).svg // '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1400">…</svg>'
 */
export function drawTerrain(recipe: TerrainRecipe): Terrain {
  const { size, river, way, sea, features } = recipe
  const field = terrainField(recipe)
  const sorted = field.heights.filter((height) => height > 0).sort((a, b) => a - b)
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  const [low, high] = [quantile(0.05), quantile(0.997)]
  const cut: Cut = {
    ...detail,
    thresholds: Array.from({ length: recipe.contours }, (_, k) => low + ((high - low) * (k + 0.6)) / recipe.contours),
    fillEvery: 4,
    shortestRing: 190,
    shortestRun: 60,
  }
  const ground = relief(field, cut)
  const water = sea && relief({ ...field, heights: field.heights.map((height) => -height) }, seaCut)
  const bent = (points: readonly Point[] | undefined) => points && throughPoints(points, 12)
  const [riverLine, wayLine] = [river, way].map(bent)
  const free = [riverLine, wayLine].filter((one) => one !== undefined)
  const drawn = (feature: TerrainFeature) => {
    const colour = `--terrain-${feature.id},#8a8a80`
    if ('area' in feature) {
      const places = scatter(feature, `${recipe.seed} ${feature.id}`, free)
      return stroked(feature.id, colour, feature.stroke, places.map(([x, y]) => `M${x} ${y}${feature.sign}`).join(''))
    }
    const line = throughPoints(feature.points, 12)
    const dashes = feature.dashes === undefined ? '' : ` stroke-dasharray="${feature.dashes}"`
    return stroked(feature.id, colour, feature.stroke, curve(line) + posts(line, feature.posts), dashes)
  }

  const layers = [
    filled('land', '--terrain-land,#8fa67812', ground.fills),
    water && filled('sea', '--terrain-sea,#86b0c026', water.fills),
    stroked('shade', '--terrain-shade,#0009', 1.2, ground.shade),
    stroked('lit', '--terrain-lit,#a9bda480', 1.1, ground.lit + (water?.shade ?? '') + (water?.lit ?? '')),
    riverLine && stroked('river', '--terrain-river,#86b0c099', 3, curve(riverLine)),
    ...features.map(drawn),
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}">${layers.filter(Boolean).join('')}</svg>`
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8)
  return {
    svg,
    path: `assets/terrain-${hash}.svg`,
    layers: [...svg.matchAll(/ id="(\w+)"/g)].map(([, id = '']) => id),
    size,
    way: wayLine === undefined ? [] : pointsAlong(wayLine, wayPoints).flatMap(({ at }) => at.map(Math.round)),
    details: features.filter(({ isDetail }) => isDetail).map(({ id }) => id),
  }
}

/** Depths of the sea, which turn the field upside down. The first is its shore. */
const seaCut: Cut = { ...detail, thresholds: [0, 0.16, 0.4], fillEvery: 1, shortestRing: 190, shortestRun: 400 }

function filled(id: string, colour: string, paths: readonly string[]): string {
  return `<g id="${id}" fill="var(${colour})">${paths.map((d) => d && `<path d="${d}"/>`).join('')}</g>`
}

/** The page may scale the drawing; its strokes stay as they are. */
function stroked(id: string, colour: string, width: number, d: string, dashes = ''): string {
  return `<path id="${id}" fill="none" stroke="var(${colour})" stroke-width="${width}" vector-effect="non-scaling-stroke"${dashes} d="${d}"/>`
}

function curve(line: readonly Point[]): string {
  return pathData([curveOf(controlsAlong(line, false, detail), false)])
}

/** Short strokes across a line. */
function posts(line: readonly Point[], apart: number | undefined): string {
  if (apart === undefined) return ''
  const count = Math.round(lengthOf(line) / apart)
  return pointsAlong(line, count)
    .map(({ at: [x, y], heading: [dx, dy] }) => {
      const [across, down] = [Math.round(-dy * 5), Math.round(dx * 5)]
      return `M${Math.round(x) - across} ${Math.round(y) - down}l${2 * across} ${2 * down}`
    })
    .join('')
}

/** Chance throws signs into the area; those too near to others, to the river or the way are taken away. */
function scatter(
  { area, count, apart }: Extract<TerrainFeature, { area: unknown }>,
  seed: string,
  free: readonly (readonly Point[])[],
): Point[] {
  const random = seededRandom(seed)
  const [xs, ys] = [area.map(([x]) => x), area.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const placed: Point[] = []
  for (let thrown = 0; thrown < count * 20 && placed.length < count; thrown++) {
    const at: Point = [
      Math.round(left + random() * (Math.max(...xs) - left)),
      Math.round(top + random() * (Math.max(...ys) - top)),
    ]
    const isFree =
      depthIn(area, at) > 0 &&
      placed.every((other) => distance(other, at) >= apart) &&
      free.every((line) => distanceToLine(at, line) > 26)
    if (isFree) placed.push(at)
  }
  return placed.sort(([, a], [, b]) => a - b)
}
