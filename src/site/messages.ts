import type { Lang } from '../schema/vocabulary.ts'
import type { Messages } from './messages-en.ts'

export type { Messages }

const loaders: Record<Lang, () => Promise<{ messages: Messages }>> = {
  en: () => import('./messages-en.ts'),
  ko: () => import('./messages-ko.ts'),
}
const loaded = new Map<Lang, Messages>()
const listeners = new Set<() => void>()

/** Fetches the words of a language, once; a page carries only its own. Rejects where they do not arrive. */
export async function loadMessages(lang: Lang): Promise<void> {
  if (loaded.has(lang)) return
  loaded.set(lang, (await loaders[lang]()).messages)
  for (const listener of listeners) listener()
}

/** Calls `listener` whenever the words of a language have come. Returns how to stop. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * The words of a language that has been loaded. Where it did not arrive, those of one that did: the page that says
 * so must be readable in some language.
 *
 * @throws where no language has been loaded at all
 */
export function messagesIn(lang: Lang): Messages {
  const messages = loaded.get(lang) ?? loaded.values().next().value
  if (messages === undefined) throw new Error(`loadMessages('${lang}') has not been awaited`)
  return messages
}
