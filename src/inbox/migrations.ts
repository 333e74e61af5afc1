import { type Database, rowsOf } from './database.ts'

/**
 * What has become of the tables, step by step: the first is number 1. A step that has been published is never changed;
 * a change is a new step at the end.
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
  // So that one that was taken back after it was approved is known to stand on the site still.
  ['ALTER TABLE replies ADD COLUMN approved INTEGER NOT NULL DEFAULT 0'],
]

/**
 * Brings a database up to the newest step. Two at once do no harm.
 *
 * @throws where the database is newer than this code
 * @example await migrate(openSqlite('inbox.sqlite'))
 */
export async function migrate(database: Database, steps: typeof migrations = migrations): Promise<void> {
  await rowsOf(database, 'CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY) STRICT')
  let done = await version(database)
  if (done > steps.length) {
    throw new Error(`The inbox is of version ${done}, and this code knows ${steps.length}: use a newer Talju.`)
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
