import type { PanelsWords } from './words-en.ts'

/** 머리글에서 열리는 창에 나오는 말. */
export const words = {
  keptHere: '이 기기에만 저장됩니다.',
  share: { page: '이 페이지 공유하기', copied: '주소를 복사했습니다' },
  schemes: { label: '화면 밝기', device: '기기 설정대로', light: '밝게', dark: '어둡게' },
} satisfies PanelsWords
