import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string) => string> = {
  en: (film) =>
    `How the characters of ${film} are connected: a map and a list that never spoil more than you’ve watched.`,
  ko: (film) => `${film}의 인물 관계를 관계도와 목록으로, 보신 만큼만 보여 드립니다.`,
  de: (film) =>
    `Wer mit wem verbunden ist in ${film}: als Karte und als Tabelle, nur so weit, wie du den Film gesehen hast.`,
}
