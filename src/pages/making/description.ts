import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string) => string> = {
  en: (film) =>
    `How ${film} was made: a timeline from the first idea to the releases abroad, with music, interviews and sources.`,
  ko: (film) => `${film}의 첫 구상부터 해외 개봉까지를 연표로 정리하고, 음악과 인터뷰도 출처와 함께 모았습니다.`,
  de: (film) => `Wie ${film} entstand: ein Zeitstrahl von der ersten Idee bis zu den Kinostarts, mit Quellen.`,
}
