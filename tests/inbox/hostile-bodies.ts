import { pick, randomString } from '../names/random.ts'
import { formOf, goodFields } from './drafts.ts'
import type { Sent } from './homes.ts'

const megabyte = 1024 * 1024
const urlencoded = 'application/x-www-form-urlencoded'

/** Raw bytes that no text has: halves of characters, overlong forms, ends too soon. */
const brokenBytes = [
  [0xed, 0xa0, 0x80],
  [0xc0, 0xaf],
  [0xf0, 0x9f],
  [0xff, 0xfe, 0x00],
] as const

/** A body that comes in parts and never has a length that is known before. */
export function bodyOfSize(bytes: number): ReadableStream {
  const part = new Uint8Array(64 * 1024).fill(97)
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes) return controller.close()
      controller.enqueue(part)
      sent += part.length
    },
  })
}

type Hostile = { name: string; sent: Sent }

/** Each makes one kind of body that no form sends. */
const kinds: ((random: () => number) => Hostile)[] = [
  (random) => {
    const types = ['application/json', 'text/plain', 'text/xml', '', urlencoded, 'multipart/form-data']
    return { name: 'deep JSON', sent: { headers: { 'content-type': pick(types, random) }, body: '['.repeat(9_000) } }
  },
  (random) => {
    const bytes = Uint8Array.from({ length: 1 + Math.floor(random() * 3_000) }, () => random() * 256)
    const type = pick([urlencoded, 'multipart/form-data; boundary=x', 'multipart/form-data', 'image/png'], random)
    return { name: 'noise', sent: { headers: { 'content-type': type }, body: bytes } }
  },
  (random) => {
    const fields = goodFields()
    const field = pick(Object.keys(fields), random)
    const sign = pick(['\u0000', '\u202e', '\u2066', '\u001b[2J', '\u009b', '\uffff', '\u0008'], random)
    return { name: 'signs', sent: { body: formOf({ ...fields, [field]: `${sign}${fields[field]}` }) } }
  },
  (random) => {
    const fields = goodFields({ text: '@@@' })
    const text = new URLSearchParams(fields).toString().split('%40%40%40')
    const bytes = pick(brokenBytes, random).map((byte) => `%${byte.toString(16)}`)
    const body = `${text[0]}${bytes.join('')}${text[1]}`
    return { name: 'halves', sent: { headers: { 'content-type': urlencoded }, body } }
  },
  (random) => {
    const form = formOf(goodFields())
    const field = pick(['text', 'name', 'draft', 'level', 'website', 'took', 'takeBack'], random)
    form.set(field, new File(['text'], 'text.html', { type: 'text/html' }))
    return { name: 'files', sent: { body: form } }
  },
  (random) => {
    const fields = goodFields()
    const field = pick(Object.keys(fields), random)
    return { name: 'any string', sent: { body: formOf({ ...fields, [field]: randomString(random) }) } }
  },
  (random) => {
    const names = Array.from({ length: 900 }, () => `f${Math.floor(random() * 99)}=1`).join('&')
    return { name: 'many fields', sent: { headers: { 'content-type': urlencoded }, body: `__proto__=1&${names}` } }
  },
  (random) => {
    const cut = Math.floor(random() * 400)
    const whole = ['--x', 'content-disposition: form-data; name="text"', '', 'words', '--x--', ''].join('\r\n')
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    return { name: 'broken parts', sent: { headers, body: whole.slice(0, cut % whole.length).repeat(1 + (cut % 3)) } }
  },
  (random) => {
    const length = random() < 0.05 ? 10 * megabyte : 40_000
    const type = pick([urlencoded, 'multipart/form-data; boundary=x', 'text/plain'], random)
    return { name: 'too much', sent: { headers: { 'content-type': type }, body: bodyOfSize(length) } }
  },
]

/** Some body that is meant to do harm. @example hostileBody(seededRandom(1), 7).name // 'broken parts' */
export function hostileBody(random: () => number, number: number): Hostile {
  const make = kinds[number % kinds.length] as (random: () => number) => Hostile
  return make(random)
}
