import type { OfflineWords } from './words-en.ts'

/** 기기에 저장한 페이지와 앱 설치에 나오는 말. */
export const words = {
  keptPages: '인터넷 없이도 볼 수 있는 페이지입니다.',
  install: '앱으로 설치',
  byHand: '앱으로 설치하려면 공유 메뉴에서 ‘홈 화면에 추가’를 고르세요.',
} satisfies OfflineWords
