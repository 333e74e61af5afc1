import { z } from 'zod'
import { slugSchema } from '../../schema/fields.ts'
import { pointsSchema } from './recipe-fields.ts'

/** A part of a bust: its outline, and how it rises from its edge. Parts are drawn from below to above. */
const partSchema = z.strictObject({
  /** The outline; with `mirrored` only its left half, from top to bottom. */
  points: pointsSchema,
  mirrored: z.boolean().default(false),
  /** Height at the edge, and what it gains towards the middle. Cliffs between parts become outlines. */
  base: z.number().min(0).max(2),
  dome: z.number().min(0).max(1),
  /** How far from the edge it goes on rising. */
  reach: z.number().min(1).max(200),
  /** A face has two shallow hollows; cloth has noise. */
  is: z.enum(['face', 'cloth']).optional(),
})

/**
 * `art/portraits.json`: what busts are made of, and who wears what. Units are those of a picture of 480 × 600. What
 * somebody wears shows at every spoiler level, so it may be nothing that the trailer does not tell.
 */
export const portraitRecipeSchema = z.strictObject({
  /** Pieces by name: "uniform", "cap". */
  pieces: z.record(slugSchema, z.array(partSchema).min(1)),
  /** What somebody without a recipe of their own wears. */
  plain: z.array(slugSchema).min(1),
  /** Icons by name, as path data of lines in a box of 24 × 24. Content says who has which, and from which level on. */
  signs: z
    .record(slugSchema, z.string().regex(/^M[-\d\s.a-zA-Z]+$/, 'expected path data such as "M3 6l6-2"'))
    .default({}),
  people: z
    .record(
      slugSchema,
      z.strictObject({
        wears: z.array(slugSchema).min(1),
        /** Across and down, for head and shoulders as a whole: 1 is as drawn. */
        build: z.tuple([z.number().min(0.7).max(1.4), z.number().min(0.7).max(1.4)]).default([1, 1]),
        /** A star on the cap: place and size. */
        star: z.tuple([z.number(), z.number(), z.number()]).optional(),
      }),
    )
    .default({}),
})

export type PortraitRecipe = z.infer<typeof portraitRecipeSchema>
export type BustPart = z.infer<typeof partSchema>
