import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, rowsOf } from '../../src/inbox/database.ts'
import { daysKept, keeperOf, tidy } from '../../src/inbox/keeper.ts'
import { networkOf, salt, senderHash } from '../../src/inbox/sender-rate.ts'
import { countRows, goodFields, idOf, post } from './drafts.ts'
import { databases, inNode } from './homes.ts'

const hour = 3_600_000
const day = 24 * hour
const noon = Date.UTC(2026, 10, 22, 12)

describe.each(databases)('the clock of an inbox in %s', (_name, open) => {
  let database: Database
  let close = async () => {}
  let now = noon
  const send = (settings: Parameters<typeof inNode>[0]) => inNode({ ...settings, now: () => now })
  beforeAll(async () => {
    ;({ database, close } = await open())
  })
  afterAll(() => close())

  test('gives a sender another hash every day, and forgets the old salt and all hashes', async () => {
    const first = await senderHash(database, '203.0.113.7', noon)
    expect(await senderHash(database, '203.0.113.7', noon + hour)).toBe(first)
    await post({ send: send({ database }) }, goodFields())
    expect(await rowsOf(database, 'SELECT * FROM senders')).toHaveLength(1)
    const oldSalt = await salt(database, noon)
    expect(await senderHash(database, '203.0.113.7', noon + day)).not.toBe(first)
    expect(await rowsOf(database, 'SELECT * FROM senders')).toEqual([])
    expect(await rowsOf(database, 'SELECT * FROM salt WHERE value = ?1', oldSalt)).toEqual([])
  })

  test('changes the salt also when it is set back by years, and does not change it at each request then', async () => {
    const ahead = await salt(database, noon + 3_650 * day)
    const back = await salt(database, noon)
    expect(back).not.toBe(ahead)
    expect(await salt(database, noon + hour)).toBe(back)
  })

  test('keeps the salt where two servers are not of one mind about midnight', async () => {
    const midnight = Date.UTC(2026, 10, 25)
    const after = await salt(database, midnight + 1)
    expect(await salt(database, midnight - 1)).toBe(after)
    expect(await salt(database, midnight + 2)).toBe(after)
  })

  test('does not shut out a sender for longer when it is set back', async () => {
    now = noon + 10 * day
    const home = { send: send({ database, rate: { posts: 1, seconds: 3_600 } }) }
    const headers = { 'cf-connecting-ip': '203.0.113.8' }
    expect((await post(home, goodFields(), headers)).status).toBe(201)
    expect((await post(home, goodFields(), headers)).status).toBe(429)
    now -= 2 * hour
    expect((await post(home, goodFields(), headers)).status).toBe(201)
    expect((await post(home, goodFields(), headers)).headers.get('retry-after')).toBe('3600')
    now += hour
    expect((await post(home, goodFields(), headers)).status).toBe(201)
  })

  test('does no harm to the id of a reply', async () => {
    now = noon + 20 * day
    const home = { send: send({ database }), database }
    const fields = goodFields()
    expect((await post(home, fields)).status).toBe(201)
    now = noon - 400 * day
    const before = await countRows(home)
    expect((await post(home, fields)).status).toBe(200)
    expect(await countRows(home)).toBe(before)
  })

  test('lets decided replies go in time, also those decided in a year that never was', async () => {
    now = noon + 9_000 * day
    const home = { send: send({ database }), database }
    const keeper = keeperOf(database, () => now)
    const [refused = '', approved = '', waiting = ''] = await Promise.all(
      [1, 2, 3].map(async () => {
        const fields = goodFields()
        await post(home, fields)
        return idOf(fields.draft ?? '')
      }),
    )
    await keeper.decide(refused, 'refused')
    await keeper.decide(approved, 'approved')
    expect(await keeper.show(refused)).toMatchObject({ state: 'refused', name: '', text: '', link: null })
    now = noon
    await tidy(database, now)
    await tidy(database, now + (daysKept - 1) * day)
    expect(await keeper.show(refused)).not.toBeNull()
    await tidy(database, now + (daysKept + 1) * day)
    expect(await keeper.show(refused)).toBeNull()
    expect(await keeper.show(approved)).toBeNull()
    expect(await keeper.show(waiting)).toMatchObject({ state: 'waiting', name: '김민지' })
  })
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8::7', '2001:db8:0:0'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('counts %s as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
