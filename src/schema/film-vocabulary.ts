import { z } from 'zod'
import { type Lang, type Localised, registry } from '../languages/registry.ts'
import { slugSchema, type TextKind, textSchema } from './fields.ts'
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
export function localisedSchema(langs: readonly Lang[], kind: TextKind): z.ZodType<Localised> {
  const texts = Object.fromEntries(langs.map((lang) => [lang, textSchema(kind)]))
  return z.strictObject(texts) as unknown as z.ZodType<Localised>
}

/** A part of an interface that is named: `{ "name": { "en": "The castle", "de": "Das Schloss" } }`. */
function named(langs: readonly Lang[]) {
  return z.strictObject({ name: localisedSchema(langs, 'label') })
}

/** `vocabulary.json`: every closed list of the film, each entry with its words. */
export function vocabularySchema(langs: readonly Lang[]) {
  const label = localisedSchema(langs, 'label')
  const line = localisedSchema(langs, 'line')
  const level = z.strictObject({
    /** On the button that sets how much is shown: "Trailer". */
    name: label,
    /** Completes "I have seen …". */
    seen: label,
    /** What choosing the level shows. */
    shows: line,
    /** What the page shows now. */
    now: line,
    /** The heading above this level's part of the story. */
    act: label,
    /** Which part of the film this level adds: "the ending". */
    within: label.optional(),
    /** "Hidden: the ending." Every level but the lowest has it. */
    more: line.optional(),
  })
  const lane = z.strictObject({
    name: label,
    place: z.enum(lanePlaces),
  })
  return z.strictObject({
    /** From the lowest, which spoils nothing, to the highest, which spoils everything. */
    levels: z.array(level).min(1),
    sides: z.record(
      slugSchema,
      z.strictObject({
        name: label,
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
    /** Names of companies and works that every language writes as they are. */
    asWritten: z.array(textSchema('name')).default([]),
  })
}
export type Vocabulary = z.infer<ReturnType<typeof vocabularySchema>>

/** `words.json`: the words of the interface that belong to this film alone. */
export function wordsSchema(langs: readonly Lang[]) {
  const label = localisedSchema(langs, 'label')
  const line = localisedSchema(langs, 'line')
  return z.strictObject({
    /** The name of the site, not of the film. */
    site: label,
    /** The film as the site's header names it. */
    brand: label,
    /** The film in running text, with its year: "Nosferatu (1922)". */
    film: label,
    /** The same, short: "Nosferatu". */
    filmShort: label,
    /** The title of the home page. */
    home: label,
    /** The line above the title: "A silent film by F. W. Murnau · 1922". */
    kicker: line,
    /** What the cast is called on other people's pages: "Cast of Nosferatu (1922)". */
    castTitle: label,
    /** What one could type into the search for people. */
    searchHint: line,
    /** The heading above the leads on the home page. */
    leads: label,
    /** What the story page says below its heading. */
    storyLead: line,
    /** What search engines say of the story page; nothing above level 0. */
    storyDescription: localisedSchema(langs, 'statement'),
    /** A few words along the drawing on the home page. */
    line: line,
    /** The heading of the page for a missing address: "Off the map". */
    lost: label,
  })
}
export type FilmWords = z.infer<ReturnType<typeof wordsSchema>>
