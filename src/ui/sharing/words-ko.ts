import type { SharingWords } from './words-en.ts'

/** 공유한 뒤에 나오는 말. */
export const words = {
  copied: '주소를 복사했습니다',
  byHand: '자동으로 복사하지 못했습니다. 아래 주소를 복사해 주세요.',
  close: '닫기',
  further: '아직 보시지 않은 뒷부분으로 가는 링크입니다.',
} satisfies SharingWords
