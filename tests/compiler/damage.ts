import type { ContentFiles } from '../../src/compiler/check/content-files.ts'
import { ContentError } from '../../src/compiler/check/content-problems.ts'
import { type Place, placesIn } from '../../src/compiler/check/places.ts'
import { checkContent } from '../../src/compiler/check/read-content.ts'
import { smallFiles } from './small-content.ts'

/** Every value of the small content that a test may damage. */
export const smallPlaces: readonly Place[] = [...smallFiles()].flatMap(([file, text]) => [
  ...placesIn(file, JSON.parse(text)),
])

/** The small content with one value changed. */
export function damaged({ file, path }: Place, change: (value: unknown) => unknown): Map<string, string> {
  const files = smallFiles()
  const whole = { '': JSON.parse(files.get(file) ?? '') }
  const way: PropertyKey[] = ['', ...path]
  const last = way.pop() as string
  const holder = way.reduce<Record<PropertyKey, unknown>>(
    (at, key) => at[key] as Record<PropertyKey, unknown>,
    whole as Record<PropertyKey, unknown>,
  )
  holder[last] = change(holder[last])
  return files.set(file, JSON.stringify(whole['']))
}

/** The problems of content, each with its place; none where it reads. */
export function problemsIn(files: ReadonlyMap<string, string | Uint8Array>) {
  try {
    checkContent(files)
    return []
  } catch (error) {
    if (error instanceof ContentError) return [...error.problems]
    throw error
  }
}

/** Whether a place has one language of a text that stands beside its translation. */
export function isTranslated({ key, holders }: Place): boolean {
  const texts = holders.at(-1)
  return (key === 'en' || key === 'ko') && typeof texts === 'object' && texts !== null && 'en' in texts && 'ko' in texts
}

/** A file of a film with one change, beside all others. */
export function changed(files: ContentFiles, file: string, change: (value: never) => void) {
  const written = files.get(file) ?? ''
  const value = JSON.parse(typeof written === 'string' ? written : new TextDecoder().decode(written))
  change(value as never)
  return new Map(files).set(file, JSON.stringify(value))
}
