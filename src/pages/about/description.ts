import type { Lang } from '../../languages/registry.ts'

/** What search engines and share cards say of the page. */
export const description: Record<Lang, (site: string) => string> = {
  en: (site) => `About ${site}, an unofficial fan site: how it works, privacy and licence.`,
  ko: () => '팬이 만든 비공식 사이트입니다. 정보를 싣는 기준과 개인정보, 글과 데이터의 라이선스를 알려 드립니다.',
  de: (site) => `Was ${site} ist und was nicht, und unter welcher Lizenz Texte und Daten stehen.`,
}
