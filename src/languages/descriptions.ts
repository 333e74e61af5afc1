import type { Lang } from '../schema/vocabulary.ts'

/**
 * What search engines and share cards say of a page. Only machines that fetch a page read it, so only prerendering
 * writes it and the browser's bundle goes without.
 */
export type Descriptions = {
  cast: (count: number) => string
  character: (name: string, performer: string, side: string) => string
  reviews: (count: number) => string
  story: string
  relationships: string
  disagreements: (count: number) => string
  about: string
  sources: (count: number) => string
  embed: string
}

const en: Descriptions = {
  cast: (count) =>
    `Everybody credited in Escape (탈주, 2024): ${count} characters with performers, Hangul and other spellings, by side and billing.`,
  character: (name, performer, side) =>
    `${name} (${side}), played by ${performer} in Escape (탈주, 2024): names by source, facts and reviews. Free of spoilers.`,
  reviews: (count) =>
    `${count} reviews of Escape (탈주, 2024) compared by tension, action, acting, script and more, each summarised in our words with a link to the original.`,
  story:
    'The story of Escape (탈주, 2024) as a path through the minefield, told only as far as you say you have seen the film.',
  relationships:
    'Who is tied to whom in Escape (탈주, 2024): a map and a table that grow only as far as you say you have seen the film.',
  disagreements: (count) =>
    `${count} points on which the sources on Escape (탈주, 2024) contradict each other, each claim with who makes it.`,
  about: 'What Talju is, under which licence its texts and data stand, and what it is not.',
  sources: (count) =>
    `Who says so: the ${count} pages that the facts on Escape (탈주, 2024) rest on, by kind, with dates and links.`,
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
  story: '영화 〈탈주〉(2024)의 이야기를 지뢰밭 길을 따라, 본 만큼만 보여 줍니다.',
  relationships: '영화 〈탈주〉(2024)의 인물 관계를 지도와 표로, 본 만큼만 보여 줍니다.',
  disagreements: (count) =>
    `영화 〈탈주〉(2024)를 두고 출처마다 말이 다른 ${count}가지와 각각 누가 한 말인지를 모았습니다.`,
  about: '이 사이트가 무엇이고 무엇이 아닌지, 글과 데이터를 어떻게 쓸 수 있는지 적었습니다.',
  sources: (count) =>
    `영화 〈탈주〉(2024) 정보가 기대고 있는 페이지 ${count}곳을 종류별로, 날짜와 링크까지 모았습니다.`,
  embed: '영화 〈탈주〉(2024) 출연진을 태그 하나로 내 페이지에 넣습니다. 검색이 되고, 스포일러와 추적이 없습니다.',
}

export const descriptions: Record<Lang, Descriptions> = { en, ko }
