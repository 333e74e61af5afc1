import type { PanelWords } from './words-en.ts'

/** 출처 표시나 용어를 누르면 열리는 창에 나오는 말. */
export const words = {
  heading: '이 정보의 출처',
  all: '출처 모두 보기',
  allTerms: '용어 모두 보기',
} satisfies PanelWords
