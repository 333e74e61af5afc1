import type { Lang } from '../../languages/registry.ts'

/** What the share picture of an actor says below the name. */
export const playedBy: Readonly<Record<Lang, (character: string) => string>> = {
  en: (character) => `as ${character}`,
  ko: (character) => `${character} 역`,
  de: (character) => `als ${character}`,
}
