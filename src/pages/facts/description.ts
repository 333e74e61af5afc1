import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string) => string> = {
  en: (film) =>
    `${film} in facts: release dates, runtime, crew, box office, awards and where to watch, all with sources.`,
  ko: (film) => `${film}의 개봉일, 상영 시간, 제작진, 관객 수, 수상, 볼 수 있는 곳을 출처와 함께 모았습니다.`,
  de: (film) => `${film} in Fakten: Daten, Länge, Macher, Publikum und wo man ihn sieht, jeweils mit Quellen.`,
}
