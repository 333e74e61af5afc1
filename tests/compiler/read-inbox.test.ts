import { expect, test } from 'vitest'
import { readInbox } from '../../src/compiler/vite/film-source.ts'

test.each([
  ['', null],
  [undefined, null],
  ['/replies', '/replies'],
  ['https://replies.example/talju', 'https://replies.example/talju'],
  ['http://localhost:8787/replies', 'http://localhost:8787/replies'],
])('REPLIES_URL %j is where replies are posted to', (written, inbox) => {
  expect(readInbox(written)).toBe(inbox)
})

test.each(['replies', '//replies.example', 'http://replies.example', 'javascript:alert(1)', "https://a.example/'; x"])(
  'REPLIES_URL %j stops the build',
  (written) => {
    expect(() => readInbox(written)).toThrow(
      `REPLIES_URL is "${written}", expected a path such as /replies or an address with https://`,
    )
  },
)
