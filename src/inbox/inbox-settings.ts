import type { Lang } from '../languages/registry.ts'
import type { Database } from './database.ts'
import type { Rate } from './sender-rate.ts'

/** What the inbox must know of where it stands. */
export type InboxSettings = {
  database: Database
  /** Address of whoever posts, to count by; empty where it is not known. */
  sender: string
  /** Origins of the site, such as `https://films.example`, where they are not the inbox's own. */
  origins: readonly string[]
  /** The film's languages, the one at the root of the site first. */
  languages: readonly Lang[]
  /** What the keeper is known by, at least 32 characters; null turns the keeper's side off. */
  keeperToken: string | null
  rate?: Rate
  /** Milliseconds that a whole body may take. */
  bodyTime?: number
  now?: () => number
}
