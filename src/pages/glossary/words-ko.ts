import type { GlossaryWords } from './words-en.ts'

/** 용어 풀이 페이지에 나오는 말. */
export const words = {
  title: (film) => `${film} 용어 풀이`,
  heading: '용어 풀이',
  lead: (count) => `알고 보면 영화가 더 재미있는 말 ${count}가지를 관련 인물과 함께 풀었습니다.`,
  inTheFilm: '영화에서는',
} satisfies GlossaryWords
