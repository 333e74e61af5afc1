import { createNoise2D, type NoiseFunction2D } from 'simplex-noise'
import { clamp, depthIn, distanceToLine, hill, type Point } from './plane.ts'
import { type Field, sampled } from './relief.ts'
import { seededRandom } from './seeded-random.ts'
import type { TerrainRecipe } from './terrain-recipe.ts'

const cell = 16
/** How far on each side of the river the ground falls towards it, and how deep. */
const bank = 70
const riverDepth = 0.2

/** The heights of a landscape: about 0 to 1 on land, below 0 at sea. */
export function terrainField(recipe: TerrainRecipe): Field {
  const { seed, size, noise, hills, river, sea } = recipe
  const [width, height] = size
  const named = (name: string) => createNoise2D(seededRandom(`${seed} ${name}`))
  const [ground, bendX, bendY, coast] = [named('ground'), named('x'), named('y'), named('coast')]

  return sampled({ width, height, cell, margin: 40 }, (x, y) => {
    const bentX = x + noise.warp * bendX(x / 420, y / 420)
    const bentY = y + noise.warp * bendY(x / 420, y / 420)
    let wildness = noise.rough
    let rise = 0.1 * ground(x / 800, y / 800)
    for (const { at, reach, rise: own, rough } of hills) {
      const share = hill((x - at[0]) / reach[0], (y - at[1]) / reach[1])
      wildness += rough * share
      rise += own * share
    }
    const land = rise + wildness * sharpened(octaves(ground, bentX / noise.wavelength, bentY / noise.wavelength))
    const dry = river === undefined ? land : land - riverDepth * hill(...across([x, y], river))
    if (sea === undefined) return dry
    const shore = depthIn(sea, [x, y]) + 26 * coast(x / 170, y / 170) + 9 * coast(x / 60, y / 60)
    // Land falls to the shore, and the sea floor goes on falling.
    return shore > 0 ? -clamp(shore / 420, 0.001, 1) : (0.06 + Math.max(0, dry)) * clamp(-shore / 90, 0.02, 1)
  })
}

/** Three octaves of noise, between 0 and 1. */
function octaves(noise: NoiseFunction2D, x: number, y: number): number {
  let [sum, whole, strength, scale] = [0, 0, 1, 1]
  for (let octave = 0; octave < 3; octave++) {
    sum += strength * (0.5 + 0.5 * noise(x * scale + octave * 7, y * scale * 1.15 - octave * 3))
    whole += strength
    strength *= 0.34
    scale *= 2.1
  }
  return sum / whole
}

/** To the power of 1.375 by square roots alone: wide valleys, steeper tops. */
function sharpened(height: number): number {
  const fourth = Math.sqrt(Math.sqrt(Math.max(0, height)))
  return height * fourth * Math.sqrt(fourth)
}

/** Away from the river, as `hill` takes it. */
function across(point: Point, river: readonly Point[]): [number, number] {
  return [distanceToLine(point, river) / bank, 0]
}
