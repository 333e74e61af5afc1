import type { PersonWords } from './words-en.ts'

/** 배우와 제작진 페이지에 나오는 말. */
export const words = {
  title: (name, role, film) => `${name} · ${role} · ${film}`,
  actor: '배우',
  inFilm: (film) => `${film}에서`,
  about: '알려진 사실',
  noBiography: '아직 이 크레디트 말고는 찾은 내용이 없습니다.',
  elsewhere: '다른 사이트',
  spellings: '이름 표기',
} satisfies PersonWords
