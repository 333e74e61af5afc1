import type { FilmWords } from './words-en.ts'

/** 줄거리 페이지에 나오는 말. */
export const words = {
  allCredits: (count) => `출연진 ${count}명 모두 보기`,
  synopsis: '줄거리',
  spoilerFree: '스포일러 없음: 예고편에 나온 만큼만 적었습니다.',
  trailer: '예고편',
  playTrailer: '예고편 재생',
  trailerNote: '버튼을 눌러야 유튜브에 연결됩니다.',
  trailerOnYoutube: '유튜브에서 보기',
  releases: '개봉',
  place: '나라',
  date: '날짜',
  elsewhere: '다른 나라에서의 제목',
  crew: '제작진',
  facts: '출처가 있는 정보',
} satisfies FilmWords
