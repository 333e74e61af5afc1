import type { FactsWords } from './words-en.ts'

/** 영화 정보 페이지에 나오는 말. */
export const words = {
  title: (film) => `${film} 영화 정보와 출처`,
  heading: '영화 정보',
  lead: '영화에 대해 알려진 사실을 출처와 함께 모았습니다. 출처마다 다른 내용은 모두 적었습니다.',
  links: '다른 사이트',
  releases: '개봉일',
  elsewhere: '해외 제목',
} satisfies FactsWords
