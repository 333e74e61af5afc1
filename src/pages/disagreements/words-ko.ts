import type { DisagreementsWords } from './words-en.ts'

/** 엇갈리는 말들 페이지에 나오는 말. */
export const words = {
  title: (film) => `${film} 정보, 출처마다 다른 것들`,
  legend: '네모 칸의 뜻',
  ofStanding: '공식 페이지, 영화제, 언론, 평론',
  others: '블로그, 관객, 위키, 데이터베이스',
  weight: (standing, others) =>
    others === 0
      ? `공식 페이지·영화제·언론·평론 ${standing}곳`
      : `공식 페이지·영화제·언론·평론 ${standing}곳, 그 밖에 ${others}곳`,
  heading: '엇갈리는 말들',
  lead: (count) =>
    `출처끼리 말이 다른 ${count}가지를 모았습니다. 하나만 고르지 않고, 누가 뭐라고 했는지 모두 적었습니다.`,
} satisfies DisagreementsWords
