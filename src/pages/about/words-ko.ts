import type { AboutWords } from './words-en.ts'

/** 소개 페이지에 나오는 말. */
export const words = {
  title: (site) => `${site} 팬 앱 소개와 라이선스`,
  heading: '소개',
  data: '여기 있는 모든 내용은 스키마를 갖춘 공개 데이터이기도 합니다.',
  sources: '출처 모두 보기',
} satisfies AboutWords
