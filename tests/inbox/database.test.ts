import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { d1Database } from '../../src/inbox/d1-database.ts'
import { DatabaseError, rowsOf } from '../../src/inbox/database.ts'
import { keeperOf } from '../../src/inbox/keeper.ts'
import { migrate, migrations } from '../../src/inbox/migrations.ts'
import { openSqlite } from '../../src/inbox/sqlite-database.ts'
import { goodFields, post } from './drafts.ts'
import { databases, inNode } from './homes.ts'

let folder = ''
const fileIn = (name = 'inbox.sqlite') => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talju-inbox-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('brings a file of version 1 up to the newest, with all that is in it', async () => {
  const old = new DatabaseSync(fileIn())
  old.exec(readFileSync(new URL('./version-1.sql', import.meta.url), 'utf8'))
  old.close()
  const database = openSqlite(fileIn())
  await migrate(database)
  await migrate(database)
  const keeper = keeperOf(database, () => 1_795_000_000_003)
  expect(await keeper.list()).toMatchObject([{ id: 'k3j9x2ma7q', name: '김민지', approved: false, state: 'waiting' }])
  expect(await keeper.decide('k3j9x2ma7q', 'approved')).toBe(true)
  expect(await keeper.exportAfter('')).toHaveLength(2)
  expect(await rowsOf(database, 'SELECT max(number) AS number FROM migrations')).toEqual([
    { number: migrations.length },
  ])
  database.close()
})

test.each(databases)('in %s, two that start at once take each step once', async (_name, open) => {
  const { database, close } = await open()
  const steps = [...migrations, ['CREATE TABLE once (only INTEGER) STRICT', 'INSERT INTO once VALUES (1)']]
  await Promise.all([1, 2, 3].map(() => migrate(database, steps)))
  expect(await rowsOf(database, 'SELECT * FROM once')).toEqual([{ only: 1 }])
  await close()
})

test('leaves a file alone that is newer than the code', async () => {
  const database = openSqlite(fileIn())
  await migrate(database)
  await rowsOf(database, 'INSERT INTO migrations VALUES (99)')
  await expect(migrate(database)).rejects.toThrow('The inbox has version 99')
  database.close()
})

test('keeps nothing of a step that fails half way', async () => {
  const database = openSqlite(fileIn())
  await migrate(database)
  const broken = [...migrations, ['CREATE TABLE half (one INTEGER) STRICT', 'CREATE NONSENSE']]
  await expect(migrate(database, broken)).rejects.toThrow('syntax error')
  expect(await rowsOf(database, "SELECT name FROM sqlite_schema WHERE name = 'half'")).toEqual([])
  await migrate(database)
  database.close()
})

test('answers a full disk with 507, keeps what it had, and goes on once there is room', async () => {
  const small = openSqlite(fileIn(), { mostPages: 60 })
  await migrate(small)
  const statuses: number[] = []
  while (!statuses.includes(507)) {
    const many = Array.from({ length: 5 }, () =>
      post({ send: inNode({ database: small }) }, goodFields({ text: '가'.repeat(2_000) })),
    )
    statuses.push(...(await Promise.all(many)).map(({ status }) => status))
  }
  const response = await post({ send: inNode({ database: small }) }, goodFields({ text: '가'.repeat(2_000) }))
  expect(await response.json()).toEqual({ errors: [{ field: null, fault: 'storage-full' }] })
  small.close()

  const database = openSqlite(fileIn())
  await migrate(database)
  expect(await rowsOf(database, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  const kept = await rowsOf(database, 'SELECT length(text) AS length FROM replies')
  expect(kept).toHaveLength(statuses.filter((status) => status === 201).length)
  expect(new Set(kept.map(({ length }) => length))).toEqual(new Set([2_000]))
  expect((await post({ send: inNode({ database }) }, goodFields())).status).toBe(201)
  database.close()
})

test('runs what comes together in one commit, and lets one that fails fail alone', async () => {
  const database = openSqlite(fileIn())
  await rowsOf(database, 'CREATE TABLE words (word TEXT PRIMARY KEY) STRICT')
  const insert = (word: string) => rowsOf(database, 'INSERT INTO words VALUES (?1) RETURNING word', word)
  const half = () =>
    database.run([{ sql: "INSERT INTO words VALUES ('half')" }, { sql: "INSERT INTO words VALUES ('one')" }])
  const done = await Promise.allSettled([insert('one'), insert('one'), half(), insert('two')])
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(await rowsOf(database, 'SELECT word FROM words ORDER BY word')).toEqual([{ word: 'one' }, { word: 'two' }])
  database.close()
})

test('answers 503 while another program holds the file for long', async () => {
  const database = openSqlite(fileIn(), { patience: 1 })
  await migrate(database)
  const other = new DatabaseSync(fileIn())
  other.exec('BEGIN EXCLUSIVE')
  const send = inNode({ database })
  const busy = await post({ send }, goodFields())
  expect(busy.status).toBe(503)
  expect(await busy.json()).toEqual({ errors: [{ field: null, fault: 'busy', after: 5 }] })
  other.exec('ROLLBACK')
  other.close()
  expect((await post({ send }, goodFields())).status).toBe(201)
  database.close()
})

test.each([
  ['D1_ERROR: Exceeded maximum DB size', 'full', 507],
  ['D1_ERROR: database or disk is full: SQLITE_FULL', 'full', 507],
  ['D1_ERROR: D1 DB is overloaded. Requests queued for too long.', 'busy', 503],
  ['D1_ERROR: D1 DB reset because its code was updated.', 'busy', 503],
])('knows what D1 means by %j', async (message, reason, status) => {
  const statement = { bind: () => statement }
  const database = d1Database({ prepare: () => statement, batch: () => Promise.reject(new Error(message)) })
  const error = await database.run([{ sql: 'SELECT 1' }]).catch((thrown) => thrown)
  expect(error).toBeInstanceOf(DatabaseError)
  expect(error.reason).toBe(reason)
  expect((await post({ send: inNode({ database }) }, goodFields())).status).toBe(status)
})

test('is readable by its owner alone, where files have owners', () => {
  openSqlite(fileIn()).close()
  const others = process.platform === 'win32' ? 0 : statSync(fileIn()).mode & 0o077
  expect(others).toBe(0)
})
