import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string, count: number) => string> = {
  en: (film, count) => `The ${count} sources behind our facts on ${film}, with dates and links.`,
  ko: (film, count) => `${film} 정보의 출처 ${count}곳을 종류별로, 날짜와 링크까지 모았습니다.`,
  de: (film, count) =>
    `Alle ${count} Seiten, auf denen die Angaben zu ${film} beruhen, nach Art sortiert, mit Datum und Link.`,
}
