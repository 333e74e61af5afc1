import { useSyncExternalStore } from 'react'

/**
 * A yes-or-no choice kept on the device. Storage that throws (private mode, an opaque origin) costs only the
 * memory of the choice: it still holds while the page is open.
 */
export type StoredChoice = { read(): boolean; write(value: boolean): void; subscribe(listener: () => void): () => void }

const stored = 'yes'

/** @example const scoresHidden = storedChoice('talju:scores-hidden') */
export function storedChoice(key: string): StoredChoice {
  const listeners = new Set<() => void>()
  let unstored: boolean | null = null
  return {
    read() {
      return unstored ?? readStorage(key)
    },
    write(value) {
      unstored = writeStorage(key, value) ? null : value
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      const onStorage = (event: StorageEvent) => {
        if (event.key !== null && event.key !== key) return
        unstored = null
        listener()
      }
      listeners.add(listener)
      addEventListener('storage', onStorage)
      return () => {
        listeners.delete(listener)
        removeEventListener('storage', onStorage)
      }
    },
  }
}

/** The choice and its setter. Prerendered pages and the moment of hydration see `false`. */
export function useStoredChoice(choice: StoredChoice): [value: boolean, set: (value: boolean) => void] {
  return [useSyncExternalStore(choice.subscribe, choice.read, () => false), choice.write]
}

function readStorage(key: string): boolean {
  try {
    return localStorage.getItem(key) === stored
  } catch {
    return false
  }
}

function writeStorage(key: string, value: boolean): boolean {
  try {
    if (value) localStorage.setItem(key, stored)
    else localStorage.removeItem(key)
    return readStorage(key) === value
  } catch {
    return false
  }
}
