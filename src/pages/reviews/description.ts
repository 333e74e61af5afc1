import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string, count: number) => string> = {
  en: (film, count) =>
    `${count} reviews of ${film} compared by tension, action, acting, script and more, each summed up in our words, with a link to the original.`,
  ko: (film, count) =>
    `${film} 리뷰 ${count}편을 긴장감, 액션, 연기, 각본 등 요소별로 비교했습니다. 내용을 직접 요약하고 원문 링크도 달았습니다.`,
  de: (film, count) =>
    `${count} Kritiken zu ${film} im Vergleich, jede in eigenen Worten zusammengefasst und mit Link zum Original.`,
}
