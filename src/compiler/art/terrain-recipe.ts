import { z } from 'zod'
import { placeSchema, pointsSchema } from './recipe-fields.ts'

/** A rise, or with a `rise` below 0 a hollow, that reaches so far across and down. */
const hillSchema = z.strictObject({
  at: placeSchema,
  reach: placeSchema,
  rise: z.number().default(0),
  /** How much wilder the ground is here; below 0 it is calmer. */
  rough: z.number().default(0),
})

/** Small signs strewn over an area, away from river and way. */
const strewnSchema = z.strictObject({
  area: pointsSchema,
  count: z.int().min(1).max(400),
  /** How far apart they stand at least. */
  apart: z.number().min(4),
})

/**
 * `art/terrain.json`: the one landscape of a film, in units of its map; y grows downwards. Everything but the seed may be
 * left out.
 */
export const terrainRecipeSchema = z.strictObject({
  seed: z.string().min(1),
  size: z.tuple([z.int().min(400).max(3000), z.int().min(400).max(3000)]).default([1600, 1400]),
  /** How many contours from the lowest ground to the highest. */
  contours: z.int().min(4).max(30).default(17),
  noise: z
    .strictObject({
      wavelength: z.number().min(50).default(330),
      /** How far the ground's shapes are bent. */
      warp: z.number().min(0).default(55),
      rough: z.number().min(0).max(2).default(0.42),
    })
    .prefault({}),
  hills: z.array(hillSchema).default([]),
  river: pointsSchema.optional(),
  /** The outline of the sea; it may go beyond the map. */
  sea: pointsSchema.optional(),
  fence: pointsSchema.optional(),
  /** The border that the story leads to. */
  line: pointsSchema.optional(),
  /** The way across, from its start to its end. */
  way: pointsSchema.optional(),
  mines: strewnSchema.optional(),
  houses: strewnSchema.optional(),
})

/** A checked recipe, with its defaults filled in. */
export type TerrainRecipe = z.infer<typeof terrainRecipeSchema>

/** The landscape of a film that brings none: hills without anything on them. */
export const plainTerrain: TerrainRecipe = terrainRecipeSchema.parse({ seed: 'plain' })
