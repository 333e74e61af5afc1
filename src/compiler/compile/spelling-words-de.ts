import type { SpellingWords } from './spelling-words.ts'

/** Warum Namen so geschrieben werden, auf Deutsch. */
export const words: SpellingWords = {
  alone: {
    hangul: () => 'Die koreanische Schreibweise.',
    north: ({ syllable: { hangul, across } }) =>
      `${hangul} behält wie im Norden sein ㄹ; im Süden schreibt man meist ${across}.`,
    south: ({ syllable: { hangul, across } }) =>
      `${hangul} wie im Süden; falls der Familienname einmal ein ㄹ hatte, schreibt man im Norden ${across}.`,
    rank: ({ rank }) => {
      const north = `; ${rank?.hangul} heißt dieser Dienstgrad im Norden, im Süden heißt er ${rank?.south}`
      return `Im Koreanischen steht der Dienstgrad hinter dem Familiennamen${rank?.south ? north : ''}.`
    },
    'long-surname': ({ surnames }) =>
      `Der Familienname ist ${surnames.join(' oder ')}: Die koreanische Schrift lässt das offen.`,
    signs: ({ like }) => `Wie „${like}“, nur Großschreibung, Bindestriche oder Leerzeichen sind anders.`,
    slip: ({ like }) => `Ein Tippfehler: „${like}“ mit vertauschten Buchstaben.`,
    rendering: () => 'Die koreanische Bezeichnung, übersetzt.',
    japanese: () => 'Auf Japanisch.',
    other: () =>
      'Folgt keinem System und keiner Gewohnheit: frei geschrieben, übersetzt, ein anderer Name oder ein Fehler.',
  },
  first: {
    'given-first': ({ surnames: [long], given }) =>
      long
        ? `${given} steht vorn: Das ist der Vorname, falls ${long} der Familienname ist.`
        : 'Der Vorname steht vorn.',
    'given-only': ({ surnames, leftOut }) =>
      surnames.length > 0 ? `Nur der Vorname, wenn man ${leftOut} als Familiennamen nimmt.` : 'Nur der Vorname.',
    'long-surname': ({ surnames }) => `In koreanischer Reihenfolge; der Familienname ist ${surnames.join(' oder ')}.`,
    rank: ({ rank }) => `Der Dienstgrad ${rank?.hangul} ist übersetzt und steht vorn.`,
  },
  syllables: {
    north: ({ written, hangul, across }) =>
      `${quoted(written)} hat das ㄹ aus ${hangul}, wie man im Norden statt ${across} schreibt`,
    south: ({ written, hangul, across }) =>
      `${quoted(written)} steht für ${across}, wie man im Süden statt ${hangul} schreibt`,
    'habit-with-rieul': ({ written, hangul, across }) =>
      `${quoted(written)} ist im Süden für ${hangul} üblich, mit dem ㄹ aus ${across}, der Form des Nordens`,
    'mccune-reischauer': ({ written, withoutMarks }) =>
      `${quoted(written)} ${follows(written)} McCune-Reischauer${withoutMarks ? ' ohne Sonderzeichen' : ''}`,
    habit: ({ written }) => `${quoted(written)} ${are(written)} in Reisepässen üblich`,
    own: ({ written }) =>
      `${quoted(written)} ${follows(written)} keinem System und ${are(written)} auch sonst kaum üblich`,
    revised: ({ written }) => `${quoted(written)} ${follows(written)} der Revidierten Romanisierung`,
  },
  betweenClauses: '; ',
  system: {
    revised: () => 'Durchgehend in Revidierter Romanisierung.',
    'mccune-reischauer': (withoutMarks) =>
      `Durchgehend nach McCune-Reischauer${withoutMarks ? ', ohne Sonderzeichen' : ''}.`,
  },
  revised: (text) => `Revidierte Romanisierung: ${text}.`,
  label: 'Eine Beschreibung der Rolle, kein Name.',
}

const list = new Intl.ListFormat('de')

function quoted(written: readonly string[]): string {
  return list.format(written.map((one) => `„${one}“`))
}

function are(written: readonly string[]): string {
  return written.length > 1 ? 'sind' : 'ist'
}

function follows(written: readonly string[]): string {
  return written.length > 1 ? 'folgen' : 'folgt'
}
