import type { IncomingMessage, ServerResponse } from 'node:http'
import { isAbsolute, relative, resolve } from 'node:path'
import { handleInbox } from '../../inbox/handle-inbox.ts'
import type { InboxSettings } from '../../inbox/inbox-settings.ts'
import { tidy } from '../../inbox/keeper.ts'
import { shortestToken } from '../../inbox/keeper-requests.ts'
import { migrate } from '../../inbox/migrations.ts'
import { openSqlite } from '../../inbox/sqlite-database.ts'
import type { Langs } from '../../languages/paths.ts'
import { answerWith } from './answer-with.ts'

export type InboxOptions = {
  /** The database, created if it is missing. */
  file: string
  origins: readonly string[]
  token: string | null
  /** Whether to trust `X-Real-IP`, because nginx is in front. */
  isBehindProxy?: boolean
} & Pick<InboxSettings, 'rate' | 'bodyTime'>

/** An inbox that answers requests of Node's server. */
export type Inbox = {
  answer: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>
  close: () => void
}

/** Options of a Node server that takes posts. It does not wait for slow headers and bodies. */
export const patience = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 }

const hour = 3_600_000

/**
 * Opens the inbox in a file, brings it up to date, and deletes old data every hour.
 *
 * @param siteFolder its files are public, so the inbox must be outside of it
 * @throws if the file is inside that folder, or cannot be opened
 * @example const inbox = await openInbox(inboxOptions(), 'dist', ['en', 'ko'])
 */
export async function openInbox(options: InboxOptions, siteFolder: string, languages: Langs): Promise<Inbox> {
  const { file, origins, token, isBehindProxy = false, ...bounds } = options
  const way = relative(resolve(siteFolder), resolve(file))
  if (!way.startsWith('..') && !isAbsolute(way)) {
    throw new Error(`INBOX_FILE is "${file}", expected a file outside of ${siteFolder}, where anybody could read it.`)
  }
  const database = openSqlite(file)
  await migrate(database)
  const tidyNow = () => tidy(database, Date.now())
  await tidyNow()
  const timer = setInterval(() => void tidyNow().catch(console.error), hour).unref()
  return {
    answer(incoming, outgoing) {
      const real = isBehindProxy ? incoming.headers['x-real-ip'] : undefined
      const sender = typeof real === 'string' ? real : (incoming.socket.remoteAddress ?? '')
      const settings = { database, sender, origins, languages, keeperToken: token, ...bounds }
      return answerWith((request) => handleInbox(request, settings), incoming, outgoing)
    },
    close() {
      clearInterval(timer)
      database.close()
    },
  }
}

/**
 * Options of the inbox from `INBOX_FILE`, `INBOX_TOKEN` and `SITE_ORIGIN`.
 *
 * @throws if the token is short enough to be guessed
 */
export function inboxOptions(env: NodeJS.ProcessEnv = process.env): InboxOptions {
  const { INBOX_FILE, INBOX_TOKEN, SITE_ORIGIN } = env
  if (INBOX_TOKEN && INBOX_TOKEN.length < shortestToken) {
    throw new Error(`INBOX_TOKEN has ${INBOX_TOKEN.length} characters, expected at least ${shortestToken}.`)
  }
  return { file: INBOX_FILE || 'inbox.sqlite', origins: SITE_ORIGIN ? [SITE_ORIGIN] : [], token: INBOX_TOKEN || null }
}
