import { film } from 'virtual:film'
import type { Lang } from './registry.ts'

const formats = {
  10: { year: 'numeric', month: 'long', day: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  4: { year: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>

/**
 * A day, month or year as people write it, as precisely as it is known.
 *
 * @example dateText('2024-07-03', 'en') // '3 July 2024'
 * @example dateText('2024-07', 'ko') // '2024년 7월'
 */
export function dateText(date: string, lang: Lang): string {
  const format = formats[date.length as keyof typeof formats]
  return new Intl.DateTimeFormat(film.speech[lang].locale, { ...format, timeZone: 'UTC' }).format(new Date(date))
}
