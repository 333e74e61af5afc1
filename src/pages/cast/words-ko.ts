import type { CastWords } from './words-en.ts'

/** 출연진 페이지에 나오는 말. */
export const words = {
  title: (film, count) => `${film} 출연진 ${count}명`,
  heading: '출연진',
  search: '배역이나 배우 찾기',
  side: '분류',
  billing: '비중',
  sort: '정렬',
  all: '전체',
  sorts: { billing: '비중순', listed: '원래 순서', character: '배역 이름순', performer: '배우 이름순' },
  shown: (shown, all) => (shown === all ? `${all}명` : `${all}명 중 ${shown}명`),
  bestFirst: '정확도순',
  guesses: '꼭 맞는 이름이 없습니다. 혹시 이 인물인가요?',
  nobody: '검색 결과가 없습니다.',
  nobodyHint: '글자 수를 줄이거나 다른 표기나 분류로 찾아보세요.',
  clear: '필터 초기화',
  crew: '제작진',
  crewRows: (count, outlet) => `${outlet}에는 출연진 뒤에 역할 없이 ${count}명이 더 있습니다.`,
  row: (order) => `${order}번째 줄`,
  noFilters: '필터를 쓰려면 자바스크립트가 필요합니다. 아래에 출연진 전원이 있습니다.',
} satisfies CastWords
