import type { PersonWords } from './words-en.ts'

/** 배우와 제작진 페이지에 나오는 말. */
export const words = {
  title: (name, role, film) => `${name} · ${role} | ${film}`,
  actor: '배우',
  inFilm: (film) => `${film}에서`,
  about: '알려진 사실',
  noBiography: '약력을 알려 주는 출처를 아직 찾지 못했습니다.',
  spellings: '이름 표기',
} satisfies PersonWords
