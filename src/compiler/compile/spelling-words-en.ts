import type { SpellingWords } from './spelling-words.ts'

/** Why names are spelled so, in English. */
export const words: SpellingWords = {
  alone: {
    hangul: () => 'The Korean spelling.',
    north: ({ syllable: { hangul, across } }) =>
      `${hangul} keeps its ㄹ, as in the North; the South mostly writes ${across}.`,
    south: ({ syllable: { hangul, across } }) =>
      `${hangul} as in the South; if the surname once had a ㄹ, the North writes ${across}.`,
    rank: ({ rank }) => {
      const north = `; ${rank?.hangul} is the North’s word for a ${rank?.english.toLowerCase()}, ${rank?.south} the South’s`
      return `In Korean the rank follows the surname${rank?.south ? north : ''}.`
    },
    'long-surname': ({ surnames }) => `The surname is ${surnames.join(' or ')}: Hangul leaves that open.`,
    signs: ({ like }) => `“${like}” with different capitals, hyphens or spaces.`,
    slip: ({ like }) => `A typo for “${like}”.`,
    rendering: () => 'The Korean wording, translated.',
    japanese: () => 'In Japanese.',
    other: () => 'Follows no standard: a free spelling, a translation, another name or a mistake.',
  },
  first: {
    'given-first': ({ surnames: [long], given }) =>
      long ? `${given} comes first: the given name, if ${long} is the surname.` : 'Given name first.',
    'given-only': ({ surnames, leftOut }) =>
      surnames.length > 0 ? `The given name alone, with ${leftOut} taken for the surname.` : 'The given name alone.',
    'long-surname': ({ surnames }) => `In Korean order; the surname is ${surnames.join(' or ')}.`,
    rank: ({ rank }) => `The rank, ${rank?.hangul}, is translated and comes first.`,
  },
  syllables: {
    north: ({ written, hangul, across }) => `${quoted(written)} has the ㄹ of ${hangul}, the North’s form of ${across}`,
    south: ({ written, hangul, across }) =>
      `${quoted(written)} is how the South spells ${across}, its form of ${hangul}`,
    'habit-with-rieul': ({ written, hangul, across }) =>
      `${quoted(written)} is the South’s custom for ${hangul}, with the ㄹ of the North’s ${across}`,
    'mccune-reischauer': ({ written, withoutMarks }) =>
      `${quoted(written)} is McCune–Reischauer${withoutMarks ? ' without its marks' : ''}`,
    habit: ({ written }) =>
      `${quoted(written)} ${written.length > 1 ? 'are common informal spellings' : 'is a common informal spelling'}`,
    own: ({ written }) => `${quoted(written)} follows no standard and is rare`,
    revised: ({ written }) => `${quoted(written)} is Revised Romanisation`,
  },
  betweenClauses: '; ',
  system: {
    revised: () => 'All in Revised Romanisation.',
    'mccune-reischauer': (withoutMarks) => `All in McCune–Reischauer${withoutMarks ? ', without its marks' : ''}.`,
  },
  revised: (text) => `Revised Romanisation: ${text}.`,
  label: 'A description of the role, not a name.',
}

const list = new Intl.ListFormat('en')

function quoted(written: readonly string[]): string {
  return list.format(written.map((one) => `“${one}”`))
}
