import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string, name: string, role: string) => string> = {
  en: (film, name, role) =>
    `${name} (${role}): the work on ${film}, other films and series, and every spelling of the name.`,
  ko: (film, name, role) =>
    `${name}(${role}). ${film}에서 맡은 일과 다른 활동, 이름의 여러 표기를 출처와 함께 모았습니다.`,
  de: (film, name, role) => `${name} (${role}): die Arbeit an ${film}, anderes und alle Schreibweisen, mit Quellen.`,
}
