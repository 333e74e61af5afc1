import type { OfflineWords } from './words-en.ts'

/** 기기에 담아 둔 것에 관한 말. */
export const words = {
  keptPages: '인터넷 없이도 볼 수 있는 페이지입니다.',
  install: '앱으로 설치',
  byHand: '앱으로 설치하려면 공유 버튼을 누르고 ‘홈 화면에 추가’를 고르세요.',
} satisfies OfflineWords
