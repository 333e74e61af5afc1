import type { SharingWords } from './words-en.ts'

/** 공유한 뒤에 나오는 말. */
export const words = {
  copied: '링크를 복사했습니다',
  byHand: '복사하지 못했습니다. 아래 링크를 직접 복사해 주세요.',
  close: '닫기',
  further: '아직 안 보신 부분으로 가는 링크입니다.',
} satisfies SharingWords
