import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Keeper, type KeptReply, keeperOf, partSize } from '../../inbox/keeper.ts'
import { faultyField } from '../../inbox/kept-reply-line.ts'
import { migrate } from '../../inbox/migrations.ts'
import { remoteKeeper } from '../../inbox/remote-keeper.ts'
import { openSqlite } from '../../inbox/sqlite-database.ts'
import { approve, waitingReply } from './decide-reply.ts'
import { describeList, describeReply } from './describe-reply.ts'
import { readFilmReplies, unpublish } from './film-replies.ts'
import { notes, oneByOne } from './one-by-one.ts'

export const usage = `npm run replies                     lists what waits, then shows one after another
npm run replies -- list             only lists
npm run replies -- show ID
npm run replies -- approve ID       [--level N] [--language CODE] [--alone: it answers nobody]
npm run replies -- refuse ID
npm run replies -- remove ID        from the inbox and from the film, also a published one
npm run replies -- export FILE      all of the inbox, as JSON lines
npm run replies -- import FILE      adds those that are not there
An inbox elsewhere: --inbox https://replies.films.example, with its token in INBOX_TOKEN`

export type Terminal = {
  env: NodeJS.ProcessEnv
  print: (text: string) => void
  /** Keys as they are pressed; null where nobody sits there. */
  keys: (() => AsyncIterator<string, unknown>) | null
}

/**
 * Does what `npm run replies` was asked to.
 *
 * @throws with a sentence for the keeper where it cannot
 * @example await runReplies(['refuse', 'k3j9x2ma7q'], { env: process.env, print: console.log, keys: null })
 */
export async function runReplies(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      inbox: { type: 'string' },
      level: { type: 'string' },
      language: { type: 'string' },
      alone: { type: 'boolean', default: false },
    },
  })
  const [command = 'each', target = ''] = positionals
  const { print, env } = terminal
  const { keeper, close } = await openKeeper(values.inbox, command, env)
  try {
    const film = await readFilmReplies(env.FILM || 'src/film')
    switch (command) {
      case 'each':
      case 'list': {
        print(describeList(await keeper.list(), film, Date.now()))
        if (command === 'each' && terminal.keys !== null) await oneByOne(keeper, film, terminal.keys(), print)
        return
      }
      case 'show': {
        const reply = await waitingReply(keeper, needed(target))
        return print([describeReply(reply, film, Date.now()), ...notes(reply, film)].join('\n'))
      }
      case 'approve': {
        const level = values.level === undefined ? {} : { level: Number(values.level) }
        const language = values.language === undefined ? {} : { language: languageOf(values.language) }
        const changes = { ...level, ...language, standsAlone: values.alone }
        const file = await approve(keeper, film, needed(target), changes)
        return print(`${file} is written: build and publish the site again.`)
      }
      case 'refuse':
        await waitingReply(keeper, needed(target))
        await keeper.decide(target, 'refused')
        return print(`${target} is refused, and its words are gone.`)
      case 'remove': {
        const unpublished = await unpublish(needed(target), film)
        const isRemoved = await keeper.remove(target)
        if (!isRemoved && unpublished.length === 0)
          throw new Error(`There is no reply "${target}", here or in the film.`)
        return print([...unpublished, ...(isRemoved ? [`${target} is removed from the inbox.`] : [])].join('\n'))
      }
      case 'export':
        return await exportTo(target, keeper, print)
      case 'import':
        return print(`${await importFrom(needed(target), keeper)} added.`)
      default:
        throw new Error(`There is no "${command}". What there is:\n${usage}`)
    }
  } finally {
    close()
  }
}

async function openKeeper(
  inbox: string | undefined,
  command: string,
  { INBOX_FILE, INBOX_TOKEN }: NodeJS.ProcessEnv,
): Promise<{ keeper: Keeper; close: () => void }> {
  if (inbox !== undefined) {
    const isSafe = /^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/.test(inbox)
    if (!isSafe)
      throw new Error(`--inbox is "${inbox}", expected an address with https://, so that nobody reads the token.`)
    if (!INBOX_TOKEN) throw new Error('INBOX_TOKEN is missing, expected the token of the inbox.')
    return { keeper: remoteKeeper(inbox, INBOX_TOKEN), close: () => {} }
  }
  const file = INBOX_FILE || 'inbox.sqlite'
  if (!existsSync(file) && command !== 'import') {
    throw new Error(`There is no inbox in ${file}. npm start makes one; INBOX_FILE names another place.`)
  }
  const database = openSqlite(file)
  await migrate(database)
  return { keeper: keeperOf(database), close: () => database.close() }
}

async function exportTo(file: string, keeper: Keeper, print: Terminal['print']): Promise<void> {
  const lines: string[] = []
  for (let last = ''; ; ) {
    const part = await keeper.exportAfter(last)
    lines.push(...part.map((reply) => JSON.stringify(reply)))
    last = part.at(-1)?.id ?? last
    if (part.length === 0) break
  }
  if (file === '') return print(lines.join('\n'))
  await writeFile(file, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 })
  print(`${lines.length} exported to ${file}.`)
}

/** Looks at every line before the first is added. */
async function importFrom(file: string, keeper: Keeper): Promise<number> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const replies = lines.map((line, index) => readLine(line, `${file}, line ${index + 1}`))
  let added = 0
  for (let start = 0; start < replies.length; start += partSize) {
    added += await keeper.importAll(replies.slice(start, start + partSize))
  }
  return added
}

function readLine(line: string, place: string): KeptReply {
  let read: unknown = null
  try {
    read = JSON.parse(line)
  } catch {}
  const faulty = faultyField(read)
  if (faulty !== null) throw new Error(`${place}: ${faulty} is not as an export writes it. Nothing was added.`)
  return read as KeptReply
}

function needed(target: string): string {
  if (target === '') throw new Error(`Expected one thing more. What there is:\n${usage}`)
  return target
}

function languageOf(code: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code))
    throw new Error(`--language is "${code}", expected a code such as ko.`)
  return code
}
