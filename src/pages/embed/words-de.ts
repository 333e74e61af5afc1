import type { EmbedWords } from './words-en.ts'

/** Die Texte der Seite zum Einbinden. */
export const words = {
  title: (film, site) => `Die Besetzung von ${film} auf deiner Seite · ${site}`,
  heading: 'Auf deiner Seite einbinden',
  lead: 'Ein einziges HTML-Tag in deinem Beitrag, und deine Leser haben die ganze Besetzung: durchsuchbar in jeder Schreibweise, ohne Spoiler, in deinen Farben. Es werden keine Cookies gesetzt und nichts gespeichert, und die Adresse deiner Seite wird nicht übertragen.',
  way: 'Wie',
  ways: { element: 'HTML-Element', iframe: 'Iframe', address: 'Nur die Adresse' },
  wayNotes: {
    element:
      'Für Seiten, auf denen du Skripte einbinden darfst: Die Besetzung übernimmt deine Farben und füllt ihre Spalte.',
    iframe:
      'Für Seiten, auf denen keine fremden Skripte erlaubt sind. „Wie die Seite“ richtet sich nach dem Gerät deiner Leser, hell oder dunkel. Die letzte Zeile passt die Höhe des Rahmens an. Lass sie weg, wenn es nicht anders geht.',
    address:
      'WordPress, Ghost und andere Systeme mit oEmbed binden eine Adresse ein, die allein in einer Zeile steht. Deine Einstellungen gelten dort nicht: Deine Leser sehen die ersten sechs Personen und einen Link zu den übrigen.',
  },
  who: 'Wer',
  everybody: 'Alle',
  sort: 'Sortierung',
  sorts: {
    billing: 'Hauptrollen zuerst',
    listed: 'Ursprüngliche Reihenfolge',
    character: 'Figur',
    performer: 'Darsteller',
  },
  limit: 'Anfangs sichtbar',
  all: 'Alle',
  people: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
  theme: 'Farbschema',
  themes: { page: 'Wie die Seite', light: 'Hell', dark: 'Dunkel' },
  headingField: 'Überschrift',
  filter: 'Mit Suchfeld',
  pinned: (version) => `Fest auf Version ${version}, mit Integritätsprüfung`,
  pinnedNote: 'Eine feste Version ändert sich nie, bekommt also auch keine Korrekturen.',
  snippet: 'Das hier einfügen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  policy: 'Falls deine Seite eine Content Security Policy (CSP) hat',
  policyNotes: {
    element:
      'Füge diese Zeilen zu dem hinzu, was sie erlaubt. Die erste genügt: Ohne die zweite kommt die Besetzung als Skript, ohne die dritte fehlen die Bilder. Ein style-src ist nicht nötig, und Trusted Types dürfen eingeschaltet sein.',
    iframe: 'Füge diese Zeilen zu dem hinzu, was sie erlaubt. Die zweite ist für das Skript, das die Höhe anpasst.',
    address: 'Füge diese Zeile zu dem hinzu, was sie erlaubt.',
  },
  preview: 'Vorschau',
  hosts: { light: 'Auf einer hellen Seite', dark: 'Auf einer dunklen Seite', narrow: 'In einer schmalen Spalte' },
  hostText: 'Hier steht dein eigener Text.',
  yours: 'Aussehen anpassen',
  yoursNote: 'Diese Werte kannst du für film-cast setzen. Auch jeder einzelne Teil (part) lässt sich gestalten.',
  noScript: 'Zum Auswählen brauchst du JavaScript. Das hier funktioniert überall:',
} satisfies EmbedWords
