import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string, count: number) => string> = {
  en: (film, count) => `Sources on ${film} contradict each other on ${count} points. Here’s who says what.`,
  ko: (film, count) => `${film} 정보 가운데 출처마다 다른 ${count}가지. 누가 뭐라고 했는지 모았습니다.`,
  de: (film, count) =>
    `${count} Punkte, in denen sich die Quellen zu ${film} widersprechen, und wer jeweils was behauptet.`,
}
