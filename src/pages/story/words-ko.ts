import type { StoryWords } from './words-en.ts'

/** 이야기 페이지에 나오는 말. */
export const words = {
  title: (film) => `${film}의 이야기, 본 만큼만`,
  heading: '이야기',
  there: '나오는 인물',
  hour: '시간대',
  between: '두 사람 사이',
  steps: '장면 넘기기',
  previous: '이전 장면',
  next: '다음 장면',
  keys: 'J 키는 다음 장면, K 키는 이전 장면',
  gate: '여기부터 스포일러가 있습니다',
  notSeen: '아직 안 보셨다면 영화 소개부터 읽어 보세요.',
  pick: '장면 골라 보기',
  who: '인물로 고르기',
  motif: '모티프로 고르기',
  all: '전체',
  told: (count) => `장면 ${count}개`,
  fit: (fit, count) => `장면 ${count}개 중 ${fit}개. 나머지는 장소와 제목만 보입니다.`,
  none: '두 조건에 모두 맞는 장면이 없습니다.',
  low: '블로그나 관객 후기, 또는 출처 한 곳에만 나오는 내용입니다.',
  threads: '되풀이되는 모티프',
  onPath: '나오는 장면',
} satisfies StoryWords
