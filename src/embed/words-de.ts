import type { WidgetWords } from './words-en.ts'

/** Die Texte des Widgets. */
export const words = {
  search: 'Figur oder Darsteller suchen',
  loading: 'Besetzung wird geladen …',
  count(shown, all) {
    if (all === 0) return 'Keine Treffer.'
    return `${shown === all ? '' : `${shown} von `}${all} ${all === 1 ? 'Person' : 'Personen'}`
  },
  failed: 'Die Besetzung konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  more: (left) => `Mehr anzeigen (${left})`,
  performer: 'Gespielt von ',
} satisfies WidgetWords

/** Der Link zur ganzen Besetzung auf der Seite. */
export const whole = (site: string) => `Die ganze Besetzung auf ${site}`
