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
  /** `aliases`: 두 언어로 이 페이지를 부르는 다른 말. */
  pages: [
    { path: '/', name: '줄거리', aliases: ['Synopsis', 'Home', 'Trailer', 'Facts', 'Escape', '탈주', '예고편'] },
    { path: '/cast', name: '출연진', aliases: ['Cast', 'Characters', 'Actors', '배우', '등장인물'] },
    { path: '/story', name: '이야기', aliases: ['Story', 'Timeline', 'Plot', '사건'] },
    { path: '/relationships', name: '인물 관계', aliases: ['Relationships', 'Map', '관계도', '누구였더라'] },
    {
      path: '/relationships#who-was-that',
      name: '그 사람 누구였지?',
      aliases: ['Who was that', '누구였더라', '이름 모르는 사람 찾기'],
    },
    { path: '/disagreements', name: '엇갈리는 말들', aliases: ['Disagreements', 'Conflicts'] },
    { path: '/reviews', name: '리뷰', aliases: ['Reviews', 'Critics', '평론'] },
    { path: '/about', name: '소개', aliases: ['About', 'Licence', '라이선스'] },
    { path: '/sources', name: '출처', aliases: ['Sources', 'Receipts'] },
  ],
} satisfies FinderWords
