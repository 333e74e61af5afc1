import type { SourcesWords } from './words-en.ts'

/** 출처 페이지에 나오는 말. */
export const words = {
  title: (film, site) => `영화 ${film} 정보의 출처 · ${site}`,
  heading: '출처',
  lead: (count) => `이 사이트의 정보는 아래 출처 ${count}곳에서 모았습니다.`,
  kinds: {
    'film-page': '영화 소개 사이트',
    official: '공식 페이지',
    festival: '영화제',
    newspaper: '신문',
    broadcaster: '방송',
    'trade-press': '영화 전문 매체',
    'entertainment-news': '연예 매체',
    critic: '평론',
    database: '데이터베이스',
    cinema: '극장',
    blog: '블로그',
    forum: '커뮤니티',
    'viewer-review': '관객',
    wiki: '위키',
    code: '코드 저장소',
  },
} satisfies SourcesWords
