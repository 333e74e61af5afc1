import { type Particle, withParticle } from '../../names/hangul/particle.ts'
import type { SpellingWords } from './spelling-words.ts'

/** 이름을 그렇게 적는 까닭을 이르는 말. */
export const words: SpellingWords = {
  alone: {
    hangul: () => '한글 표기다.',
    north: ({ syllable: { hangul, across } }) =>
      `북한에서처럼 ㄹ을 살려 ${quoted([hangul], '으로/로')} 적었다. 남한에서는 대개 ${quoted([across], '으로/로')} 적는다.`,
    south: ({ syllable: { hangul, across } }) =>
      `남한식 ${quoted([hangul])}이며, 본디 ㄹ로 시작하던 성이라면 북한에서는 ${quoted([across], '으로/로')} 적는다.`,
    rank: ({ rank }) => {
      const north = ` ${quoted([rank?.hangul ?? ''], '은/는')} 북한의 계급으로 남한의 ${quoted([rank?.south ?? ''])}에 해당한다.`
      return `한국어에서는 계급을 성 뒤에 쓴다.${rank?.south ? north : ''}`
    },
    'long-surname': ({ surnames: [long = '', short = ''] }) =>
      `한글만으로는 성이 ${quoted([long])}인지 ${quoted([short])}인지 알 수 없다.`,
    signs: ({ like }) => `${quoted([like ?? ''], '과/와')} 대소문자나 붙임표, 띄어쓰기만 다르다.`,
    slip: ({ like }) => `${quoted([like ?? ''])}의 글자 순서가 뒤바뀐 오기다.`,
    rendering: () => '한국어 표현을 번역했다.',
    japanese: () => '일본어 표기다.',
    other: () => '어느 표기법에도 맞지 않는다. 자유롭게 적었거나, 뜻을 옮겼거나, 다른 이름이거나, 오기다.',
  },
  first: {
    'given-first': ({ surnames: [long], given }) =>
      long
        ? `${quoted([given], '을/를')} 앞에 썼다. ${quoted([long], '을/를')} 성으로 보면 이름을 먼저 쓴 셈이다.`
        : '이름을 성보다 먼저 썼다.',
    'given-only': ({ surnames, leftOut }) =>
      surnames.length > 0 ? `${quoted([leftOut], '을/를')} 성으로 보고 이름만 썼다.` : '성을 빼고 이름만 썼다.',
    'long-surname': ({ surnames: [long = '', short = ''] }) =>
      `한국어 순서대로 썼으며, 성은 ${quoted([long])}일 수도 ${quoted([short])}일 수도 있다.`,
    rank: ({ rank }) => `계급인 ${quoted([rank?.hangul ?? ''], '을/를')} 번역해 앞에 썼다.`,
  },
  syllables: {
    north: ({ written, hangul }, last) =>
      `${quoted(written, '은/는')} 북한식 성 ${quoted([hangul])}의 ㄹ을 살린 ${last ? '표기다' : '표기이고'}`,
    south: ({ written, hangul, across }, last) =>
      `${quoted(written, '은/는')} ${quoted([hangul])}의 남한식 ${quoted([across], '을/를')} 적는 ${last ? '표기다' : '표기이고'}`,
    'habit-with-rieul': ({ written, hangul, across }, last) =>
      `${quoted(written, '은/는')} 남한에서 ${quoted([hangul], '을/를')} 적는 관용 표기로, 북한식 ${quoted([across])}처럼 ㄹ을 넣어 ${last ? '적는다' : '적으며'}`,
    'mccune-reischauer': ({ written, withoutMarks }, last) =>
      `${quoted(written, '은/는')} ${withoutMarks ? '부호를 뺀 ' : ''}매큔-라이샤워식 ${last ? '표기다' : '표기이고'}`,
    habit: ({ written }, last) => `${quoted(written, '은/는')} 여권식 관용 ${last ? '표기다' : '표기이고'}`,
    own: ({ written }, last) =>
      `${quoted(written, '은/는')} 어느 표기법에도 없고 관용으로도 드문 ${last ? '표기다' : '표기이고'}`,
    revised: ({ written }, last) =>
      `${quoted(written, '은/는')} 국어의 로마자 ${last ? '표기법을 따랐다' : '표기법을 따랐고'}`,
  },
  betweenClauses: ', ',
  system: {
    revised: () => '이름 전체를 국어의 로마자 표기법대로 적었다.',
    'mccune-reischauer': (withoutMarks) =>
      `이름 전체를 ${withoutMarks ? '부호만 빼고 ' : ''}매큔-라이샤워 표기법대로 적었다.`,
  },
  revised: (text) => `국어의 로마자 표기법: ${text}.`,
  label: '이름이 아니라 배역을 풀어 쓴 말이다.',
}

/** 따옴표로 묶은 말. 조사는 따옴표 밖에 오며, 앞말의 소리를 따른다. */
function quoted(words: readonly string[], particle?: Particle): string {
  const marked = words.map((word, at) => {
    if (at < words.length - 2) return `“${word}”, `
    if (at === words.length - 2) return `“${word}”${particleAfter(word, '과/와')} `
    return `“${word}”${particle === undefined ? '' : particleAfter(word, particle)}`
  })
  return marked.join('')
}

function particleAfter(word: string, particle: Particle): string {
  return withParticle(word, particle).slice(word.length)
}
