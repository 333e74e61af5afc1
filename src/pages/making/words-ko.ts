import type { MakingWords } from './words-en.ts'

/** 제작 이야기 페이지에 나오는 말. */
export const words = {
  title: (film) => `${film} 제작 이야기: 연표, 음악, 인터뷰`,
  heading: '제작 이야기',
  lead: '첫 구상부터 최근 상영까지, 영화가 걸어온 길입니다.',
  parts: '이 페이지의 내용',
  timeline: '연표',
  music: '음악',
  playsIn: '어느 장면에 나오는지 보기:',
  playsInStory: '이야기 페이지',
  interviews: '인터뷰',
  interviewsLead: (count) => `글과 영상 인터뷰 ${count}편입니다. 모두 원래 사이트에서 열립니다.`,
  reviews: '더 읽을 리뷰',
  reviewsLead: '짧은 글과 개인 블로그의 평을 한 줄씩 직접 요약했습니다. 나머지 리뷰 보기:',
  reviewsPage: '리뷰 페이지',
} satisfies MakingWords
