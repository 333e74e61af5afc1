import { type Database, DatabaseError, type Row, type Value } from './database.ts'

/** The part of Cloudflare's binding that we use. https://developers.cloudflare.com/d1/worker-api/ */
export type D1 = {
  prepare: (sql: string) => D1Statement
  batch: (statements: D1Statement[]) => Promise<{ results: unknown[] }[]>
}
type D1Statement = { bind: (...values: Value[]) => D1Statement }

/** A database at Cloudflare. @example const database = d1Database(env.DB); await migrate(database) */
export function d1Database(d1: D1): Database {
  return {
    async run(statements) {
      const batch = statements.map(({ sql, values = [] }) => d1.prepare(sql).bind(...values))
      const answers = await d1.batch(batch).catch((error) => {
        throw told(error)
      })
      return answers.map(({ results }) => results as Row[])
    },
  }
}

/** D1 has no error codes, only messages. https://developers.cloudflare.com/d1/observability/debug-d1/#error-list */
function told(error: unknown): unknown {
  const words = String(error)
  if (/SQLITE_FULL|database or disk is full|exceeded maximum (?:DB|database) size/i.test(words)) {
    return new DatabaseError('full', error)
  }
  return /SQLITE_BUSY|overloaded|reset because|Network connection lost|storage operation exceeded/i.test(words)
    ? new DatabaseError('busy', error)
    : error
}
