import type { StoryWords } from './story-en.ts'

/** 이야기 페이지에 나오는 말. */
export const words = {
  title: '〈탈주〉의 이야기, 본 만큼만',
  heading: '이야기',
  lead: '막사에서 군사분계선까지, 영화를 본 만큼만 펼쳐지는 길입니다.',
} satisfies StoryWords
