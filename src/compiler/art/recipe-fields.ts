import { z } from 'zod'
import type { Point } from './plane.ts'

const pointsText = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?( -?\d+(\.\d+)?,-?\d+(\.\d+)?)+$/

/**
 * Points as a polygon of SVG has them, which any drawing program writes.
 *
 * @example pointsSchema.parse('0,40 120,60') // [[0, 40], [120, 60]]
 */
export const pointsSchema = z
  .string()
  .regex(pointsText, 'expected points such as "0,40 120,60 240,30"')
  .transform((text): Point[] =>
    text.split(' ').map((pair) => {
      const [x, y] = pair.split(',').map(Number)
      return [x ?? 0, y ?? 0]
    }),
  )

/** A place in a drawing, across and down. */
export const placeSchema = z.tuple([z.number(), z.number()])
