import { type Database, rowsOf, type Statement, type Value } from './database.ts'

/** How many new replies one sender may post within how many seconds. */
export type Rate = { posts: number; seconds: number }

export const usualRate: Rate = { posts: 10, seconds: 3_600 }

const dayLength = 86_400_000

/**
 * A hash that stands for a sender until the salt changes, once a day. After that it can no longer be matched to an
 * address. The address itself is not stored.
 *
 * @param now milliseconds since 1970
 * @example await senderHash(database, '203.0.113.7', Date.now()) // 'kX3…'
 */
export async function senderHash(database: Database, address: string, now: number): Promise<string> {
  return hashOf(`${await salt(database, now)} ${networkOf(address)}`)
}

/**
 * Today's salt. A salt of tomorrow is kept too, so that servers with slightly different clocks do not replace each
 * other's. If a clock was far ahead and is set back, there is a new one.
 */
export async function salt(database: Database, now: number): Promise<string> {
  const today = Math.floor(now / dayLength)
  const select: Statement = { sql: 'SELECT day, value FROM salt' }
  const [[kept] = []] = await database.run([select])
  if (kept !== undefined && isFresh(Number(kept.day), today)) return String(kept.value)
  const made = Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0'))
  const replace: Statement = {
    sql: `INSERT INTO salt VALUES (1, ?1, ?2)
      ON CONFLICT DO UPDATE SET day = ?1, value = ?2 WHERE day NOT IN (?1, ?1 + 1)`,
    values: [today, made.join('')],
  }
  // If two replace it at once, the first one wins. At most a few counts are lost.
  const [, , [row] = []] = await database.run([replace, { sql: 'DELETE FROM senders' }, select])
  return String(row?.value)
}

/**
 * Counts a post of a sender, unless its reply is known already: what is sent twice costs once. With a clock set back
 * the time begins again.
 */
export function countPost(sender: string, id: string, now: number, rate: Rate): Statement {
  const values: Value[] = [sender, id, now, now - rate.seconds * 1_000]
  return {
    sql: `INSERT INTO senders (hash, since, posts)
      SELECT ?1, ?3, 1 WHERE NOT EXISTS (SELECT 1 FROM replies WHERE id = ?2)
      ON CONFLICT DO UPDATE SET
        posts = CASE WHEN since BETWEEN ?4 + 1 AND ?3 THEN posts + 1 ELSE 1 END,
        since = CASE WHEN since BETWEEN ?4 + 1 AND ?3 THEN since ELSE ?3 END`,
    values,
  }
}

/** Deletes the salt and hashes of past days, even if nobody posts any more. */
export async function forgetSenders(database: Database, now: number): Promise<void> {
  const [kept] = await rowsOf(database, 'SELECT day FROM salt')
  if (kept === undefined || isFresh(Number(kept.day), Math.floor(now / dayLength))) return
  await database.run([{ sql: 'DELETE FROM salt' }, { sql: 'DELETE FROM senders' }])
}

function isFresh(day: number, today: number): boolean {
  return day === today || day === today + 1
}

/**
 * The network of an address. For IPv6 this is the first half, because a household has all addresses of the other half.
 *
 * @example networkOf('2001:db8::7') // '2001:db8:0:0'
 * @example networkOf('::ffff:203.0.113.7') // '203.0.113.7'
 */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped !== undefined) return mapped
  if (!address.includes(':')) return address
  const [start = '', end] = address.toLowerCase().split('::')
  const groups = start === '' ? [] : start.split(':')
  const after = end === undefined || end === '' ? [] : end.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0')
  return [...groups, ...zeros, ...after].slice(0, 4).join(':')
}

/** SHA-256, as 64 hexadecimal digits. @example await hashOf('탈주') */
export async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
