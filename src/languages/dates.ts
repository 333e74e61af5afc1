import { film } from 'virtual:film'
import type { DateForms } from '../schema/film-shape.ts'
import type { Lang } from './registry.ts'

/**
 * A day, month or year as people write it, as precisely as it is known.
 *
 * @param date as `2024-07-03`, `2024-07` or `2024`
 * @example dateText('2024-07-03', 'en') // '3 July 2024'
 * @example dateText('2024-07', 'ko') // '2024년 7월'
 */
export function dateText(date: string, lang: Lang): string {
  const [year = '', month = '1', day] = date.split('-')
  const forms = film.speech[lang].dates[date.length as keyof DateForms]
  return forms?.[Number(month) - 1]?.replace('{y}', year).replace('{d}', String(Number(day))) ?? date
}
