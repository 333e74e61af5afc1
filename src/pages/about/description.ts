import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (site: string) => string> = {
  en: (site) => `About ${site}, an unofficial fan site: how it works, privacy and licence.`,
  ko: () => '이 사이트가 무엇이고 무엇이 아닌지, 글과 데이터를 어떻게 쓸 수 있는지 적었습니다.',
  de: (site) => `Was ${site} ist und was nicht, und unter welcher Lizenz Texte und Daten stehen.`,
}
