import type { Lang } from '../../languages/registry.ts'

/** The line below an actor’s name on their share card. */
export const playedBy: Readonly<Record<Lang, (character: string) => string>> = {
  en: (character) => `as ${character}`,
  ko: (character) => `${character} 역`,
  de: (character) => `als ${character}`,
}
