import { chmodSync, existsSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { type Database, DatabaseError, type Row, type Statement } from './database.ts'

/** Codes of SQLite, https://sqlite.org/rescode.html: an extended code has the plain one in its lowest byte. */
const codes = { busy: 5, locked: 6, full: 13 }

/** 4 KiB each: 1 GB, or some hundred thousand replies. */
const mostPages = 262_144

type Work = { statements: readonly Statement[]; kept: (rows: Row[][]) => void; failed: (error: unknown) => void }

/**
 * A database in a file that only its owner can read.
 *
 * Each commit is on the disk before it is answered. Whatever arrives during a commit is committed together after it, so
 * many posts a second need few writes.
 *
 * @param options.mostPages how large the file may grow, in pages of 4 KiB
 * @param options.patience milliseconds to wait for another program that holds the file
 * @throws the error of SQLite if it cannot open the file
 * @example const database = openSqlite('inbox.sqlite'); await migrate(database)
 */
export function openSqlite(
  file: string,
  options: { mostPages?: number; patience?: number } = {},
): Database & { close: () => void } {
  const isNew = !existsSync(file)
  const sqlite = new DatabaseSync(file, { timeout: options.patience ?? 5_000 })
  if (isNew) chmodSync(file, 0o600)
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
  sqlite.exec(`PRAGMA max_page_count = ${options.mostPages ?? mostPages}`)

  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? sqlite.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  const rowsOfAll = (statements: readonly Statement[]): Row[][] =>
    statements.map(({ sql, values = [] }) => prepare(sql).all(...values) as Row[])

  let waiting: Work[] = []
  function commitAll(): void {
    const works = waiting
    waiting = []
    const done: (() => void)[] = []
    try {
      sqlite.exec('BEGIN IMMEDIATE')
      for (const { statements, kept, failed } of works) {
        sqlite.exec('SAVEPOINT work')
        try {
          const rows = rowsOfAll(statements)
          done.push(() => kept(rows))
        } catch (error) {
          // When the disk is full, SQLite has rolled back everything, including the others.
          if (!sqlite.isTransaction) throw error
          sqlite.exec('ROLLBACK TO work')
          done.push(() => failed(told(error)))
        }
        sqlite.exec('RELEASE work')
      }
      sqlite.exec('COMMIT')
    } catch (error) {
      if (sqlite.isOpen && sqlite.isTransaction) sqlite.exec('ROLLBACK')
      for (const { failed } of works) failed(told(error))
      return
    }
    for (const settle of done) settle()
  }
  return {
    run: (statements) =>
      new Promise((kept, failed) => {
        if (waiting.push({ statements, kept, failed }) === 1) setImmediate(commitAll)
      }),
    close() {
      if (waiting.length > 0) commitAll()
      sqlite.close()
    },
  }
}

function told(error: unknown): unknown {
  const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff
  if (code === codes.full) return new DatabaseError('full', error)
  return code === codes.busy || code === codes.locked ? new DatabaseError('busy', error) : error
}
