import type { Lang } from '../languages/registry.ts'
import type { Database } from './database.ts'
import type { Rate } from './sender-rate.ts'

/** What the inbox needs to know about the site and the request. */
export type InboxSettings = {
  database: Database
  /** Address of the sender, for counting posts; empty if unknown. */
  sender: string
  /** Origins of the site, such as `https://films.example`, if they differ from the inbox's own. */
  origins: readonly string[]
  /** The film's languages, the one at the root of the site first. */
  languages: readonly Lang[]
  /** The keeper's token, at least 32 characters. Null refuses all requests of a keeper. */
  keeperToken: string | null
  rate?: Rate
  /** The longest time for a whole body, in milliseconds. */
  bodyTime?: number
  now?: () => number
}
