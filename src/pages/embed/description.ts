import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string) => string> = {
  en: (film) =>
    `Put the cast of ${film} on your own page with one tag: searchable, spoiler-free, in your colours, no tracking.`,
  ko: (film) => `${film} 출연진을 태그 하나로 내 페이지에 넣습니다. 검색이 되고, 스포일러와 추적이 없습니다.`,
  de: (film) =>
    `Die Besetzung von ${film} mit einem einzigen Tag auf der eigenen Seite: durchsuchbar, ohne Spoiler, ohne Tracking.`,
}
