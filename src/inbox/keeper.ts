import { type Database, type Row, rowsOf } from './database.ts'
import type { PostedReply } from './posted-reply.ts'
import { forgetSenders } from './sender-rate.ts'

/** A reply is waiting until it is decided. After that it stays for `daysKept`, without its text. */
export type ReplyState = 'waiting' | 'approved' | 'refused' | 'taken-back'

/** A reply in the inbox, or in a line of an export. */
export type KeptReply = Omit<PostedReply, 'secret'> & {
  /** SHA-256 of the writer's secret. */
  secret: string
  /** Milliseconds since 1970. */
  arrived: number
  state: ReplyState
  decided: number | null
  /** Whether it has ever been approved. If it was taken back later, it is still on the site. */
  approved: boolean
}

/** What a keeper can do, with a local file (`keeperOf`) or over the network (`remoteKeeper`). */
export type Keeper = {
  /** Replies that are waiting, and those taken back after they were approved. The oldest come first. */
  list: () => Promise<KeptReply[]>
  show: (id: string) => Promise<KeptReply | null>
  /** False if it is no longer waiting. Its text is deleted, so save it first. */
  decide: (id: string, state: 'approved' | 'refused') => Promise<boolean>
  /** The next part of all replies: those after an id. */
  exportAfter: (id: string) => Promise<KeptReply[]>
  /** Adds the replies that are missing, and returns how many. */
  importAll: (replies: readonly KeptReply[]) => Promise<number>
  /** False if there is no such reply. */
  remove: (id: string) => Promise<boolean>
}

/** How many days a decided reply stays without its text, so that it is recognised if it is sent again. */
export const daysKept = 30

/** Replies in one part of an export, or of an import: less than 2 MB, the most that D1 takes as one value. */
export const partSize = 100

const columns = `id, secret, page, name, text, level, language, link, answer_to AS answerTo, arrived, state, decided, approved`
const withoutWords = "name = '', text = '', link = NULL"

/** @example await keeperOf(openSqlite('inbox.sqlite')).list() // [{ id: 'k3j9x2ma7q', … }] */
export function keeperOf(database: Database, now: () => number = Date.now): Keeper {
  const select = async (rest: string, ...values: (string | number)[]) =>
    (await rowsOf(database, `SELECT ${columns} FROM replies ${rest}`, ...values)).map(toReply)
  return {
    async list() {
      await tidy(database, now())
      return select(
        "WHERE state = 'waiting' OR (state = 'taken-back' AND approved = 1) ORDER BY arrived, id LIMIT 1000",
      )
    },
    async show(id) {
      return (await select('WHERE id = ?1', id))[0] ?? null
    },
    async decide(id, state) {
      const sql = `UPDATE replies SET ${withoutWords}, state = ?2, decided = ?3, approved = ?4
        WHERE id = ?1 AND state = 'waiting' RETURNING id`
      const changed = await rowsOf(database, sql, id, state, now(), state === 'approved' ? 1 : 0)
      return changed.length > 0
    },
    exportAfter: (id) => select(`WHERE id > ?1 ORDER BY id LIMIT ${partSize}`, id),
    async importAll(replies) {
      const sql = `INSERT INTO replies
          (id, secret, page, name, text, level, language, link, answer_to, arrived, state, decided, approved)
        SELECT ${importedColumns} FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING RETURNING id`
      return (await rowsOf(database, sql, JSON.stringify(replies))).length
    },
    async remove(id) {
      return (await rowsOf(database, 'DELETE FROM replies WHERE id = ?1 RETURNING id', id)).length > 0
    },
  }
}

/**
 * Deletes what the inbox no longer needs: old decisions, salts and senders. A decision in the future, made before the
 * clock was set back, gets the current time.
 */
export async function tidy(database: Database, now: number): Promise<void> {
  const old = now - daysKept * 86_400_000
  await database.run([
    { sql: 'UPDATE replies SET decided = ?1 WHERE decided > ?1', values: [now] },
    {
      sql: "DELETE FROM replies WHERE decided < ?1 AND NOT (state = 'taken-back' AND approved = 1)",
      values: [old],
    },
  ])
  await forgetSenders(database, now)
}

const importedColumns = [
  ...['id', 'secret', 'page', 'name', 'text', 'level', 'language', 'link', 'answerTo', 'arrived', 'state', 'decided'],
  'approved',
]
  .map((name) => `value ->> '$.${name}'`)
  .join(', ')

function toReply(row: Row): KeptReply {
  return { ...row, approved: row.approved === 1 } as unknown as KeptReply
}
