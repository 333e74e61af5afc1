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

/** What every layer of its own has: the id of the layer, which is also the end of its colour's name. */
const layerSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/, 'expected a word in small letters'),
  stroke: z.number().min(0.5).max(6).default(1.4),
  /** Left out where words or other lines lie over the land. */
  isDetail: z.boolean().default(false),
})

/** A line through points. */
const lineSchema = layerSchema.extend({
  points: pointsSchema,
  /** Lengths of dashes and gaps, as SVG has them. */
  dashes: z
    .string()
    .regex(/^\d+( \d+)*$/)
    .optional(),
  /** How far apart short strokes across it are. */
  posts: z.number().min(8).optional(),
})

/** Small signs strewn over an area, away from river and way. */
const signsSchema = layerSchema.extend({
  area: pointsSchema,
  count: z.int().min(1).max(400),
  /** How far apart they stand at least. */
  apart: z.number().min(4),
  /** Path data of one sign around its place, relative. */
  sign: z.string().regex(/^m[-\d\smlhvz.]+$/, 'expected relative path data such as "m-3-3l6 6"'),
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
  /** The way across, from its start to its end. */
  way: pointsSchema.optional(),
  /** What people have put there, from below to above. */
  features: z.array(z.union([lineSchema, signsSchema])).default([]),
})

/** A checked recipe, with its defaults filled in. */
export type TerrainRecipe = z.infer<typeof terrainRecipeSchema>
export type TerrainFeature = TerrainRecipe['features'][number]

/** The landscape of a film that brings none: hills without anything on them. */
export const plainTerrain: TerrainRecipe = terrainRecipeSchema.parse({ seed: 'plain' })
