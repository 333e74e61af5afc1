import type { Lang } from '../schema/vocabulary.ts'

/**
 * What search engines and share cards say of a page. Only machines that fetch a page read it, so only prerendering
 * writes it and the browser's bundle goes without.
 */
export type Descriptions = {
  cast: (count: number) => string
  character: (name: string, performer: string, side: string) => string
  reviews: (count: number) => string
  about: string
  embed: string
}

const en: Descriptions = {
  cast: (count) =>
    `Everybody credited in Escape (탈주, 2024): ${count} characters with performers, Hangul and other spellings, by side and billing.`,
  character: (name, performer, side) =>
    `${name} (${side}), played by ${performer} in Escape (탈주, 2024): names by source, facts and reviews. Free of spoilers.`,
  reviews: (count) =>
    `${count} reviews of Escape (탈주, 2024) compared by tension, action, acting, script and more, each summarised in our words with a link to the original.`,
  about: 'What Talju is, who says what it states, under which licence its texts and data stand, and what it is not.',
  embed:
    'Put the cast of Escape (탈주, 2024) on your own page with one tag: searchable, free of spoilers, in your colours, without tracking.',
}

const ko: Descriptions = {
  cast: (count) =>
    `영화 〈탈주〉(2024) 출연진 ${count}명 전원. 배역과 배우, 한글과 로마자 표기를 진영과 비중에 따라 찾아볼 수 있습니다.`,
  character: (name, performer, side) =>
    `영화 〈탈주〉(2024)의 ${name}(${side}), 배우 ${performer}. 출처별 이름 표기와 정보, 리뷰를 스포일러 없이 모았습니다.`,
  reviews: (count) =>
    `영화 〈탈주〉(2024) 리뷰 ${count}편을 긴장감, 액션, 연기, 각본 등 요소별로 견주어 봅니다. 우리 말로 요약하고 원문을 연결했습니다.`,
  about: '이 사이트가 무엇인지, 누가 한 말을 실었는지, 글과 데이터를 어떻게 쓸 수 있는지 적었습니다.',
  embed: '영화 〈탈주〉(2024) 출연진을 태그 하나로 내 페이지에 넣습니다. 검색이 되고, 스포일러와 추적이 없습니다.',
}

export const descriptions: Record<Lang, Descriptions> = { en, ko }
