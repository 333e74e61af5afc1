export type MilitaryRank = { english: string; south: string | null }

/**
 * Ranks that stand behind a surname in Korean, 차소좌, and in front of it in English, Major Cha. `south` is what the
 * South calls a rank of which only the North has the word.
 *
 * @example militaryRanks.get('소좌') // { english: 'Major', south: '소령' }
 */
export const militaryRanks: ReadonlyMap<string, MilitaryRank> = new Map([
  ['소위', { english: 'Second Lieutenant', south: null }],
  ['중위', { english: 'Lieutenant', south: null }],
  ['대위', { english: 'Captain', south: null }],
  ['소좌', { english: 'Major', south: '소령' }],
  ['소령', { english: 'Major', south: null }],
])
