import { useSyncExternalStore } from 'react'

/**
 * A value kept on the device. Storage that throws (private mode, an opaque origin) costs only the memory of the value:
 * it still holds while the page is open.
 */
export type StoredValue<T> = {
  read: () => T
  write: (value: T) => void
  subscribe: (listener: () => void) => () => void
  /** What prerendered pages and the moment of hydration see. */
  initial: T
}

type Codec<T> = {
  /** Total: whatever somebody or something wrote there, `null` where nothing was. */
  parse: (text: string | null) => T
  /** `null` for a value that leaves nothing behind. */
  print: (value: T) => string | null
}

/**
 * A yes-or-no choice, no until it is made.
 *
 * @example const scoresHidden = storedChoice('talju:scores-hidden')
 */
export function storedChoice(key: string): StoredValue<boolean> {
  return storedValue(key, { parse: (text) => text === 'yes', print: (value) => (value ? 'yes' : null) })
}

/** @example storedValue('talju:level', { parse: (text) => Number(text), print: String }).read() // 0 */
export function storedValue<T>(key: string, { parse, print }: Codec<T>): StoredValue<T> {
  const listeners = new Set<() => void>()
  /** Set where storage does not keep what was written; `undefined` where it does. */
  let unstored: string | null | undefined
  let last = { text: null as string | null, value: parse(null) }

  /** The same text gives the same value, also where that is an object: React compares by identity. */
  function read(): T {
    const text = unstored === undefined ? readStorage(key) : unstored
    if (text !== last.text) last = { text, value: parse(text) }
    return last.value
  }

  return {
    read,
    write(value) {
      const text = print(value)
      unstored = writeStorage(key, text) ? undefined : text
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      const onStorage = (event: StorageEvent) => {
        if (event.key !== null && event.key !== key) return
        unstored = undefined
        listener()
      }
      listeners.add(listener)
      addEventListener('storage', onStorage)
      return () => {
        listeners.delete(listener)
        removeEventListener('storage', onStorage)
      }
    },
    initial: last.value,
  }
}

/** The value and its setter. */
export function useStoredValue<T>(stored: StoredValue<T>): [value: T, set: (value: T) => void] {
  return [useSyncExternalStore(stored.subscribe, stored.read, () => stored.initial), stored.write]
}

function readStorage(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function writeStorage(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return localStorage.getItem(key) === text
  } catch {
    return false
  }
}
