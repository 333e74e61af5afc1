import { allPlaces, type CheckedFilm, type Rule } from './checked-film.ts'
import { type ContentProblem, pathText } from './content-problems.ts'
import type { Place } from './places.ts'
import { attestedNames } from './rules/attested-names.ts'
import { freeIds, plainKeys } from './rules/free-ids.ts'
import { labelsOnce } from './rules/labels-once.ts'
import { namedOutlets } from './rules/named-outlets.ts'
import { noEntryTwice, noSpellingTwice, noTextTwice } from './rules/nothing-twice.ts'
import { ownLanguage } from './rules/own-language.ts'
import { ownLetters } from './rules/own-letters.ts'
import { nobodyUnused, partsOnPurpose, sidesThatChange } from './rules/people-once.ts'
import { possibleDates } from './rules/possible-dates.ts'
import { publicPictures } from './rules/public-pictures.ts'
import { risingDates } from './rules/rising-dates.ts'
import { safeAddresses, secureAddresses } from './rules/safe-addresses.ts'
import { sourceLevels } from './rules/source-levels.ts'
import { typographicSigns } from './rules/typographic-signs.ts'
import { visibleLetters } from './rules/visible-letters.ts'

/** What holds for every value in every file, beyond its shape. The table in `src/film/README.md` says it to keepers. */
export const rules: readonly Rule[] = [
  visibleLetters,
  typographicSigns,
  noEntryTwice,
  noTextTwice,
  noSpellingTwice,
  possibleDates,
  risingDates,
  safeAddresses,
  publicPictures,
  freeIds,
  plainKeys,
  nobodyUnused,
  sidesThatChange,
  sourceLevels,
  ownLetters,
  partsOnPurpose,
  secureAddresses,
  namedOutlets,
  labelsOnce,
  attestedNames,
  ownLanguage,
]

/** Holds every place of a film to every rule. Of a place that breaks several, the first one is told. */
export function applyRules(film: CheckedFilm): ContentProblem[] {
  const problems: ContentProblem[] = []
  for (const place of allPlaces(film)) {
    const message = firstMessage(place, film)
    if (message !== null) problems.push({ file: place.file, path: pathText(place.path), message })
  }
  return problems
}

function firstMessage(place: Place, film: CheckedFilm): string | null {
  for (const rule of rules) {
    const message = rule(place, film)
    if (message !== null) return message
  }
  return null
}
