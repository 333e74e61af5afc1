// @vitest-environment jsdom

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { DataRouter, RouterState } from 'react-router'
import { expect, test, vi } from 'vitest'
import { DocumentError, type ReadDocument } from '../../src/data/read-document.ts'
import { aspects, langs, pathIn, readFromMemory } from '../chosen-film.ts'
import { allWords } from '../languages/all-words.ts'
import { openPage } from './open-page.tsx'

const words = await allWords()

/** A reader that fails on documents whose path fits, as often as told, and reads the others. */
function failing(fits: RegExp, error: (path: string) => Error, times = Number.POSITIVE_INFINITY): ReadDocument {
  let left = times
  return async (path, signal) => {
    if (fits.test(path) && left-- > 0) throw error(path)
    return readFromMemory(path, signal)
  }
}

const cards = () => within(screen.getByRole('main')).getAllByRole('link', { name: /Played by|배우/ })

test('the list follows each letter, and the address follows when the typing rests', async () => {
  const user = userEvent.setup()
  const page = await openPage('/cast')
  expect(cards()).toHaveLength(36)

  await user.type(screen.getByRole('searchbox'), 'hongsabin')

  await screen.findByText('1 of 36 people')
  expect(cards().map((card) => card.textContent)).toEqual([expect.stringContaining('Kim Dong-hyuk')])
  await waitFor(() => expect(page.address()).toBe('/cast?q=hongsabin'))
})

const chip = (side: string) =>
  within(screen.getByRole('navigation', { name: 'Side' })).getByRole('link', { name: new RegExp(`^${side}`) })

const marksOf = (card: HTMLElement | undefined) =>
  within(card as HTMLElement)
    .queryAllByRole('mark')
    .map((mark) => mark.textContent)

test.each([
  ['gyunam', 'Lim Kyu-nam', ['Kyu-nam', '규남']],
  ['임규ㄴ', 'Lim Kyu-nam', ['Lim Kyu-nam', '임규남']],
  ['Yi Chehun', 'Lim Kyu-nam', ['Lee Je-hoon', '이제훈']],
  ['ㅇㅈㅎ', 'Lim Kyu-nam', ['Lee Je-hoon', '이제훈']],
  ['rifle girl', 'Girl with Rifle', ['Girl', 'Rifle']],
  ['ecurity guar', 'Security Guard', ['ecurity Guar']],
  ['kyu', 'Lim Kyu-nam', ['Kyu', '규']],
])('%s finds %s first and marks what matched in each script', async (query, name, marked) => {
  await openPage(`/cast?q=${encodeURIComponent(query)}`)
  await waitFor(() => expect(marksOf(cards()[0])).toEqual(marked))
  expect(cards()[0]?.textContent).toContain(name)
  expect(screen.getByText(/of 36 people$/)).toBeDefined()
})

test.each([
  ['ㅣㄷㄷ ㅓㄷㅗㅐㅐㅜ', 'Lim Kyu-nam', 'Korean keyboard? 이제훈 ← ㅣㄷㄷ ㅓㄷㅗㅐㅐㅜ'],
  ['Lin Kyu-nam', 'Lim Kyu-nam', 'Typo? Lim Kyu-nam ← Lin Kyu-nam'],
  ['rnryghks', 'Lee Hyun-sang', 'Korean keyboard? 구교환 ← rnryghks'],
  ['Coo Qyohoan', 'Lee Hyun-sang', 'Sounds like 구교환 ← Coo Qyohoan'],
])('%s, which is a guess, finds %s and says so to everybody: %s', async (query, name, why) => {
  await openPage(`/cast?q=${encodeURIComponent(query)}`)
  await waitFor(() => expect(cards()[0]?.textContent).toContain(why))
  expect(cards()[0]?.textContent).toContain(name)
  const status = screen.getByText(/of 36 people/)
  expect(status.getAttribute('aria-live')).toBe('polite')
  expect(status.textContent).toMatch(/No exact match/)
})

test.each([
  ['チョン・ハヌル', 'チョン・ハヌル'],
  ['중사', 'Sergeant (중사)'],
])('%s, which is no name on the card, says what it was found by', async (query, via) => {
  await openPage(`/cast?q=${encodeURIComponent(query)}`)
  await waitFor(() => expect(cards()[0]?.textContent).toContain(via))
})

test('the best match comes first, unless an order has been chosen', async () => {
  await openPage('/cast?q=rifle')
  await waitFor(() =>
    expect(cards().map((card) => card.textContent)).toEqual([
      expect.stringContaining('Jung Ha-neul'),
      expect.stringContaining('Girl with Rifle'),
    ]),
  )
  expect(screen.getByRole('option', { name: 'Best match first' })).toBeDefined()
})

/** The moments of writing the address at which a letter may be typed. */
const moments = {
  'right after the navigation starts': () => undefined,
  'when the router first reports it': (router: DataRouter) => nextReport(router, () => true),
  'when the router has the new address': (router: DataRouter) => {
    const { key } = router.state.location
    return nextReport(router, ({ location }) => location.key !== key)
  },
}

function nextReport(router: DataRouter, fits: (state: RouterState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = router.subscribe((state) => {
      if (!fits(state)) return
      stop()
      resolve()
    })
  })
}

test.each(Object.entries(moments))(
  'a letter typed while the address is written is not taken back: %s',
  async (_when, waitFor) => {
    const page = await openPage('/cast')
    const box = screen.getByRole<HTMLInputElement>('searchbox')
    vi.useFakeTimers()
    try {
      for (const [typed, next] of [
        ['ky', 'k'],
        ['kyu', 'kyun'],
        ['kyu', ''],
      ] as const) {
        fireEvent.change(box, { target: { value: typed } })
        await act(async () => {
          const moment = waitFor(page.router)
          vi.runOnlyPendingTimers()
          await moment
          fireEvent.change(box, { target: { value: next } })
        })
        expect(box.value).toBe(next)
        await act(() => vi.runAllTimersAsync())
        expect(box.value).toBe(next)
        expect(page.address()).toBe(next === '' ? '/cast' : `/cast?q=${next}`)
      }
    } finally {
      vi.useRealTimers()
    }
  },
)

test('letters that are nobody in any spelling find nobody', async () => {
  await openPage('/cast?q=zzzzqqq')
  expect(await screen.findByText('No results.')).toBeDefined()
})

test('an address with filters shows what they keep, in their order', async () => {
  await openPage('/cast?side=nomads&sort=performer')
  expect(cards().map((card) => card.getAttribute('href'))).toEqual([
    '/characters/nomad-leader?side=nomads&sort=performer',
    '/characters/wandering-kid-2?side=nomads&sort=performer',
    '/characters/wandering-man?side=nomads&sort=performer',
    '/characters/wandering-kid-1?side=nomads&sort=performer',
  ])
  expect(screen.getByRole('link', { name: /Nomads 4/ }).getAttribute('aria-current')).toBe('true')
})

test('a shared address brings its filters with it', async () => {
  await openPage('/cast?q=squad&side=soldiers&billing=minor&sort=performer')
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('squad')
  expect(chip('Soldiers').getAttribute('aria-current')).toBe('true')
  expect(chip('All').hasAttribute('aria-current')).toBe(false)
  expect(screen.getByLabelText<HTMLSelectElement>('Role').value).toBe('minor')
  expect(screen.getByLabelText<HTMLSelectElement>('Sort by').value).toBe('performer')
  expect(cards().map(({ textContent }) => textContent)).toEqual(
    ['Jang Yo-hoon', 'Kim Dong-hun', 'Kim Jae-u', 'O Seung-baek'].map((name) => expect.stringContaining(name)),
  )
})

test('case, hyphens, spaces and accents do not matter, and Hangul, spellings and performers count', async () => {
  await openPage('/cast')
  for (const way of [
    ...['LIM KYU-NAM', 'limkyunam', 'lim kyu nam', 'Lím Kyú–nam', '임규남', '임 규남'],
    ...['gyoo nam', '이제훈', 'Lee Je Hoon'],
  ]) {
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } })
    await waitFor(() => expect(cards()).toHaveLength(36))
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: way } })
    await waitFor(() => expect(cards().length, way).toBeLessThan(3))
    expect(cards()[0]?.textContent, way).toContain('Lim Kyu-nam')
  }
})

test('each chip tells how many it would leave, whatever else is chosen', async () => {
  const user = userEvent.setup()
  const { credits } = await readFromMemory('en/cast.json')
  const soldiers = credits.filter(({ side }) => side === 'soldiers')
  await openPage('/cast')
  const expectCounts = (counts: Record<string, number>) =>
    waitFor(() => {
      for (const [name, count] of Object.entries(counts))
        expect(chip(name).textContent, name).toMatch(new RegExp(`\\D${count}$`))
    })
  await expectCounts({ All: 36, Soldiers: soldiers.length })
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'mother' } })
  await expectCounts({ All: 2, Family: 2, Soldiers: 0 })
  expect(screen.getByRole('option', { name: 'Supporting 1' })).toBeDefined()
  await user.selectOptions(screen.getByLabelText('Role'), 'supporting')
  await expectCounts({ Family: 1 })
  await user.click(chip('Family'))
  expect(cards().map(({ textContent }) => textContent)).toEqual([expect.stringContaining("Dong-hyuk's Mother")])
})

test('the orders are those of billing, the original list, characters and actors', async () => {
  const user = userEvent.setup()
  await openPage('/cast')
  expect(cards()[0]?.textContent).toContain('Lim Kyu-nam')
  for (const [order, first] of [
    ['Original order', 'Major Cha'],
    ['Character', 'Ballroom Officer'],
    ['Actor', 'Bae Cheol-soo'],
  ] as const) {
    await user.selectOptions(screen.getByLabelText('Sort by'), order)
    await waitFor(() => expect(cards()[0]?.textContent, order).toContain(first))
  }
})

test('a value in the address that is no filter counts as none', async () => {
  await openPage('/cast?side=pirates&sort=__proto__&billing=')
  expect(cards()).toHaveLength(36)
})

test('neighbours on a character page follow the filters that the reader came with', async () => {
  await openPage('/characters/wandering-kid-2?side=nomads&sort=performer')
  const neighbours = await screen.findByRole('navigation', { name: 'Next in the cast' })
  await waitFor(() =>
    expect(
      within(neighbours)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([
      '/characters/nomad-leader?side=nomads&sort=performer',
      '/characters/wandering-man?side=nomads&sort=performer',
    ]),
  )
})

test('two credits with one role label have two pages that name each other', async () => {
  await openPage('/characters/squad-member-kim-jae-u')
  expect(screen.getByRole('link', { name: 'Kim Dong-hun' }).getAttribute('href')).toBe(
    '/characters/squad-member-kim-dong-hun',
  )
})

test.each([
  ['/characters/hyun-sang', 'Character', 'Ri Hyeon-sang', 'All in Revised Romanisation.'],
  [
    '/people/koo-kyo-hwan',
    'Koo Kyo-hwan',
    'Koo Kyo-hwan',
    '“Kyo” is McCune–Reischauer; “Koo” is a common informal spelling.',
  ],
  ['/ko/characters/dong-hyuk', '배역', 'Kim Dong-hyuk', '국어의 로마자 표기법: Gim Dong-hyeok.'],
  ['/ko/people/hong-xa-bin', '홍사빈', 'Hong Xa-bin', '“Xa”는 어느 표기법에도 없고 관용으로도 드문 표기다.'],
])('%s says why %s %s is written so, and who writes it', async (address, of, spelling, reason) => {
  await openPage(address)
  const row = within(screen.getByRole('table', { name: of }))
    .getByRole('rowheader', { name: spelling })
    .closest('tr')
  expect(row?.textContent).toContain(reason)
  expect(
    within(row as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toMatch(/\/sources#source-/)
})

test('a gated review tells nothing until asked, then tells it, then hides it again', async () => {
  const user = userEvent.setup()
  const asked: string[] = []
  await openPage('/reviews', (path, signal) => {
    asked.push(path)
    return readFromMemory(path, signal)
  })
  const bodies = await readFromMemory('en/reviews/2.json')
  const summary = bodies.bodies.kino?.summary ?? ''
  expect(summary).not.toBe('')
  expect(document.body.textContent).not.toContain(summary)
  expect(asked).toEqual(['en/reviews.json'])

  const review = screen.getByRole('article', { name: /KinoCulture/ })
  await user.click(within(review).getByRole('button', { name: /Show what KinoCulture/ }))
  await waitFor(() => expect(review.textContent).toContain(summary))
  expect(asked).toEqual(['en/reviews.json', 'en/reviews/2.json'])

  await user.click(within(review).getByRole('button', { name: 'Hide it again' }))
  expect(document.body.textContent).not.toContain(summary)
})

test('a gated review that cannot be read says so, and another press reads it', async () => {
  const user = userEvent.setup()
  await openPage(
    '/reviews',
    failing(/reviews\/2/, (path) => new DocumentError(path, 'offline'), 1),
  )
  const review = screen.getByRole('article', { name: /KinoCulture/ })
  const press = () => user.click(within(review).getByRole('button', { name: /Show what KinoCulture/ }))
  await press()
  expect((await within(review).findByRole('alert')).textContent).toContain('You’re offline')
  await press()
  await within(review).findByRole('button', { name: 'Hide it again' })
})

test.each(langs)(
  'the table in %s has a row a review and a column an aspect, each score a figure and a word',
  async (lang) => {
    const { reviews } = await readFromMemory(`${lang}/reviews.json`)
    const { table, scores, notMentioned } = words[lang].reviews
    const headings = words[lang].texts.aspects
    const figures: Record<string, string> = { '-2': '−2', '-1': '−1', '0': '0', '1': '+1', '2': '+2' }
    await openPage(pathIn(lang, '/reviews'))
    const grid = within(screen.getByRole('table', { name: table }))
    expect(grid.getAllByRole('columnheader')).toHaveLength(1 + aspects.length)
    for (const aspect of aspects) grid.getByRole('columnheader', { name: headings[aspect] ?? '' })
    expect(grid.getAllByRole('row')).toHaveLength(1 + reviews.length)
    for (const review of reviews) {
      const row = grid.getByRole('rowheader', { name: review.outlet }).closest('tr')
      const texts = [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)
      expect(texts, review.outlet).toEqual(
        aspects.map((aspect) => {
          const score = review.scores[aspect]
          if (score === undefined) return expect.stringMatching(new RegExp(`${notMentioned}$`))
          return `${figures[score]}${scores[score]}`
        }),
      )
    }
  },
)

test('hiding scores hides the table, every figure and every rating', async () => {
  const user = userEvent.setup()
  await openPage('/ko/reviews')
  expect(screen.getByRole('table', { name: '리뷰별 요소 평가' })).toBeDefined()
  await user.click(screen.getByRole('checkbox', { name: '점수 모두 숨기기' }))
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByRole('main').textContent).not.toMatch(/[+−][12]|별점/)
  await user.click(screen.getByRole('checkbox', { name: '점수 모두 숨기기' }))
})

test.each([
  ['offline', 'You’re offline'],
  ['missing', 'The server couldn’t find it'],
  ['slow', 'took too long'],
  ['broken', 'incomplete or damaged'],
  ['unreachable', 'couldn’t be reached'],
] as const)(
  'a document that is %s leaves the frame, says what could not be read, and retries',
  async (trouble, words) => {
    const user = userEvent.setup()
    await openPage(
      '/reviews',
      failing(/reviews/, (path) => new DocumentError(path, trouble), 1),
    )
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain('en/reviews.json')
    expect(alert.textContent).toContain(words)
    expect(screen.getByRole('navigation', { name: 'Pages' })).toBeDefined()

    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Reviews' })).toBeDefined()
  },
)

test('an answer of 500 is told with its number, in Korean on a Korean page', async () => {
  await openPage(
    '/ko/sources',
    failing(/sources/, (path) => new DocumentError(path, 'server', 500)),
  )
  expect(screen.getByRole('alert').textContent).toContain('서버에서 오류가 났습니다(500).')
})

test('a character that does not exist is a 404 that proposes the nearest names', async () => {
  await openPage(
    '/characters/kyu-nan',
    failing(/kyu-nan/, (path) => new DocumentError(path, 'missing', 404)),
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Off the map')
  expect(await screen.findByRole('link', { name: 'Lim Kyu-nam' })).toBeDefined()
})

test.each(['/nowhere', '/ko/nowhere/%F0%9F%92%A3', '/characters/<script>alert(1)</script>'])(
  '%s is a 404',
  async (address) => {
    await openPage(
      address,
      failing(/script/, (path) => new DocumentError(path, 'missing', 404)),
    )
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Off the map|지도에 없는 곳/)
  },
)

test('the language switch keeps the page and its filters', async () => {
  const user = userEvent.setup()
  const page = await openPage('/cast?side=family')
  await user.click(screen.getByRole('link', { name: '한국어' }))
  await screen.findByRole('heading', { level: 1, name: '출연진' })
  expect(page.address()).toBe('/ko/cast?side=family')
  await waitFor(() => expect(document.documentElement.lang).toBe('ko'))
})

test('after a navigation focus is on the heading, after a choice of filters it is not', async () => {
  const user = userEvent.setup()
  await openPage('/cast')
  const chip = screen.getByRole('link', { name: /^Family 2/ })
  await user.click(chip)
  await waitFor(() => expect(cards()).toHaveLength(2))
  expect(document.activeElement).toBe(chip)

  await user.click(screen.getByRole('link', { name: /Kyu-nam's Mother/ }))
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: "Kyu-nam's Mother" })),
  )
})
