import type { RelationshipsWords } from './relationships-en.ts'

/** 관계 페이지에 나오는 말. */
export const words = {
  title: '〈탈주〉 인물 관계',
  heading: '인물 관계',
  lead: '누가 누구와 어떻게 얽혀 있는지, 영화를 본 만큼만 보여 줍니다.',
} satisfies RelationshipsWords
