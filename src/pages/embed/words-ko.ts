import type { EmbedWords } from './words-en.ts'

/** 사이트 주인을 위한 페이지에 나오는 말. */
export const words = {
  title: (film, site) => `내 페이지에 ${film} 출연진 넣기 | ${site}`,
  heading: '내 페이지에 출연진 넣기',
  lead: '글에 태그 하나만 붙이면 출연진 전체를 보여 줄 수 있습니다. 어떤 표기로도 찾을 수 있고, 스포일러가 없으며, 페이지 색에 맞춰집니다. 쿠키를 쓰지 않고, 아무것도 저장하지 않으며, 어느 페이지에 있는지도 저희에게 알리지 않습니다.',
  way: '방법',
  ways: { element: '태그', iframe: '아이프레임', address: '주소만' },
  wayNotes: {
    element: '스크립트를 넣을 수 있는 곳에 씁니다. 페이지 색을 따르고 칸 너비에 맞춰집니다.',
    iframe:
      '남의 스크립트를 못 넣는 곳에 씁니다. ‘페이지대로’를 고르면 기기 설정을 따릅니다. 마지막 줄은 높이를 맞추는 것이니, 안 되면 빼도 됩니다.',
    address:
      '워드프레스나 고스트처럼 oEmbed를 쓰는 곳에서는 주소를 한 줄에 따로 붙이면 틀이 생깁니다. 고른 것은 주소에 실리지 않습니다. 여섯 명과 나머지로 가는 링크가 나옵니다.',
  },
  who: '누구',
  everybody: '모두',
  sort: '순서',
  sorts: { billing: '비중순', listed: '영화 페이지순', character: '배역 이름순', performer: '배우 이름순' },
  limit: '보여 줄 사람',
  all: '전부',
  people: (count) => `${count}명`,
  theme: '화면 밝기',
  themes: { page: '페이지대로', light: '밝게', dark: '어둡게' },
  headingField: '제목',
  filter: '검색창 넣기',
  pinned: (version) => `${version} 판으로 고정하고 무결성 값 넣기`,
  pinnedNote: '고정한 판은 바뀌지 않으므로 개선된 점도 반영되지 않습니다.',
  snippet: '붙여 넣을 코드',
  copy: '복사',
  copied: '복사했습니다',
  policy: '페이지에 콘텐츠 보안 정책(CSP)이 있다면',
  policyNotes: {
    element:
      '허용 목록에 이 줄들을 더하세요. 첫 줄만 있어도 됩니다. 둘째 줄이 없으면 출연진을 스크립트로 받고, 셋째 줄이 없으면 그림 없이 나옵니다. style-src는 필요 없고 Trusted Types를 켜 두어도 됩니다.',
    iframe: '허용 목록에 이 줄들을 더하세요. 둘째 줄은 높이를 맞추는 스크립트를 위한 것입니다.',
    address: '허용 목록에 이 줄을 더하세요.',
  },
  preview: '미리 보기',
  hosts: { light: '밝은 페이지', dark: '어두운 페이지', narrow: '좁은 칸' },
  hostText: '여기는 직접 쓴 글입니다.',
  yours: '내 색으로 바꾸기',
  yoursNote: 'film-cast에 정할 수 있는 값들입니다. 각 부분(part)도 꾸밀 수 있습니다.',
  noScript: '고르려면 자바스크립트가 필요합니다. 다음 코드는 어디서나 쓸 수 있습니다.',
} satisfies EmbedWords
