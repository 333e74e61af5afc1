import { describe, expect, test } from 'vitest'
import { letters, readReply } from '../../src/inbox/posted-reply.ts'
import { randomString, seededRandom } from '../names/random.ts'
import { goodFields } from './drafts.ts'

const read = (changed: Record<string, string | File>) => {
  const fields: Record<string, string | File> = { ...goodFields(), ...changed }
  return readReply((name) => fields[name] ?? null)
}
/** What is wrong with one field when it alone is changed. */
const faultOf = (field: string, value: string | File) =>
  read({ [field]: value }).faults?.map((one) => `${one.field} ${one.fault}`)

test('reads a reply, trimmed, with composed letters and plain line breaks', () => {
  const decomposed = '탈주'.normalize('NFD')
  expect(read({ name: `  ${decomposed} \n 팬 `, text: 'a\r\nb\rc' }).reply).toMatchObject({
    ...{ name: '탈주 팬', text: 'a\nb\nc', level: 2, link: null, answerTo: null },
  })
  expect(letters(decomposed)).toBe(2)
})

describe('takes for unreadable', () => {
  test.each<[string, string]>([
    ['NUL', 'a\u0000b'],
    ['an escape for the terminal', '\u001b[2Jgone'],
    ['a control character of the second row', 'a\u009bb'],
    ['text turned round', 'a\u202eb'],
    ['an isolate that is never closed', 'a\u2066b'],
    ['half of an emoji', 'a\ud83d'],
    ['the other half', '\ude00b'],
    ['the Hangul filler', 'a\u3164'],
    ['blank Braille', '\u2800'],
    ['a mark of direction', 'a\u200fb'],
    ['no character at all', 'a\uffff'],
  ])('%s', (_what, value) => {
    expect(faultOf('text', value)).toEqual(['text unreadable'])
    expect(faultOf('name', value)).toEqual(['name unreadable'])
    expect(faultOf('page', value)).toEqual(['page unreadable'])
  })

  test('a file', () => {
    expect(faultOf('text', new File(['text'], 'text.txt'))).toEqual(['text unreadable'])
    expect(faultOf('draft', new File([], ''))).toEqual(['draft unreadable'])
  })
})

test.each(['', '  \n\t ', '\u200b\u200d', '\u00ad', '\ufe0f\u00a0', '\u{e0061}'])('takes %j for nothing', (value) => {
  expect(faultOf('text', value)).toEqual(['text missing'])
  expect(faultOf('name', value)).toEqual(['name missing'])
})

test.each<[string, string]>([
  ['page', 'characters/../../etc/passwd'],
  ['page', 'characters/Kyu-Nam'],
  ['page', 'reviews\nx'],
  ['page', `scenes/${'a'.repeat(81)}`],
  ['level', '10'],
  ['level', '-1'],
  ['level', '２'],
  ['language', '<b>'],
  ['draft', '__proto__'],
  ['draft', 'reply00001-short'],
  ['answerTo', "'; DROP TABLE replies; --"],
])('takes the %s %j for unreadable', (field, value) => {
  expect(faultOf(field, value)).toEqual([`${field} unreadable`])
})

test.each<[string, boolean]>([
  ['https://films.example/a?b#c', true],
  ['http://탈주.example/', true],
  ['films.example', false],
  ['javascript:alert(1)', false],
  ['https://user:word@films.example', false],
  ['https://films.example/\n<b>', false],
  ['https://films.example/ two', false],
  ['data:text/html,x', false],
  ['https://', false],
])('says of the link %j that it is an address: %s', (link, isOne) => {
  expect(faultOf('link', link)).toEqual(isOne ? undefined : ['link not-an-address'])
})

test('counts letters, not bytes', () => {
  expect(faultOf('text', '😀'.repeat(2_000))).toBeUndefined()
  expect(faultOf('text', '😀'.repeat(2_001))).toEqual(['text too-long'])
  expect(faultOf('name', '가'.normalize('NFD').repeat(60))).toBeUndefined()
  expect(faultOf('name', '가'.repeat(61))).toEqual(['name too-long'])
  expect(faultOf('link', `https://films.example/${'a'.repeat(300)}`)).toEqual(['link too-long'])
})

test('either reads what is clean or says a fault, whatever is typed', () => {
  const random = seededRandom(1)
  let [kept, refused] = [0, 0]
  for (let i = 0; i < 5_000; i++) {
    const field = ['name', 'text', 'link', 'answerTo', 'page', 'draft', 'level', 'language'][i % 8] ?? 'text'
    const { reply, faults } = read({ [field]: randomString(random) })
    if (faults !== undefined) {
      expect(faults.length).toBeGreaterThan(0)
      refused++
      continue
    }
    kept++
    const text = JSON.stringify(reply)
    expect(reply.text.isWellFormed() && reply.name.isWellFormed()).toBe(true)
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u00(?:0[0-8bcef]|1)/)
    expect(letters(reply.text)).toBeLessThanOrEqual(2_000)
  }
  expect(kept).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(100)
})
