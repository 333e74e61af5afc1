import type { StoryWords } from './words-en.ts'

/** 이야기 페이지에 나오는 말. */
export const words = {
  title: (film) => `${film}의 이야기, 본 만큼만`,
  heading: '이야기',
  synopsis: '스포일러 없는 줄거리 읽기',
  there: '나오는 사람',
  who: '나오는 사람으로 고르기',
  motif: '모티프로 고르기',
  all: '전체',
  told: (count) => `장면 ${count}개`,
  fit: (fit, count) => `장면 ${count}개 가운데 ${fit}개입니다. 나머지는 장소와 제목만 보입니다.`,
  none: '둘 다 맞는 장면이 없습니다. 모두 장소와 제목만 보입니다.',
  low: '블로그와 관객, 또는 한 사람만 전하는 내용입니다.',
  threads: '되풀이되는 모티프',
  onPath: '나오는 장면',
} satisfies StoryWords
