import type { PanelsWords } from './words-en.ts'

/** 머리글에서 열리는 창에 나오는 말. */
export const words = {
  keptHere: '이 기기에만 저장됩니다.',
  schemes: { label: '테마', device: '기기 설정대로', light: '밝게', dark: '어둡게' },
} satisfies PanelsWords
