import type { Lang } from '../schema/vocabulary.ts'

/** What an embedded cast is called, wherever it stands: in the widget, its frame and what oEmbed says of it. */
export const embedTitles: Record<Lang, { cast: string; whole: string }> = {
  en: { cast: 'Cast of Escape (2024)', whole: 'The whole cast on Talju' },
  ko: { cast: '영화 〈탈주〉 출연진', whole: 'Talju에서 출연진 모두 보기' },
}
