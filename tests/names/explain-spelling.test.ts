import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Explanation, explainSpelling } from '../../src/names/explain/explain-spelling.ts'
import { revisedForms } from '../../src/names/spellings/revised-romanisation.ts'
import { attestedSpellings, readFilmNames, realNames } from './name-lists.ts'
import { randomString, seededRandom } from './random.ts'

/** The reasons, then what is not Revised Romanisation, as `한글 written`. */
function inShort({ reasons, syllables }: Explanation): string {
  const others = syllables.filter(({ reason }) => reason !== 'revised')
  return [reasons.join(' '), ...others.map(({ hangul, written }) => `${hangul} ${written}`)].join(' | ')
}

describe('a spelling', () => {
  test.each([
    // One system has it all.
    ['Bak Jeonghui', '박정희', 'revised'],
    ['BAK JEONG-HUI', '박정희', 'revised'],
    ['Hong Bit-na', '홍빛나', 'revised'],
    ['Song Dallae', '송달래', 'revised'],
    ['Gim Hyeogin', '김혁인', 'revised'],
    ['Pak Chŏnghŭi', '박정희', 'mccune-reischauer | 박 Pak | 정 Chŏng | 희 hŭi'],
    ['Park Jung-hŭi', '박정희', 'habit mccune-reischauer | 박 Park | 정 Jung | 희 hŭi'],
    ['Pak Chong-hui', '박정희', 'mccune-reischauer | 박 Pak | 정 Chong'],
    ['Kim Taejung', '김대중', 'mccune-reischauer | 김 Kim | 대 Tae'],
    ['Yi Sŭngman', '이승만', 'mccune-reischauer | 이 Yi | 승 Sŭng'],
    ['O Kŭngnyŏl', '오극렬', 'mccune-reischauer | 극 Kŭng | 렬 nyŏl'],
    // Voiced within a given name, but not at its beginning, and never from the surname on.
    ['Song Kang', '송강', 'mccune-reischauer | 강 Kang'],
    ['Cho Hungang', '조훈강', 'mccune-reischauer | 조 Cho'],
    ['Cho Hunkang', '조훈강', 'mccune-reischauer revised habit | 조 Cho | 강 kang'],
    // Custom.
    ['Park Chung-hee', '박정희', 'habit | 박 Park | 정 Chung | 희 hee'],
    ['Lee Seung-gi', '이승기', 'habit-with-rieul revised | 이 Lee'],
    ['Rhee Seung-man', '이승만', 'habit-with-rieul revised | 이 Rhee'],
    ['Rhee Syngman', '이승만', 'other'],
    ['Roh Tae-woo', '노태우', 'habit-with-rieul revised habit | 노 Roh | 우 woo'],
    ['Ryu Hyun-jin', '유현진', 'habit-with-rieul habit revised | 유 Ryu | 현 Hyun'],
    ['Choi Woong', '최웅', 'habit | 최 Choi | 웅 Woong'],
    ['Shin Young-kyoon', '신영균', 'habit | 신 Shin | 영 Young | 균 kyoon'],
    // The ㄹ of the North.
    ['Ri Sol-ju', '리설주', 'north revised mccune-reischauer | 설 Sol'],
    ['Li Jong-hyok', '리종혁', 'north revised mccune-reischauer | 리 Li | 혁 hyok'],
    ['Lee Jong-hyeok', '리종혁', 'south revised | 리 Lee'],
    ['Im Dong-ok', '림동옥', 'south revised | 림 Im'],
    ['Rim Tongok', '림동옥', 'north mccune-reischauer | 동 Tong'],
    // A first ㄹ of a given name is no matter of the law.
    ['Ha Ri-su', '하리수', 'revised'],
    ['Yoon Lee-jae', '윤이재', 'habit own revised | 윤 Yoon | 이 Lee'],
    // Orders.
    ['Je-hun I', '이제훈', 'given-first revised'],
    ['Dae-Jung Kim', '김대중', 'given-first mccune-reischauer revised | 김 Kim'],
    ['Jehun', '이제훈', 'given-only revised'],
    ['Namgung Min', '남궁민', 'long-surname revised'],
    ['Namkung Min', '남궁민', 'long-surname revised habit | 궁 kung'],
    ['Min Namkung', '남궁민', 'given-first long-surname revised habit | 궁 kung'],
    ['Namgung Won', '남궁원', 'long-surname revised'],
    ['Hwangbo', '황보', 'revised'],
    // Neither system nor custom.
    ['Hong Xa-bin', '홍사빈', 'revised own | 사 Xa'],
    // Ranks.
    ['Captain Ri', '리대위', 'rank north revised'],
    ['Major Lee', '이소령', 'rank habit-with-rieul | 이 Lee'],
    ['Cha Sojwa', '차소좌', 'revised'],
    ['Captain Cha', '차소좌', 'other'],
    // No spelling at all.
    ['Moon Blue', '달파란', 'other'],
    ['Nomad Leader', '유랑민 리더', 'rendering'],
    ['射撃手', '소총수', 'other'],
    ['ライフル', '소총수', 'japanese'],
    ['', '김대중', 'other'],
  ])('%s of %s is: %s', (written, hangul, expected) => {
    expect(inShort(explainSpelling(written, hangul))).toBe(expected)
  })

  test.each([
    ['리현상', 'north | 리 리'],
    ['류대위', 'rank north | 류 류'],
    ['임규남', 'south | 임 임'],
    ['노태우', 'south | 노 노'],
    ['남주혁', 'hangul'],
    ['윤여정', 'hangul'],
    ['차소좌', 'rank'],
    ['선우민', 'long-surname'],
    ['선우', 'hangul'],
    ['유랑민 리더', 'hangul'],
    ['라디오 DJ', 'hangul'],
  ])('in Hangul, %s, is: %s', (written, expected) => {
    expect(inShort(explainSpelling(written, written))).toBe(expected)
  })

  test('says what each syllable would be in either system', () => {
    expect(explainSpelling('Chung Kyu-sik', '정규식')).toEqual({
      reasons: ['habit', 'mccune-reischauer', 'revised'],
      syllables: [
        { hangul: '정', written: 'Chung', revised: 'jeong', mccune: 'chŏng', reason: 'habit' },
        { hangul: '규', written: 'Kyu', revised: 'gyu', mccune: 'kyu', reason: 'mccune-reischauer' },
        { hangul: '식', written: 'sik', revised: 'sik', mccune: 'sik', reason: 'revised' },
      ],
      revised: 'Jeong Gyu-sik',
      like: null,
      rank: null,
    })
  })

  test.each([
    // However it is written: surname first, one capital each, a hyphen in the given name alone.
    ['KYU-sik Chung', '정규식', 'Jeong Gyu-sik'],
    ['Im Kyu-Nam', '임규남', 'Im Gyu-nam'],
    ['Ri Hyun-Sang', '리현상', 'Ri Hyeon-sang'],
    ['Gyoo-nam', '임규남', 'Gyu-nam'],
    ['Koo Kyo Hwan', '구교환', 'Gu Gyo-hwan'],
    ['Seon Woo Min', '선우민', 'Seonu Min'],
    ['Second Lieutenant Park', '박소위', 'Bak'],
  ])('%s of %s in its revised form is %s', (written, hangul, revised) => {
    expect(explainSpelling(written, hangul).revised).toBe(revised)
  })

  test('with the letters of an earlier one differs in signs alone', () => {
    const { reasons, like } = explainSpelling('Koo Kyo Hwan', '구교환', ['Koo Kyo-hwan', '구교환'])
    expect({ reasons, like }).toEqual({ reasons: ['signs'], like: 'Koo Kyo-hwan' })
  })
})

describe('a name of which no Hangul is known', () => {
  test.each([
    ['Kim Dong-hyuk', [], 'unknown'],
    ['Park Ga-young', [], 'unknown'],
    ['Kim Dyong-huk', ['Kim Dong-hyuk'], 'slip'],
    ['Kim Dong Hyuk', ['Kim Dong-hyuk'], 'signs'],
    // Perhaps a custom, perhaps another name: that cannot be told.
    ['Kim Dong-hyeok', ['Kim Dong-hyuk'], 'unknown'],
    ['Dong-hyuk Kim', ['Kim Dong-hyuk'], 'unknown'],
  ])('%s after %j is: %s', (written, earlier, expected) => {
    expect(explainSpelling(written, null, earlier).reasons).toEqual([expected])
  })

  test('is never given syllables, whatever is written', () => {
    const random = seededRandom(3)
    const earlier = ['Kim Dong-hyuk', 'Lee Je-hoon']
    for (let run = 0; run < 5000; run++) {
      const { syllables, revised } = explainSpelling(
        randomString(random).replace(/\p{Script=Hangul}/gu, ''),
        null,
        earlier,
      )
      expect({ syllables, revised }).toEqual({ syllables: [], revised: null })
    }
  })
})

test('no string makes it throw, and every one has a reason', () => {
  const random = seededRandom(4)
  for (let run = 0; run < 5000; run++) {
    const hangul = run % 2 === 0 ? '임규남' : randomString(random)
    expect(explainSpelling(randomString(random), hangul, [randomString(random)]).reasons).not.toEqual([])
  }
})

const known = [
  ...realNames.map(({ id, display }) => ({ hangul: id, written: display })),
  ...attestedSpellings.map(({ id, query }) => ({ hangul: id, written: query })),
  ...readFilmNames().flatMap(({ hangul, display, aliases }) =>
    hangul === null ? [] : [display, ...aliases].map((written) => ({ hangul, written })),
  ),
]

test('what it calls the revised form of a spelling is one, for every spelling of real people', () => {
  const spelled = known.filter(({ written, hangul }) => explainSpelling(written, hangul).revised !== null)
  expect(spelled.length).toBeGreaterThan(200)
  for (const { written, hangul } of spelled) {
    const { revised, reasons } = explainSpelling(written, hangul)
    if (reasons.includes('rank')) continue
    const others = explainSpelling(revised ?? '', hangul).syllables.filter(({ reason }) => reason !== 'revised')
    expect(others, `${written} → ${revised}`).toEqual([])
  }
})

test('finds what Revised Romanisation writes in it, for any name and with any signs', () => {
  const surname = fc.constantFrom(...'김이박최정강조윤장임리류로남')
  const given = fc.array(fc.constantFrom(...'준영수은희재승호경미혜동상훈규태예빈찬혁철환래렬록린욱'), {
    minLength: 1,
    maxLength: 2,
  })
  const sign = fc.constantFrom('', '-', ' ')
  fc.assert(
    fc.property(surname, given, sign, fc.boolean(), (family, syllables, between, capitals) => {
      const last = revisedForms([family]).flat()[0] ?? ''
      const first = revisedForms(syllables).map(([form = '']) => form)
      const written = `${last} ${first.join(between)}`
      const { syllables: explained } = explainSpelling(
        capitals ? written.toUpperCase() : written,
        family + syllables.join(''),
      )
      expect(explained.map(({ hangul, reason }) => [hangul, reason])).toEqual(
        [family, ...syllables].map((one) => [one, 'revised']),
      )
    }),
  )
})

test('composed and decomposed Hangul have the same explanation', () => {
  for (const { written, hangul } of known) {
    expect(explainSpelling(written, hangul.normalize('NFD'))).toEqual(explainSpelling(written, hangul))
  }
})

test('every spelling of the film’s own names has its reason', () => {
  const reasons = readFilmNames().flatMap(({ hangul, display, aliases }) => {
    if (hangul === null) return []
    const all = [display, hangul, ...aliases]
    return all.map(
      (written, at) => `${written} (${hangul}): ${inShort(explainSpelling(written, hangul, all.slice(0, at)))}`,
    )
  })
  expect(reasons).toEqual([
    'Major Cha (차소좌): rank revised',
    '차소좌 (차소좌): rank',
    'Lim Kyu-nam (임규남): habit-with-rieul mccune-reischauer revised | 임 Lim | 규 Kyu',
    '임규남 (임규남): south | 임 임',
    'Im Kyu-Nam (임규남): mccune-reischauer | 규 Kyu',
    'Lim Gyu-nam (임규남): habit-with-rieul revised | 임 Lim',
    'Im Gyu-nam (임규남): revised',
    'Gyoo-nam (임규남): given-only habit revised | 규 Gyoo',
    'Lee Hyun-sang (리현상): south habit revised | 리 Lee | 현 Hyun',
    '리현상 (리현상): north | 리 리',
    'Ri Hyun-Sang (리현상): north revised habit | 현 Hyun',
    'Li Hyun-sang (리현상): north habit revised | 리 Li | 현 Hyun',
    'Ri Hyeon-sang (리현상): north revised',
    'Kim Dong-hyuk (김동혁): mccune-reischauer revised habit | 김 Kim | 혁 hyuk',
    '김동혁 (김동혁): hangul',
    'Kim Dyong-huk (김동혁): slip',
    'Lieutenant Hong (홍중위): rank revised',
    '홍중위 (홍중위): rank',
    'Captain Ryu (류대위): rank north revised',
    '류대위 (류대위): rank north | 류 류',
    'Second Lieutenant Park (박소위): rank habit | 박 Park',
    '박소위 (박소위): rank',
    'Min Sun-woo (선우민): given-first long-surname habit revised | 선 Sun | 우 woo',
    '선우민 (선우민): long-surname',
    'Sun-woo Min (선우민): long-surname habit revised | 선 Sun | 우 woo',
    'Sunwoo Min (선우민): signs',
    'Seon Woo Min (선우민): long-surname revised habit | 우 Woo',
    'Woo-min (선우민): given-only long-surname habit revised | 우 Woo',
    'Nomad Leader (유랑민 리더): rendering',
    '유랑민 리더 (유랑민 리더): hangul',
    'Drunken General (만취 장성): rendering',
    '만취 장성 (만취 장성): hangul',
    'Radio DJ (라디오 DJ): rendering',
    '라디오 DJ (라디오 DJ): hangul',
    'Bae Cheol-soo (배철수): revised habit | 수 soo',
    '배철수 (배철수): hangul',
    'Bae Jung-yoon (배정윤): revised habit | 정 Jung | 윤 yoon',
    '배정윤 (배정윤): hangul',
    'Cha Soon-bae (차순배): revised habit | 순 Soon',
    '차순배 (차순배): hangul',
    'Dalpalan (달파란): revised habit | 란 lan',
    '달파란 (달파란): hangul',
    'Moon Blue (달파란): other',
    'Esom (이솜): own revised | 이 E',
    '이솜 (이솜): south | 이 이',
    'Lee Som (이솜): habit-with-rieul revised | 이 Lee',
    'E som (이솜): signs',
    'Hong Jeong-in (홍정인): revised',
    '홍정인 (홍정인): hangul',
    'Hong Xa-bin (홍사빈): revised own | 사 Xa',
    '홍사빈 (홍사빈): hangul',
    'Hong Sa Bin (홍사빈): revised',
    'Hong Sa-bin (홍사빈): signs',
    'Hong Xa Bin (홍사빈): signs',
    'Jang Young-nam (장영남): revised habit | 영 Young',
    '장영남 (장영남): hangul',
    'Jin Yong-uk (진용욱): revised',
    '진용욱 (진용욱): hangul',
    'Jung Ha-neul (정하늘): habit revised | 정 Jung',
    '정하늘 (정하늘): hangul',
    'Jeong Ha-neul (정하늘): revised',
    'Chong Ha-neul (정하늘): mccune-reischauer revised | 정 Chong',
    'チョン・ハヌル (정하늘): japanese',
    'Jung Jun-won (정준원): habit revised | 정 Jung',
    '정준원 (정준원): hangul',
    'Kim Min-seok (김민석): mccune-reischauer revised | 김 Kim',
    '김민석 (김민석): hangul',
    'Kim Sang-heun (김상흔): mccune-reischauer revised | 김 Kim',
    '김상흔 (김상흔): hangul',
    'Kim Sung-an (김성안): mccune-reischauer habit revised | 김 Kim | 성 Sung',
    '김성안 (김성안): hangul',
    'Kim Woo-geun (김우근): mccune-reischauer habit revised | 김 Kim | 우 Woo',
    '김우근 (김우근): hangul',
    'Kim Yoon-bae (김윤배): mccune-reischauer habit revised | 김 Kim | 윤 Yoon',
    '김윤배 (김윤배): hangul',
    'Koo Kyo-hwan (구교환): habit mccune-reischauer revised | 구 Koo | 교 Kyo',
    '구교환 (구교환): hangul',
    'Koo Kyo Hwan (구교환): signs',
    'Koo Kyo-Hwan (구교환): signs',
    'Kwon Sung-hui (권성휘): mccune-reischauer habit | 권 Kwon | 성 Sung | 휘 hui',
    '권성휘 (권성휘): hangul',
    'Kwon Seong-hwi (권성휘): mccune-reischauer revised | 권 Kwon',
    'Lee Ho-cheol (이호철): habit-with-rieul revised | 이 Lee',
    '이호철 (이호철): south | 이 이',
    'Lee Ho-jung (이호정): habit-with-rieul revised habit | 이 Lee | 정 jung',
    '이호정 (이호정): south | 이 이',
    'Lee Je-hoon (이제훈): habit-with-rieul revised habit | 이 Lee | 훈 hoon',
    '이제훈 (이제훈): south | 이 이',
    'Lee Je Hoon (이제훈): signs',
    'Lee Je-Hoon (이제훈): signs',
    'Lee Jong-pil (이종필): habit-with-rieul revised | 이 Lee',
    '이종필 (이종필): south | 이 이',
    'Lee Kang-hee (이강희): habit-with-rieul mccune-reischauer habit | 이 Lee | 강 Kang | 희 hee',
    '이강희 (이강희): south | 이 이',
    'Lee Sung-wook (이성욱): habit-with-rieul habit | 이 Lee | 성 Sung | 욱 wook',
    '이성욱 (이성욱): south | 이 이',
    'Lee Tae-young (이태영): habit-with-rieul revised habit | 이 Lee | 영 young',
    '이태영 (이태영): south | 이 이',
    'Mun Byeong-gon (문병곤): revised',
    '문병곤 (문병곤): hangul',
    'O Seung-baek (오승백): revised',
    '오승백 (오승백): hangul',
    'Park Eun-kyung (박은경): habit revised | 박 Park | 경 kyung',
    '박은경 (박은경): hangul',
    'Park Ga-young (박가영): habit revised | 박 Park | 영 young',
    '박가영 (박가영): hangul',
    'Park Na-eun (박나은): habit revised | 박 Park',
    '박나은 (박나은): hangul',
    'Park Yoon-hee (박윤희): habit | 박 Park | 윤 Yoon | 희 hee',
    '박윤희 (박윤희): hangul',
    'Ryoo Seung-wan (류승완): north revised | 류 Ryoo',
    '류승완 (류승완): north | 류 류',
    'Seo Hyun-woo (서현우): revised habit | 현 Hyun | 우 woo',
    '서현우 (서현우): hangul',
    'Shin Hyun-ji (신현지): habit revised | 신 Shin | 현 Hyun',
    '신현지 (신현지): hangul',
    'Song Kang (송강): mccune-reischauer | 강 Kang',
    '송강 (송강): hangul',
    'Woo Jeong-won (우정원): habit revised | 우 Woo',
    '우정원 (우정원): hangul',
    'Yoo Tae-joo (유태주): habit revised | 유 Yoo | 주 joo',
    '유태주 (유태주): south | 유 유',
  ])
})
