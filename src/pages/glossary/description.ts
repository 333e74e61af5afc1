import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (film: string) => string> = {
  en: (film) => `The ranks, offices and other terms of ${film}, each explained in a sentence or two, with sources.`,
  ko: (film) => `${film}에 나오는 계급과 기관, 낯선 말을 한두 문장으로 풀었습니다. 출처도 있습니다.`,
  de: (film) => `Ränge, Ämter und andere Wörter, die man zu ${film} kennen sollte, kurz erklärt und mit Quellen.`,
}
