import type { EmbedWords } from './words-en.ts'

/** 사이트 주인을 위한 페이지에 나오는 말. */
export const words = {
  title: (film, site) => `내 페이지에 ${film} 출연진 넣기 · ${site}`,
  heading: '내 페이지에 출연진 넣기',
  lead: '글에 태그 하나만 넣으면 출연진 전체를 보여 줄 수 있습니다. 어떤 표기로도 검색되고, 스포일러가 없고, 색도 페이지에 맞춰집니다. 쿠키를 쓰지 않고, 아무것도 저장하지 않으며, 어느 페이지에 넣었는지도 알리지 않습니다.',
  way: '방법',
  ways: { element: '태그', iframe: '아이프레임', address: '링크' },
  wayNotes: {
    element: '스크립트를 넣을 수 있는 사이트용입니다. 페이지의 색과 너비에 맞춰집니다.',
    iframe:
      '외부 스크립트를 막아 둔 사이트용입니다. ‘페이지에 맞춤’은 기기 설정을 따릅니다. 마지막 줄은 높이를 맞추는 스크립트라서 빼도 됩니다.',
    address:
      '워드프레스나 고스트처럼 oEmbed를 지원하는 곳에서는 링크를 한 줄에 붙여 넣으면 됩니다. 고르신 설정은 적용되지 않고, 처음 여섯 명과 전체 출연진 링크가 나옵니다.',
  },
  who: '보여 줄 인물',
  everybody: '모두',
  sort: '정렬',
  sorts: { billing: '비중순', listed: '원래 순서', character: '배역 이름순', performer: '배우 이름순' },
  limit: '처음 보여 줄 인원',
  all: '전체',
  people: (count) => `${count}명`,
  theme: '테마',
  themes: { page: '페이지에 맞춤', light: '밝게', dark: '어둡게' },
  headingField: '제목',
  filter: '검색창 넣기',
  pinned: (version) => `${version} 버전으로 고정(무결성 값 포함)`,
  pinnedNote: '고정한 버전은 바뀌지 않으므로 수정 사항도 반영되지 않습니다.',
  snippet: '붙여 넣을 코드',
  copy: '복사',
  copied: '복사했습니다',
  policy: '페이지에 콘텐츠 보안 정책(CSP)이 있다면',
  policyNotes: {
    element:
      '정책에 다음 줄을 추가하세요. 첫 줄만 있어도 됩니다. 둘째 줄이 없으면 출연진을 스크립트로 받고, 셋째 줄이 없으면 그림 없이 나옵니다. style-src는 필요 없고 Trusted Types를 켜 두어도 됩니다.',
    iframe: '정책에 다음 줄을 추가하세요. 둘째 줄은 높이를 맞추는 스크립트에 필요합니다.',
    address: '정책에 다음 줄을 추가하세요.',
  },
  preview: '미리 보기',
  hosts: { light: '밝은 페이지', dark: '어두운 페이지', narrow: '좁은 단' },
  hostText: '여기에 내 글이 들어갑니다.',
  yours: '스타일 바꾸기',
  yoursNote: 'film-cast에 지정할 수 있는 값입니다. 각 부분(part)도 꾸밀 수 있습니다.',
  noScript: '설정을 고르려면 자바스크립트가 필요합니다. 다음 코드는 어디서나 쓸 수 있습니다.',
} satisfies EmbedWords
