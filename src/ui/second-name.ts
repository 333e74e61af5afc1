import type { Name } from '../schema/documents.ts'

/**
 * The form of a name to show beside its display form: as credited, or in Hangul where the credited form is shown
 * already. Null where there is no other.
 *
 * @example secondName({ display: 'Major Cha', credited: 'Major Cha', hangul: '차소좌', … }) // '차소좌'
 * @example secondName({ display: '차소좌', credited: 'Major Cha', hangul: '차소좌', … }) // 'Major Cha'
 */
export function secondName({ display, credited, hangul }: Name): string | null {
  const second = display === credited ? hangul : credited
  return second === display ? null : second
}
