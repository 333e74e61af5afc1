import type { Lang } from '../../languages/registry.ts'

/** The words of the feeds. */
export type FeedWords = {
  title: (film: string) => string
  subtitle: string
  review: (outlet: string) => string
  /** Replaces the summary of a review that spoils more than the trailer. */
  later: string
}

export const feedWords: Readonly<Record<Lang, FeedWords>> = {
  en: {
    title: (film) => `${film}: reviews and site news`,
    subtitle: 'New reviews, pages and facts. No spoilers.',
    review: (outlet) => `Review: ${outlet}`,
    later: 'This review has spoilers. You can read about it on the site once you’ve watched that far.',
  },
  ko: {
    title: (film) => `${film} 리뷰와 사이트 소식`,
    subtitle: '새로 올라온 리뷰와 페이지, 영화 정보를 스포일러 없이 알려 드립니다.',
    review: (outlet) => `리뷰: ${outlet}`,
    later: '스포일러가 있는 리뷰입니다. 영화를 그 부분까지 보신 뒤에 읽어 주세요.',
  },
  de: {
    title: (film) => `${film}: Kritiken und Neues von der Website`,
    subtitle: 'Neue Kritiken, Seiten und Fakten, ohne Spoiler.',
    review: (outlet) => `Kritik: ${outlet}`,
    later: 'Diese Kritik enthält Spoiler. Mehr dazu steht auf der Website, sobald du den Film so weit gesehen hast.',
  },
}
