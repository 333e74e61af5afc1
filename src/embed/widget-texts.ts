import { prefixOf } from '../languages/paths.ts'
import { type Lang, registry } from '../languages/registry.ts'
import type { Content } from '../schema/content.ts'
import { whole as german } from './words-de.ts'
import { whole as english } from './words-en.ts'
import { whole as korean } from './words-ko.ts'

/** What the widget says of its film in one language. */
export type WidgetTexts = {
  /** What an embedded cast is called: in the widget, its frame and what oEmbed says of it. */
  cast: string
  /** The link to the whole cast on the site. */
  whole: string
  /** The language of names in Latin letters. */
  latin: Lang
  /** What the site's addresses in this language begin with. */
  prefix: string
  sides: Readonly<Record<string, string>>
}

const whole: Readonly<Record<Lang, (site: string) => string>> = { en: english, ko: korean, de: german }

/** For the build alone, which knows the words of every language: see `virtual:film/widget`. */
export function widgetTexts(lang: Lang, film: Pick<Content, 'words' | 'vocabulary' | 'film'>): WidgetTexts {
  const sides = Object.entries(film.vocabulary.sides).map(([side, { name }]) => [side, name[lang]] as const)
  return {
    cast: film.words.castTitle[lang],
    whole: whole[lang](film.words.site[lang]),
    latin: [lang, ...film.film.languages].find((one) => registry[one].script === 'Latin') ?? 'en',
    prefix: prefixOf(lang, film.film.languages),
    sides: Object.fromEntries(sides),
  }
}
