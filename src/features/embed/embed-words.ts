import type { Lang } from '../../schema/vocabulary.ts'
import type { EmbedWay } from './embed-choice.ts'

type EmbedWords = {
  title: string
  heading: string
  lead: string
  ways: Record<EmbedWay, string>
  way: string
  wayNotes: Record<EmbedWay, string>
  who: string
  everybody: string
  sort: string
  limit: string
  all: string
  people: (count: number) => string
  theme: string
  themes: { page: string; light: string; dark: string }
  headingField: string
  filter: string
  pinned: (version: string) => string
  pinnedNote: string
  snippet: string
  copy: string
  copied: string
  policy: string
  policyNotes: Record<EmbedWay, string>
  preview: string
  hosts: { light: string; dark: string; narrow: string }
  hostText: string
  yours: string
  yoursNote: string
  noScript: string
}

/** The words of this page alone, which nobody else has to fetch. */
export const embedWords: Record<Lang, EmbedWords> = {
  en: {
    title: 'Put the cast of Escape on your page · Talju',
    heading: 'On your page',
    lead: 'One tag in a post, and your readers have the cast: searchable in every spelling that sources write, free of spoilers, in your colours. It sets no cookie, keeps nothing and sends no address of the page it stands on.',
    way: 'How',
    ways: { element: 'Element', iframe: 'Iframe', address: 'Just the address' },
    wayNotes: {
      element: 'Where you may put a script: it takes on your colours and fills its column.',
      iframe:
        'Where no script of others may run. It goes by the reader’s device, light or dark, unless you choose. The last line gives the frame its height; leave it out if you must.',
      address:
        'WordPress, Ghost and others that ask by oEmbed make a frame of an address on a line of its own. It takes no choices along: the whole cast stands there.',
    },
    who: 'Who',
    everybody: 'Everybody',
    sort: 'Order',
    limit: 'At first',
    all: 'All',
    people: (count) => `${count} people`,
    theme: 'Scheme',
    themes: { page: 'As the page', light: 'Light', dark: 'Dark' },
    headingField: 'Heading',
    filter: 'A search box',
    pinned: (version) => `Version ${version} for good, with integrity`,
    pinnedNote: 'A pinned copy never changes, and never gets better.',
    snippet: 'Paste this',
    copy: 'Copy',
    copied: 'Copied',
    policy: 'If your page has a content security policy',
    policyNotes: {
      element:
        'Add these lines to what it allows. The first is enough: without the second the cast comes as a script, without the third it comes without pictures. It needs no style-src, and Trusted Types may be on.',
      iframe: 'Add these lines to what it allows. The second is for the script that sets the height.',
      address: 'Add this line to what it allows.',
    },
    preview: 'As it will look',
    hosts: { light: 'On a light page', dark: 'On a dark page', narrow: 'In a narrow column' },
    hostText: 'Your own words stand here.',
    yours: 'Make it yours',
    yoursNote: 'Set any of these on film-cast; every part can be styled too.',
    noScript: 'Choosing needs JavaScript. This is what works everywhere:',
  },
  ko: {
    title: '내 페이지에 〈탈주〉 출연진 넣기 | 탈주',
    heading: '내 페이지에 넣기',
    lead: '글에 태그 하나만 넣으면 출연진이 통째로 들어갑니다. 출처에 나온 어떤 표기로도 찾을 수 있고, 스포일러가 없으며, 페이지 색을 따릅니다. 쿠키도 저장도 없고, 놓인 페이지의 주소를 보내지도 않습니다.',
    way: '방법',
    ways: { element: '태그', iframe: '아이프레임', address: '주소만' },
    wayNotes: {
      element: '스크립트를 넣을 수 있는 곳에 씁니다. 페이지 색을 따르고 칸 너비에 맞춰집니다.',
      iframe:
        '남의 스크립트를 못 넣는 곳에 씁니다. 밝기를 고르지 않으면 읽는 사람의 기기를 따릅니다. 마지막 줄은 높이를 맞추는 것이니, 안 되면 빼도 됩니다.',
      address:
        '워드프레스나 고스트처럼 oEmbed를 쓰는 곳에서는 주소를 한 줄에 따로 붙이면 틀이 생깁니다. 고른 것은 주소에 실리지 않아 출연진 전원이 나옵니다.',
    },
    who: '누구',
    everybody: '모두',
    sort: '순서',
    limit: '처음에',
    all: '전부',
    people: (count) => `${count}명`,
    theme: '밝기',
    themes: { page: '페이지대로', light: '밝게', dark: '어둡게' },
    headingField: '제목',
    filter: '검색창 넣기',
    pinned: (version) => `${version} 판으로 고정하고 무결성 값 넣기`,
    pinnedNote: '고정한 판은 바뀌지 않습니다. 나아지지도 않습니다.',
    snippet: '이것을 붙여 넣으세요',
    copy: '복사',
    copied: '복사했습니다',
    policy: '페이지에 콘텐츠 보안 정책(CSP)이 있다면',
    policyNotes: {
      element:
        '허용 목록에 이 줄들을 더하세요. 첫 줄만 있어도 됩니다. 둘째 줄이 없으면 출연진을 스크립트로 받고, 셋째 줄이 없으면 그림 없이 나옵니다. style-src는 필요 없고 Trusted Types를 켜 두어도 됩니다.',
      iframe: '허용 목록에 이 줄들을 더하세요. 둘째 줄은 높이를 맞추는 스크립트를 위한 것입니다.',
      address: '허용 목록에 이 줄을 더하세요.',
    },
    preview: '이렇게 보입니다',
    hosts: { light: '밝은 페이지', dark: '어두운 페이지', narrow: '좁은 칸' },
    hostText: '여기에는 직접 쓴 글이 놓입니다.',
    yours: '내 색으로 바꾸기',
    yoursNote: 'film-cast에 정할 수 있는 값들입니다. 각 부분(part)도 꾸밀 수 있습니다.',
    noScript: '고르려면 자바스크립트가 필요합니다. 어디서나 되는 것은 이것입니다.',
  },
}
