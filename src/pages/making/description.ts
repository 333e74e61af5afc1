import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string) => string> = {
  en: (film) =>
    `How ${film} was made: a timeline from the first idea to the releases abroad, with music, interviews and sources.`,
  ko: (film) => `${film}의 처음부터 해외 개봉까지를 날짜와 출처로 정리한 연표와 제작 이야기입니다.`,
  de: (film) => `Wie ${film} entstand: ein Zeitstrahl von der ersten Idee bis zu den Kinostarts, mit Quellen.`,
}
