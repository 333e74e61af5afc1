import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string) => string> = {
  en: (film) =>
    `Put the cast of ${film} on your own page with one tag: searchable, spoiler-free, in your colours, no tracking.`,
  ko: (film) => `태그 하나로 내 페이지에 ${film} 출연진을 넣어 보세요. 검색이 되고, 스포일러도 추적도 없습니다.`,
  de: (film) =>
    `Die Besetzung von ${film} mit einem einzigen Tag auf der eigenen Seite: durchsuchbar, ohne Spoiler, ohne Tracking.`,
}
