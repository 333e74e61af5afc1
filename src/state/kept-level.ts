import { film } from 'virtual:film'
import type { Level } from '../schema/vocabulary.ts'
import { storedValue } from './stored-value.ts'

/** How much of the film the reader has seen. What is unknown or has been tampered with counts as the trailer. */
export const keptLevel = storedValue<Level>('talju:seen', {
  parse: (text) => film.levels.find((level) => String(level) === text) ?? 0,
  print: (level) => (level === 0 ? null : String(level)),
})
