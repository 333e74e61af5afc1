import type { CastWords } from './words-en.ts'

/** 출연진 페이지에 나오는 말. */
export const words = {
  title: (film, count) => `${film} 출연진 ${count}명`,
  heading: '출연진',
  search: '배역이나 배우 찾기',
  side: '진영',
  billing: '비중',
  sort: '순서',
  all: '전체',
  sorts: { billing: '비중순', listed: '영화 페이지순', character: '배역 이름순', performer: '배우 이름순' },
  shown: (shown, all) => (shown === all ? `${all}명` : `${all}명 중 ${shown}명`),
  bestFirst: '가까운 순',
  guesses: '똑같이 적힌 사람은 없습니다. 혹시 이 사람인가요?',
  nobody: '맞는 사람이 없습니다.',
  nobodyHint: '글자 수를 줄이거나 다른 표기, 다른 진영으로 찾아보세요.',
  clear: '필터 지우기',
  crew: '제작진',
  crewRows: (count) => `영화 페이지는 출연진 뒤에 ${count}줄을 더 싣고, 역할 자리에는 줄표만 그어 두었습니다.`,
  row: (order) => `${order}번째 줄`,
  noFilters: '필터를 쓰려면 자바스크립트가 필요합니다. 아래에 출연진 전원이 있습니다.',
} satisfies CastWords
