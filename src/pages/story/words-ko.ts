import type { StoryWords } from './words-en.ts'

/** 이야기 페이지에 나오는 말. */
export const words = {
  title: '〈탈주〉의 이야기, 본 만큼만',
  heading: '이야기',
  lead: '막사에서 군사분계선까지, 영화를 본 만큼만 펼쳐지는 길입니다.',
  relationships: '누가 누구와 이어져 있나',
  disagreements: '출처마다 다른 이야기',
  acts: ['예고편', '초반', '중반', '결말'],
  trailer: {
    pursued: '10년을 채우고 제대를 앞둔 북한군 중사. 제대하기 전에 남쪽으로 넘어가려고 합니다.',
    pursuer: '그 뒤를 보위부 장교가 쫓습니다. 그의 어린 시절을 아는 사람입니다.',
  },
  synopsis: '스포일러 없는 줄거리 읽기',
  lanes: { pursued: '쫓기는 쪽', pursuer: '쫓는 쪽', both: '양쪽' },
  there: '나오는 사람',
  who: '나오는 사람으로 고르기',
  motif: '모티프로 고르기',
  all: '전체',
  told: (count) => `장면 ${count}개`,
  fit: (fit, count) => `장면 ${count}개 가운데 ${fit}개입니다. 나머지는 장소와 제목만 보입니다.`,
  none: '둘 다 맞는 장면이 없습니다. 모두 장소와 제목만 보입니다.',
  low: '블로그와 관객, 또는 한 사람만 전하는 내용입니다.',
  threads: '되풀이되는 모티프',
  onPath: '나오는 장면',
  line: '군사분계선',
} satisfies StoryWords
