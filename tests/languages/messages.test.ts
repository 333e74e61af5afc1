import { beforeEach, describe, expect, test, vi } from 'vitest'
import { allWords } from './all-words.ts'

const { en, ko } = await allWords()

/** What stands in the blanks of messages that have some. */
const fillings = ['Song Kang', '36', '송강']

/** `nav.cast` → its text, for every message, blanks filled. */
function textsOf(messages: object, place = ''): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [key, message] of Object.entries(messages)) {
    const here = place === '' ? key : `${place}.${key}`
    if (typeof message === 'string') texts.set(here, message)
    else if (typeof message === 'function') texts.set(`${here}(${message.length})`, message(...fillings))
    else if (message !== null) for (const [inner, text] of textsOf(message, here)) texts.set(inner, text)
  }
  return texts
}

const english = textsOf(en)
const korean = textsOf(ko)

/** What the film itself says in both scripts, and what only puts names together. */
const inBothLanguages = /^(texts|titles)\.|^(?:character|person)\.title/
const hangul = /\p{Script=Hangul}/u

describe('the messages', () => {
  test('are the same ones in English and Korean', () => {
    expect(english.size).toBeGreaterThan(100)
    expect([...korean.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test.each([
    ['English', english],
    ['Korean', korean],
  ])('in %s say something, with every blank in it', (_lang, texts) => {
    for (const [place, text] of texts) {
      expect(text.trim(), place).not.toBe('')
      const blanks = Number(/\((\d)\)$/.exec(place)?.[1] ?? 0)
      for (const filling of fillings.slice(0, blanks)) expect(text, place).toContain(filling)
    }
  })

  test('in English count one thing as one', () => {
    expect([en.receipts.count(1), en.receipts.count(2)]).toEqual(['1 source', '2 sources'])
  })

  test('tell a part from the whole', () => {
    expect([en.cast.shown(36, 36), en.cast.shown(2, 36)]).toEqual(['36 people', '2 of 36 people'])
    expect([ko.cast.shown(36, 36), ko.cast.shown(2, 36)]).toEqual(['36명', '36명 중 2명'])
    expect([en.reviews.shown(14, 14), en.reviews.shown(2, 14)]).toEqual(['14 reviews', '2 of 14 reviews'])
    expect([ko.reviews.shown(14, 14), ko.reviews.shown(2, 14)]).toEqual(['리뷰 14편', '리뷰 14편 중 2편'])
  })

  test('in Korean are Korean wherever the English ones have words', () => {
    for (const [place, text] of english) {
      if (inBothLanguages.test(place)) continue
      const hasWords = /[a-z]{2}/i.test(text.replace('Song Kang', ''))
      if (hasWords) expect(korean.get(place)?.replace('송강', ''), place).toMatch(hangul)
    }
  })
})

describe('loading messages', () => {
  beforeEach(() => vi.resetModules())
  const fresh = async () => (await import('../../src/languages/messages.ts')).messages

  test('gives the words of each language once they are there, and tells who listens', async () => {
    const messages = await fresh()
    const listener = vi.fn()
    const stop = messages.onLoad(listener)
    await messages.load('en')
    await messages.load('en')
    expect(listener).toHaveBeenCalledTimes(1)
    stop()
    await messages.load('ko')
    expect(listener).toHaveBeenCalledTimes(1)
    expect(messages.in('en').loading).toBe(en.loading)
    expect(messages.in('ko').loading).toBe(ko.loading)
  })

  test('falls back on a language that did arrive', async () => {
    const messages = await fresh()
    await messages.load('ko')
    expect(messages.in('en').failure.heading).toBe(ko.failure.heading)
  })

  test('says what was forgotten where none has been loaded', async () => {
    const messages = await fresh()
    expect(() => messages.in('ko')).toThrow('no words have been loaded, expected those of "ko"')
  })
})
