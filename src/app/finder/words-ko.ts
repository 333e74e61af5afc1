import type { FinderWords } from './words-en.ts'

/** 찾기 창에 나오는 말. */
export const words = {
  heading: '누구든 찾기',
  box: '어떤 표기로든 찾는 이름',
  close: '닫기',
  found: (count) => (count === 1 ? '1건' : `${count}건, 가까운 순`),
  nothing: '어떤 표기로도 찾지 못했습니다. 글자 수를 줄여 보세요.',
  recent: '최근에 고른 것',
  forget: '기록 지우기',
  pagesHeading: '페이지',
  keys: '/ 또는 Ctrl K로 열고, 화살표로 옮기고, Enter로 이동합니다.',
  kinds: { character: '배역', performer: '배우', crew: '제작진', review: '리뷰', page: '페이지' },
  whoWasThat: '그 사람 누구였지?',
} satisfies FinderWords
