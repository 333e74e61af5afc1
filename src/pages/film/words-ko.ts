import type { FilmWords } from './words-en.ts'

/** 첫 화면에 나오는 말. */
export const words = {
  watchTrailer: '예고편 보기',
  meetCast: '출연진',
  whereToWatch: '볼 수 있는 곳',
  promise: '어디까지 보셨는지 알려 주시면 딱 그만큼만 보여 드립니다.',
  everybody: '출연진 모두 보기',
  synopsis: '줄거리',
  spoilerFree: '스포일러 없이 예고편에 나온 만큼만 적었습니다.',
  trailer: '예고편',
  playTrailer: '예고편 재생',
  trailerNote: '재생을 눌러야 유튜브에 연결됩니다.',
  trailerOnYoutube: '유튜브에서 보기',
  making: '제작 비하인드',
  verdict: (count) => `리뷰 ${count}편의 평가`,
  allReviews: '리뷰 모두 보기',
  stances: { liked: '호평', split: '엇갈림', against: '혹평' },
  views: { praised: '호평이 많은 점', divided: '의견이 갈린 점', doubted: '아쉽다는 평이 많은 점' },
  inOurWords: ' (리뷰 요약)',
  watchOn: (place) => `${place}에서 보기`,
  facts: '영화 정보',
  factsNote: '모든 정보에 출처가 있습니다.',
  allFacts: '모든 정보 보기',
} satisfies FilmWords
