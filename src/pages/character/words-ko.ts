import type { CharacterWords } from './words-en.ts'

/** 인물 페이지에 나오는 말. */
export const words = {
  title: (name, performer, film) => `${name} · ${performer} · ${film}`,
  backToCast: '출연진',
  playedBy: '배우',
  more: '배우 자세히 보기',
  carries: '함께 나오는 물건',
  gloss: '출처에 한국어 이름이 없어 직접 옮긴 배역 이름입니다.',
  facts: '알려진 사실',
  nothingMore: '스포일러 없이 소개할 수 있는 내용은 여기까지입니다.',
  inTheStory: '이야기 속에서',
  scenes: '나오는 장면',
  inStory: '이야기에서 보기',
  connections: '인물 관계',
  onTheMap: '관계도 보기',
  critics: '리뷰에서 본 이 인물',
  allReviews: '리뷰 모두 보기',
  ourWords: '리뷰 내용을 직접 요약한 문장입니다. 매체 이름을 누르면 리뷰로 갑니다.',
  alsoMentionedBy: '이 인물이 나오는 다른 리뷰',
  names: '이름 표기',
  characterName: '배역',
  sameRole: '같은 이름의 배역이 더 있습니다.',
  neighbours: '다른 인물',
  previous: '이전',
  next: '다음',
} satisfies CharacterWords
