import { type Lang, registry } from '../languages/registry.ts'
import { type D1, d1Database } from './d1-database.ts'
import type { Database } from './database.ts'
import { handleInbox } from './handle-inbox.ts'
import { tidy } from './keeper.ts'
import { migrate } from './migrations.ts'

/** Settings from `wrangler.toml` and the dashboard. */
type Env = {
  DB: D1
  /** The site's origins, separated by commas. */
  SITE_ORIGINS?: string
  /** The film's languages, separated by commas. The one at the root of the site comes first. */
  SITE_LANGUAGES?: string
  INBOX_TOKEN?: string
}

const migrated = new WeakSet<D1>()

/** The inbox as a Cloudflare Worker with D1. How to deploy it: `README.md` here. */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    return handleInbox(request, {
      database: databaseOf(env),
      sender: request.headers.get('cf-connecting-ip') ?? '',
      origins: listed(env.SITE_ORIGINS),
      languages: listed(env.SITE_LANGUAGES).filter((code): code is Lang => Object.hasOwn(registry, code)),
      keeperToken: env.INBOX_TOKEN ?? null,
    })
  },

  /** Deletes old data once a day, even if nobody posts. */
  async scheduled(_event: unknown, env: Env): Promise<void> {
    await tidy(databaseOf(env), Date.now())
  },
}

/**
 * Migrates the database before its first use since the start of the worker. Requests cannot wait for each other's
 * promises here, so the first few may all migrate, which does no harm.
 */
function databaseOf({ DB }: Env): Database {
  const database = d1Database(DB)
  return {
    async run(statements) {
      if (!migrated.has(DB)) await migrate(database)
      migrated.add(DB)
      return database.run(statements)
    },
  }
}

function listed(text = ''): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
}
