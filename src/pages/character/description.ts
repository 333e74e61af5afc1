import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string, name: string, performer: string, side: string) => string> = {
  en: (film, name, performer, side) =>
    `${name} (${side}), played by ${performer} in ${film}: facts, reviews and every spelling of the name. Spoiler-free.`,
  ko: (film, name, performer, side) =>
    `${film}의 ${name}(${side}), 배우 ${performer}. 출처별 이름 표기와 정보, 리뷰를 스포일러 없이 모았습니다.`,
  de: (film, name, performer, side) =>
    `${name} (${side}), gespielt von ${performer} in ${film}: Schreibweisen, Fakten und Quellen, ohne Spoiler.`,
}
