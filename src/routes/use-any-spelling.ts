import { useEffect, useMemo, useState } from 'react'
import type { NamedEntry } from '../names/name-index.ts'
import type { Credit, Name } from '../schema/documents.ts'

type Search = (query: string) => ReadonlySet<string>

const nobody: ReadonlySet<string> = new Set()

/**
 * Ids of the credits whose character or performer can be meant by a text in any spelling, Hangul, 초성 or on the
 * wrong keyboard layout. The name search is fetched when it is first wanted; until then, and where it does not
 * arrive, it finds nobody.
 */
export function useAnySpelling(credits: readonly Credit[], text: string, wanted: boolean): ReadonlySet<string> {
  const [createSearch, setCreateSearch] = useState<((credits: readonly Credit[]) => Search) | null>(null)

  useEffect(() => {
    if (!wanted || createSearch !== null) return
    let left = false
    import('../names/name-index.ts').then(
      ({ createNameIndex }) => {
        if (!left) setCreateSearch(() => (all: readonly Credit[]) => searchOf(all, createNameIndex))
      },
      () => {
        // The list is as it was, and the next letter asks again.
      },
    )
    return () => {
      left = true
    }
  }, [wanted, createSearch, text])

  const search = useMemo(() => createSearch?.(credits) ?? null, [createSearch, credits])
  return useMemo(() => (wanted && search !== null ? search(text) : nobody), [wanted, search, text])
}

function searchOf(
  credits: readonly Credit[],
  createNameIndex: typeof import('../names/name-index.ts').createNameIndex,
): Search {
  const characters = createNameIndex(credits.map(({ id, character }) => entryOf(id, character)))
  const performers = createNameIndex(credits.map(({ id, performer }) => entryOf(id, performer)))
  return (query) => new Set([...characters.search(query), ...performers.search(query)].map(({ id }) => id))
}

function entryOf(id: string, { credited, hangul, spellings }: Name): NamedEntry {
  return { id, display: credited, hangul, aliases: spellings.map(({ text }) => text) }
}
