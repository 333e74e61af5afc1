import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string, count: number) => string> = {
  en: (film, count) =>
    `${count} reviews of ${film} compared by tension, action, acting, script and more, each summarised in our words with a link to the original.`,
  ko: (film, count) =>
    `${film} 리뷰 ${count}편을 긴장감, 액션, 연기, 각본 등 요소별로 견주어 봅니다. 우리 말로 요약하고 원문을 연결했습니다.`,
  de: (film, count) =>
    `${count} Kritiken zu ${film} im Vergleich, jede in eigenen Worten zusammengefasst und mit Link zum Original.`,
}
