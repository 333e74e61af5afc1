import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string, count: number) => string> = {
  en: (film, count) => `${count} points on which sources on ${film} contradict each other, and who says what.`,
  ko: (film, count) => `${film}, 출처마다 말이 다른 ${count}가지와 각각 누가 한 말인지를 모았습니다.`,
  de: (film, count) =>
    `${count} Punkte, in denen sich die Quellen zu ${film} widersprechen, und wer jeweils was behauptet.`,
}
