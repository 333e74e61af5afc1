import { describe, expect, test } from 'vitest'
import { changed, problemsIn } from './damage.ts'
import { smallFiles } from './small-content.ts'

describe('a name with attested Hangul', () => {
  const noteIs = (ko: string) =>
    changed(smallFiles(), 'film.json', ({ logline }: { logline: { text: object } }) => {
      Object.assign(logline.text, { ko })
    })

  test.each(['Lee One이 달린다.', '배우는 Yi Won, 그가 달린다.'])('is refused in %s', (ko) => {
    expect(problemsIn(noteIs(ko))).toEqual([
      {
        file: 'film.json',
        path: 'logline.text.ko',
        message: expect.stringMatching(/^writes "(Lee One|Yi Won)" in Latin letters, expected 이원$/),
      },
    ])
  })

  test.each(['이원(Lee One)이 달린다.', '한 기사는 ‘Yi Won’으로 적었다.', 'Kim Two가 남쪽으로 달린다.'])(
    'may be as in %s',
    (ko) => {
      expect(problemsIn(noteIs(ko))).toEqual([])
    },
  )
})
