/** A value in a row. */
export type Value = string | number | null
export type Row = Readonly<Record<string, Value>>

/** One SQL statement; `?1` is the first of its values. */
export type Statement = { sql: string; values?: readonly Value[] }

/** What the inbox asks of SQLite, wherever it is: `openSqlite` has it in a file, `d1Database` at Cloudflare. */
export type Database = {
  /**
   * Runs all of the statements or none, in their order, and answers the rows of each. What it has answered is kept.
   *
   * @throws {DatabaseError} where there is no room, or too much to do
   * @example const [[row]] = await database.run([{ sql: 'SELECT ?1 AS one', values: [1] }]) // { one: 1 }
   */
  run: (statements: readonly Statement[]) => Promise<Row[][]>
}

/** Nothing was changed: try again once there is room, or later. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
  readonly reason: 'full' | 'busy'

  constructor(reason: 'full' | 'busy', cause: unknown) {
    super(reason === 'full' ? 'The database has no room left.' : 'The database has too much to do.', { cause })
    this.reason = reason
  }
}

/** The rows of one statement. @example await rowsOf(database, 'SELECT * FROM replies WHERE id = ?1', 'k3j9x2ma7q') */
export async function rowsOf(database: Database, sql: string, ...values: readonly Value[]): Promise<Row[]> {
  const [rows = []] = await database.run([{ sql, values }])
  return rows
}
