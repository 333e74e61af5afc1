import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string) => string> = {
  en: (film) =>
    `Who is tied to whom in ${film}: a map and a table that grow only as far as you say you have seen the film.`,
  ko: (film) => `${film}의 인물 관계를 지도와 표로, 본 만큼만 보여 줍니다.`,
  de: (film) =>
    `Wer mit wem verbunden ist in ${film}: als Karte und als Tabelle, nur so weit, wie du den Film gesehen hast.`,
}
