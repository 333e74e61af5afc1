import { type Database, rowsOf } from './database.ts'

/**
 * The changes of the tables, in order. The first is number 1. Never change a published step: add a new one at the end.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE replies (
      id TEXT PRIMARY KEY,
      -- SHA-256: who knows the secret may take the reply back.
      secret TEXT NOT NULL,
      page TEXT NOT NULL,
      name TEXT NOT NULL,
      text TEXT NOT NULL,
      level INTEGER NOT NULL,
      language TEXT NOT NULL,
      link TEXT,
      answer_to TEXT,
      -- Milliseconds since 1970, as of the two below.
      arrived INTEGER NOT NULL,
      -- waiting, approved, refused or taken-back
      state TEXT NOT NULL DEFAULT 'waiting',
      decided INTEGER
    ) STRICT`,
    'CREATE INDEX replies_by_state ON replies (state, arrived)',
    // One row: today's salt.
    'CREATE TABLE salt (only INTEGER PRIMARY KEY CHECK (only = 1), day INTEGER NOT NULL, value TEXT NOT NULL) STRICT',
    'CREATE TABLE senders (hash TEXT PRIMARY KEY, since INTEGER NOT NULL, posts INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  ],
  // Marks replies that were taken back after they were approved: they are still on the site.
  ['ALTER TABLE replies ADD COLUMN approved INTEGER NOT NULL DEFAULT 0'],
]

/**
 * Brings a database up to the newest step. Running it twice at once does no harm.
 *
 * @throws if the database is newer than this code
 * @example await migrate(openSqlite('inbox.sqlite'))
 */
export async function migrate(database: Database, steps: typeof migrations = migrations): Promise<void> {
  await rowsOf(database, 'CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY) STRICT')
  let done = await version(database)
  if (done > steps.length) {
    throw new Error(
      `The inbox has version ${done}, but this Talju knows only up to ${steps.length}. Use a newer Talju.`,
    )
  }
  for (; done < steps.length; done++) {
    const statements = (steps[done] ?? []).map((sql) => ({ sql }))
    const noted = { sql: 'INSERT INTO migrations VALUES (?1)', values: [done + 1] }
    await database.run([noted, ...statements]).catch(async (error) => {
      // Another process was first: its step is done.
      if ((await version(database)) <= done) throw error
    })
  }
}

async function version(database: Database): Promise<number> {
  const [row] = await rowsOf(database, 'SELECT coalesce(max(number), 0) AS version FROM migrations')
  return Number(row?.version)
}
