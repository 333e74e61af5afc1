import { z } from 'zod'
import { type Lang, type Localised, registry } from '../languages/registry.ts'
import { slugSchema, textSchema } from './fields.ts'
import { lanePlaces, tieLines } from './vocabulary.ts'

/** What a film chooses for itself: its languages, its vocabulary and the words that belong to it alone. */

const langSchema = z.enum(Object.keys(registry) as [Lang, ...Lang[]])

/** The part of `film.json` that the shape of all other content depends on. */
export const languagesSchema = z.object({
  languages: z
    .array(langSchema)
    .min(1)
    .refine((langs) => new Set(langs).size === langs.length, 'names a language twice, expected each once'),
})

/** A text in each language of the film, side by side. */
export function localisedSchema(langs: readonly Lang[]): z.ZodType<Localised> {
  const texts = Object.fromEntries(langs.map((lang) => [lang, textSchema]))
  return z.strictObject(texts) as unknown as z.ZodType<Localised>
}

/** A part of an interface that is named: `{ "name": { "en": "The castle", "de": "Das Schloss" } }`. */
function named(langs: readonly Lang[]) {
  return z.strictObject({ name: localisedSchema(langs) })
}

/** `vocabulary.json`: every closed list of the film, each entry with its words. */
export function vocabularySchema(langs: readonly Lang[]) {
  const localised = localisedSchema(langs)
  const level = z.strictObject({
    /** On the button that sets how much is shown: "Trailer". */
    name: localised,
    /** Completes "I have seen …". */
    seen: localised,
    /** What choosing the level shows. */
    shows: localised,
    /** What the page shows now. */
    now: localised,
    /** The heading above this level's part of the story. */
    act: localised,
    /** Which part of the film this level adds: "the ending". */
    within: localised.optional(),
    /** "There is more, from the ending." Every level but the lowest has it. */
    more: localised.optional(),
  })
  const lane = z.strictObject({
    name: localised,
    place: z.enum(lanePlaces),
  })
  return z.strictObject({
    /** From the lowest, which spoils nothing, to the highest, which spoils everything. */
    levels: z.array(level).min(1),
    sides: z.record(
      slugSchema,
      z.strictObject({
        name: localised,
        /** A colour of the film's `theme.css`: "moss" is `--color-moss`. */
        colour: slugSchema,
        /** Where the map draws people of this side to, in a box of 1000 × 640. */
        home: z.tuple([z.int().min(0).max(1000), z.int().min(0).max(640)]),
      }),
    ),
    lanes: z.record(slugSchema, lane).default({}),
    ties: z.record(slugSchema, z.strictObject({ line: z.enum(tieLines) })).default({}),
    aspects: z.record(slugSchema, named(langs)).default({}),
    sections: z.record(slugSchema, named(langs)),
  })
}
export type Vocabulary = z.infer<ReturnType<typeof vocabularySchema>>

/** `words.json`: the words of the interface that belong to this film alone. */
export function wordsSchema(langs: readonly Lang[]) {
  const localised = localisedSchema(langs)
  return z.strictObject({
    /** The name of the site, not of the film. */
    site: localised,
    /** The film as the site's header names it. */
    brand: localised,
    /** The film in running text, with its year: "Nosferatu (1922)". */
    film: localised,
    /** The same, short: "Nosferatu". */
    filmShort: localised,
    /** The title of the home page. */
    home: localised,
    /** The line above the title: "A silent film by F. W. Murnau · 1922". */
    kicker: localised,
    /** What the cast is called on other people's pages: "Cast of Nosferatu (1922)". */
    castTitle: localised,
    /** What one could type into the search for people. */
    searchHint: localised,
    /** The heading above the leads on the home page. */
    leads: localised,
    /** What the story page says below its heading. */
    storyLead: localised,
    /** What search engines say of the story page; nothing above level 0. */
    storyDescription: localised,
    /** A few words along the drawing on the home page. */
    line: localised,
    /** The heading of the page for a missing address: "Off the map". */
    lost: localised,
  })
}
export type FilmWords = z.infer<ReturnType<typeof wordsSchema>>
