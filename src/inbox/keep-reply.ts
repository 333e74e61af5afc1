import type { Database, Statement } from './database.ts'
import type { PostedReply } from './posted-reply.ts'
import { countPost, hashOf, type Rate } from './sender-rate.ts'

/** The result of storing a reply. */
export type Kept =
  | { outcome: 'new' | 'known'; state: 'waiting' | 'taken-back' }
  /** The id belongs to somebody else. */
  | { outcome: 'foreign' }
  /** Seconds until the sender may post again. */
  | { outcome: 'too-many'; after: number }

/**
 * Stores a reply once, no matter how often it is sent or how many copies arrive at the same time. While it is waiting,
 * it can be sent again with another text: the secret proves that it is the same writer.
 *
 * @param sender the address of the sender, hashed by `senderHash`
 * @example await keepReply(database, reply, sender, Date.now(), usualRate) // { outcome: 'new', state: 'waiting' }
 */
export async function keepReply(
  database: Database,
  reply: PostedReply,
  sender: string,
  now: number,
  rate: Rate,
): Promise<Kept> {
  const secret = await hashOf(reply.secret)
  const find: Statement = { sql: 'SELECT secret, state FROM replies WHERE id = ?1', values: [reply.id] }
  const keep: Statement = {
    sql: `INSERT INTO replies (id, secret, page, name, text, level, language, link, answer_to, arrived)
      SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
      WHERE EXISTS (SELECT 1 FROM replies WHERE id = ?1)
        OR (SELECT posts FROM senders WHERE hash = ?11) <= ?12
      ON CONFLICT DO UPDATE SET name = ?4, text = ?5, level = ?6, language = ?7, link = ?8
        WHERE secret = ?2 AND state = 'waiting'
          AND (name, text, level, language, link) IS NOT (?4, ?5, ?6, ?7, ?8)`,
    values: [
      ...[reply.id, secret, reply.page, reply.name, reply.text, reply.level, reply.language, reply.link],
      ...[reply.answerTo, now, sender, rate.posts],
    ],
  }
  const counted: Statement = { sql: 'SELECT since FROM senders WHERE hash = ?1', values: [sender] }
  const [[before] = [], , , [after] = [], [count] = []] = await database.run([
    find,
    countPost(sender, reply.id, now, rate),
    keep,
    find,
    counted,
  ])
  if (after === undefined) {
    const milliseconds = Number(count?.since ?? now) + rate.seconds * 1_000 - now
    return { outcome: 'too-many', after: Math.min(Math.max(1, Math.ceil(milliseconds / 1_000)), rate.seconds) }
  }
  if (after.secret !== secret) return { outcome: 'foreign' }
  // Writers are not told that a reply was refused: they see it as waiting.
  const state = after.state === 'taken-back' ? 'taken-back' : 'waiting'
  return { outcome: before === undefined ? 'new' : 'known', state }
}

/**
 * Takes a reply back and deletes its text at once. An approved reply may be on the site already, where only the keeper
 * can remove it. The keeper's list then says that its writer wants it removed.
 *
 * @returns true if this writer's reply was found and has never been approved
 * @example await takeBack(database, 'k3j9x2ma7q', 'the secret', Date.now()) // true
 */
export async function takeBack(database: Database, id: string, secret: string, now: number): Promise<boolean> {
  const values = [id, await hashOf(secret)]
  const [, [row] = []] = await database.run([
    {
      sql: `UPDATE replies SET name = '', text = '', link = NULL, state = 'taken-back', decided = ?3
        WHERE id = ?1 AND secret = ?2 AND state <> 'taken-back'`,
      values: [...values, now],
    },
    { sql: 'SELECT approved FROM replies WHERE id = ?1 AND secret = ?2', values },
  ])
  return row?.approved === 0
}
