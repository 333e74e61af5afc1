import type { DisagreementsWords } from './words-en.ts'

/** 엇갈리는 말들 페이지에 나오는 말. */
export const words = {
  title: (film) => `${film} 정보, 출처마다 다른 것들`,
  legend: '칸의 뜻',
  ofStanding: '영화 페이지, 영화제, 언론, 비평',
  others: '블로그, 관객, 위키, 데이터베이스',
  weight: (standing, others) =>
    others === 0
      ? `영화 페이지·영화제·언론·비평 ${standing}곳`
      : `영화 페이지·영화제·언론·비평 ${standing}곳, 그 밖에 ${others}곳`,
  heading: '엇갈리는 말들',
  lead: (count) =>
    `이 영화를 두고 쓴 글들이 서로 어긋나는 ${count}가지. 말없이 하나를 고르지 않고, 누가 한 말인지 모두 적습니다.`,
} satisfies DisagreementsWords
