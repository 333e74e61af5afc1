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

export const usage = `npm run replies                     lists the waiting replies, then shows them one by one
npm run replies -- list             only lists them
npm run replies -- show ID          shows one
npm run replies -- approve ID       publishes it
  --level N                           with another spoiler level
  --language CODE                     with another language
  --alone                             on its own, not as an answer
npm run replies -- refuse ID        deletes its text
npm run replies -- remove ID        deletes it from the inbox and the film, even if it is published
npm run replies -- export FILE      saves the whole inbox as JSON lines
npm run replies -- import FILE      adds the replies that are missing here
For an inbox on another machine, add --inbox https://replies.films.example and set INBOX_TOKEN to its token.`

export type Terminal = {
  env: NodeJS.ProcessEnv
  print: (text: string) => void
  /** Keys as they are pressed. Null if the terminal is not interactive. */
  keys: (() => AsyncIterator<string, unknown>) | null
}

/**
 * Runs a command of `npm run replies`.
 *
 * @throws with a message for the keeper if it fails
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
        return print(`Wrote ${file}. Build and publish the site again.`)
      }
      case 'refuse':
        await waitingReply(keeper, needed(target))
        await keeper.decide(target, 'refused')
        return print(`Refused ${target} and deleted its text.`)
      case 'remove': {
        const unpublished = await unpublish(needed(target), film)
        const isRemoved = await keeper.remove(target)
        if (!isRemoved && unpublished.length === 0)
          throw new Error(`There is no reply "${target}" in the inbox or in the film.`)
        return print([...unpublished, ...(isRemoved ? [`Removed ${target} from the inbox.`] : [])].join('\n'))
      }
      case 'export':
        return await exportTo(target, keeper, print)
      case 'import':
        return print(`${await importFrom(needed(target), keeper)} added.`)
      default:
        throw new Error(`Unknown command "${command}". These are the commands:\n${usage}`)
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
      throw new Error(`--inbox is "${inbox}", expected an address with https://, so that nobody can read the token.`)
    if (!INBOX_TOKEN) throw new Error('INBOX_TOKEN is missing, expected the token of that inbox.')
    return { keeper: remoteKeeper(inbox, INBOX_TOKEN), close: () => {} }
  }
  const file = INBOX_FILE || 'inbox.sqlite'
  if (!existsSync(file) && command !== 'import') {
    throw new Error(
      `There is no inbox at ${file}. Run npm start to create one, or set INBOX_FILE if yours is elsewhere.`,
    )
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

/** Checks every line before it adds the first one. */
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
  if (faulty !== null)
    throw new Error(`${place}: ${faulty} is missing or wrong, expected a line of an export. Nothing was added.`)
  return read as KeptReply
}

function needed(target: string): string {
  if (target === '') throw new Error(`The ID or FILE is missing. These are the commands:\n${usage}`)
  return target
}

function languageOf(code: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code))
    throw new Error(`--language is "${code}", expected a code such as ko.`)
  return code
}
