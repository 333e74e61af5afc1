import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string, count: number) => string> = {
  en: (film, count) =>
    `The cast of ${film}: ${count} characters, who plays them and every way their names are spelled.`,
  ko: (film, count) => `${film} 출연진 ${count}명 전원. 배역과 배우, 한글과 로마자 표기를 한곳에서 찾아볼 수 있습니다.`,
  de: (film, count) =>
    `Alle ${count} Rollen aus ${film} mit ihren Darstellern und jeder Schreibweise, sortiert nach Lager und Größe der Rolle.`,
}
