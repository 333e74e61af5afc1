/** A value in a row. */
export type Value = string | number | null
export type Row = Readonly<Record<string, Value>>

/** One SQL statement; `?1` is the first of its values. */
export type Statement = { sql: string; values?: readonly Value[] }

/** The SQLite database of the inbox: `openSqlite` has it in a file, `d1Database` at Cloudflare. */
export type Database = {
  /**
   * Runs all statements in order, or none, and returns the rows of each. What it has returned is stored.
   *
   * @throws {DatabaseError} if the database is full or busy
   * @example const [[row]] = await database.run([{ sql: 'SELECT ?1 AS one', values: [1] }]) // { one: 1 }
   */
  run: (statements: readonly Statement[]) => Promise<Row[][]>
}

/** Nothing was changed: try again once there is room, or later. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
  readonly reason: 'full' | 'busy'

  constructor(reason: 'full' | 'busy', cause: unknown) {
    super(reason === 'full' ? 'The inbox is full.' : 'The inbox is busy. Try again in a moment.', { cause })
    this.reason = reason
  }
}

/** The rows of one statement. @example await rowsOf(database, 'SELECT * FROM replies WHERE id = ?1', 'k3j9x2ma7q') */
export async function rowsOf(database: Database, sql: string, ...values: readonly Value[]): Promise<Row[]> {
  const [rows = []] = await database.run([{ sql, values }])
  return rows
}
