import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readContent } from '../../src/compiler/check/read-content.ts'
import { answerWith } from '../../src/compiler/host/answer-with.ts'
import { runReplies } from '../../src/compiler/keep/run-replies.ts'
import { age, terminalText } from '../../src/compiler/keep/terminal-text.ts'
import { handleInbox } from '../../src/inbox/handle-inbox.ts'
import { keeperOf } from '../../src/inbox/keeper.ts'
import { migrate } from '../../src/inbox/migrations.ts'
import { openSqlite } from '../../src/inbox/sqlite-database.ts'
import { goodFields, idOf, post } from '../inbox/drafts.ts'
import { inNode, token } from '../inbox/homes.ts'

const credit = 'orlok'
let [folder, film, inboxFile]: [string, string, string] = ['', '', '']
let database: ReturnType<typeof openSqlite>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'talju-keep-'))
  ;[film, inboxFile] = [join(folder, 'film'), join(folder, 'inbox.sqlite')]
  cpSync('tests/film', film, { recursive: true })
  database = openSqlite(inboxFile)
  await migrate(database)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

/** What the terminal says to a keeper who types this, and presses these keys. */
async function say(line: string, keys: string[] | null = null): Promise<string> {
  const said: string[] = []
  await runReplies(line.split(' ').filter(Boolean), {
    env: { FILM: film, INBOX_FILE: inboxFile, INBOX_TOKEN: token },
    print: (text) => said.push(text),
    keys:
      keys &&
      async function* () {
        yield* keys
      },
  })
  return said.join('\n')
}

/** Leaves a reply in the inbox. */
async function leave(changed: Record<string, string> = {}): Promise<string> {
  const fields = goodFields({
    page: `characters/${credit}`,
    language: 'en',
    text: 'I never trusted the carriage.',
    ...changed,
  })
  const response = await post({ send: inNode({ database }) }, fields)
  expect(response.status).toBe(201)
  return idOf(fields.draft ?? '')
}

const contentFile = (id: string) => join(film, 'content/replies', `${id}.json`)

test('writes an approved reply into the content and deletes its text from the inbox', async () => {
  const id = await leave({ link: 'https://films.example/a', name: 'Minji' })
  expect(await say(`approve ${id} --level 1 --language de`)).toContain(`${id}.json. Build and publish`)
  const today = new Date().toISOString().slice(0, 10)
  expect(readFileSync(contentFile(id), 'utf8')).toBe(`{
  "page": "characters/${credit}",
  "name": "Minji",
  "text": "I never trusted the carriage.",
  "language": "de",
  "level": 1,
  "date": "${today}",
  "link": "https://films.example/a"
}
`)
  expect(Object.keys((await readContent(join(film, 'content'))).replies)).toContain(id)
  expect(await keeperOf(database).show(id)).toMatchObject({ state: 'approved', text: '', name: '' })
  expect(readdirSync(join(film, 'content'))).toEqual(readdirSync('tests/film/content'))
  await expect(say(`approve ${id}`)).rejects.toThrow('is no longer waiting: it was approved')
})

test('lists the waiting replies', async () => {
  expect(await say('list')).toBe('No replies waiting.')
  const id = await leave({ level: '1' })
  expect(await say('list')).toMatch(
    new RegExp(`^${id} · characters/${credit} · level 1 \\(.+\\) · en · this minute · I never.*\n1 reply waiting.$`),
  )
})

test('does not publish a reply that would break the build, and says what to do', async () => {
  const [unknown, lost, high] = [
    await leave({ page: 'characters/nobody-here' }),
    await leave({ answerTo: 'zzzzzzzzzz' }),
    await leave({ level: '9' }),
  ]
  await expect(say(`approve ${unknown}`)).rejects.toThrow('page names "nobody-here"')
  await expect(say(`approve ${high}`)).rejects.toThrow(/level .*expected/)
  await expect(say(`approve ${lost}`)).rejects.toThrow('answerTo names "zzzzzzzzzz"')
  expect([unknown, lost, high].filter((id) => existsSync(contentFile(id)))).toEqual([])
  await say(`approve ${lost} --alone`)
  await say(`approve ${high} --level 2`)
  expect(JSON.parse(readFileSync(contentFile(lost), 'utf8'))).not.toHaveProperty('answerTo')
  await readContent(join(film, 'content'))
})

test('warns if the letters do not fit the language', async () => {
  const id = await leave({ text: '마차를 믿은 적이 없습니다.', language: 'en' })
  expect(await say(`show ${id}`)).toContain('marked en, but most of its letters are Hangul')
  expect(await say(`show ${await leave({ text: '마차입니다.', language: 'ko' })}`)).not.toContain('!')
})

test('removes a published reply, and shows its answers on their own', async () => {
  const first = await leave()
  await say(`approve ${first}`)
  const answer = await leave({ answerTo: first, level: '2' })
  await say(`approve ${answer}`)
  expect(JSON.parse(readFileSync(contentFile(answer), 'utf8')).answerTo).toBe(first)
  const said = await say(`remove ${first}`)
  expect(said).toContain('Build and publish the site again')
  expect(said).toContain(`${answer} answered it`)
  expect(existsSync(contentFile(first))).toBe(false)
  expect(await keeperOf(database).show(first)).toBeNull()
  expect(Object.keys((await readContent(join(film, 'content'))).replies)).toContain(answer)
  await expect(say(`remove ${first}`)).rejects.toThrow('There is no reply')
})

test('removes a published reply even if its file is broken, and nothing else', async () => {
  const id = await leave()
  await say(`approve ${id}`)
  writeFileSync(contentFile(id), '{ "page": 1 ')
  expect(await say('list')).toBe('No replies waiting.')
  await say(`remove ${id}`)
  expect(existsSync(contentFile(id))).toBe(false)
  await expect(say('remove ../film')).rejects.toThrow('There is no reply')
  expect(existsSync(join(film, 'content/film.json'))).toBe(true)
})

test('says which replies were taken back after they had been approved', async () => {
  const fields = goodFields({ page: 'reviews', text: 'One', level: '0' })
  await post({ send: inNode({ database }) }, { ...fields, page: `characters/${credit}` })
  const id = idOf(fields.draft ?? '')
  await say(`approve ${id}`)
  const response = await post({ send: inNode({ database }) }, { draft: fields.draft ?? '', takeBack: '1' })
  expect(await response.json()).toEqual({ errors: [{ field: null, fault: 'unknown-reply' }] })
  expect(await say('list')).toBe(
    `No replies waiting.\n${id} was approved, but its writer wants it removed: npm run replies -- remove ${id}`,
  )
})

test('exports and imports an inbox, and imports nothing from a broken file', async () => {
  const ids = [await leave({ text: 'Lines\nand “signs”' }), await leave()].sort()
  const file = join(folder, 'all.jsonl')
  expect(await say(`export ${file}`)).toBe(`2 exported to ${file}.`)
  const [id = ''] = ids
  await say(`remove ${id}`)
  expect(await say(`import ${file}`)).toBe('1 added.')
  expect(await say('export')).toBe(readFileSync(file, 'utf8').trim())
  await say(`remove ${id}`)
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"id":"../../../x"}\n`)
  await expect(say(`import ${file}`)).rejects.toThrow(`${file}, line 3: id is missing or wrong`)
  expect(await keeperOf(database).show(id)).toBeNull()
})

describe('one by one, by key', () => {
  test('approves with another level and language, refuses when asked twice, skips and quits', async () => {
    const [first, second, third, fourth] = [await leave(), await leave(), await leave(), await leave()]
    const said = await say('', ['0', 'l', 'a', 'x', 's', 'r', 'n', 'r', 'y', 'q'])
    expect(JSON.parse(readFileSync(contentFile(first), 'utf8'))).toMatchObject({ level: 0, language: 'de' })
    const keeper = keeperOf(database)
    expect(await keeper.show(second)).toMatchObject({ state: 'waiting' })
    expect(await keeper.show(third)).toMatchObject({ state: 'refused', text: '' })
    expect(await keeper.show(fourth)).toMatchObject({ state: 'waiting' })
    expect(said).toContain('Refused.')
  })

  test('stays with a reply that cannot be published', async () => {
    const id = await leave({ answerTo: 'zzzzzzzzzz' })
    const said = await say('', ['a', 't', 'a'])
    expect(said).toContain('The site could not be built')
    expect(existsSync(contentFile(id))).toBe(true)
    expect(said).toContain('No more replies waiting.')
  })
})

test('works on an inbox on another machine, and does not trust its file names', async () => {
  const id = await leave()
  const settings = { database, sender: '', origins: [], languages: ['en'] as const, keeperToken: token }
  let lie: string | null = null
  const server = createServer((incoming, outgoing) => {
    void answerWith(
      async (request) => {
        if (lie !== null) return Response.json({ answer: { ...(await keeperOf(database).show(id)), id: lie } })
        return handleInbox(request, settings)
      },
      incoming,
      outgoing,
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const inbox = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    lie = '../../../stolen'
    await expect(say(`approve ${lie} --inbox ${inbox}`)).rejects.toThrow('that is not a reply')
    lie = null
    await say(`approve ${id} --inbox ${inbox}`)
    expect(existsSync(contentFile(id))).toBe(true)
  } finally {
    server.close()
  }
  await expect(say(`list --inbox ${inbox}`)).rejects.toThrow(`${inbox} does not answer`)
  await expect(say('list --inbox http://films.example')).rejects.toThrow('expected an address with https://')
})

test.each<[string, string]>([
  ['nonsense', 'Unknown command "nonsense"'],
  ['approve', 'The ID or FILE is missing'],
  ['approve nothing000', 'There is no reply "nothing000" in the inbox'],
  ['approve x --language !', 'expected a code such as ko'],
])('says what it expected of %j', async (line, message) => {
  await expect(say(line)).rejects.toThrow(message)
})

test('does not create an inbox', async () => {
  inboxFile = join(folder, 'elsewhere.sqlite')
  await expect(say('list')).rejects.toThrow('There is no inbox at')
  expect(existsSync(inboxFile)).toBe(false)
})

test('shows control characters as their code', () => {
  expect(terminalText('a\u001b[2J\u009bb\u202ec\rd\ne')).toBe('a‹1B›[2J‹9B›b‹202E›c‹D›d\ne')
  expect(age(0, 3 * 86_400_000)).toBe('3 days ago')
  expect(age(1_000, 0)).toBe('this minute')
})
