import { type Place, spellingsOf } from '../spellings/syllable-spellings.ts'
import type { TextPart } from './letters.ts'
import { isLongSurname, type NamePart, type NameText, nameReadings, type Reading } from './name-readings.ts'

/** Syllables that surnames are made of, and given names too. */
const surnames =
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국'
/** Those that only given names are made of. */
const onlyGiven =
  '준영수은희재승호경미아혜동상훈규태예빈찬혁철환숙순병형욱광종창세시건근균학해행향헌화효휘가관교귀다단달대덕두라란람래련령례로록룡름리린림만무범별보복봉비사산삼새샘섭솔슬실애언열완용운웅월의익일자중초춘충치택평필협흥녕녀늘봄'
/** Spellings that cost more are not read backwards, and of the syllables one may stand for only the nearest. */
const highestCost = 2
const nearest = 1
const mostGivenSyllables = 3
const longestSpelling = 7

/** Syllables by their spelling, each with its cost. */
type Reverse = ReadonlyMap<string, readonly [syllable: string, cost: number][]>
let reverses: Record<Place, Reverse> | null = null

/**
 * The readings of a Korean name of which only a Latin spelling is known: the surname first or last, each given syllable
 * one of those that its letters may stand for.
 *
 * @returns none where the letters cannot be split into a surname and one to three given syllables
 * @example romanisedReadings({ text: 'Kim Dong-hyuk', parts }) // 김·동·혁 and in the other orders, as in hangulReadings
 * @example romanisedReadings({ text: 'Girl with Rifle', parts }) // []
 */
export function romanisedReadings({ text, parts: words }: NameText): Reading[] {
  if (words.length < 2 || words.length > mostGivenSyllables + 1 || words.some((word) => word.hangul)) return []
  reverses ??= { surname: reverse(surnames, 'surname'), given: reverse(surnames + onlyGiven, 'given') }
  const { surname, given } = reverses
  return [words, [...words.slice(-1), ...words.slice(0, -1)]].flatMap(([first, ...rest]) => {
    const family = first && readSurname(first, surname, given)
    const name = rest.map((word) => syllablesOf(word, given))
    const syllables = name.flatMap((parts) => parts ?? [])
    const isName = family && name.every((parts) => parts !== null) && syllables.length <= mostGivenSyllables
    return isName ? nameReadings(text, family, syllables) : []
  })
}

function readSurname(word: TextPart, surname: Reverse, given: Reverse): NamePart[] | null {
  const single = surname.get(word.text)
  if (single) return [{ ...word, key: `surname:${alternatives(single)}` }]
  const [first, second, ...more] = syllablesOf(word, given) ?? []
  if (first === undefined || second === undefined || more.length > 0) return null
  const readings = syllablesIn(first).flatMap((one) => syllablesIn(second).map((other) => [one, other] as const))
  const [one, other] = readings.find((pair) => isLongSurname(...pair)) ?? []
  return one && other
    ? [
        { ...first, key: `surname:${one}` },
        { ...second, key: `surname:${other}` },
      ]
    : null
}

function syllablesIn({ key }: NamePart): string[] {
  return key.replace('given:', '').split('|')
}

/** The cheapest way to split a word into syllables, of two that cost the same the one with fewer. */
function syllablesOf({ text, start, end }: TextPart, given: Reverse): NamePart[] | null {
  const costOfSyllable = 0.5
  const best: ({ cost: number; parts: NamePart[] } | undefined)[] = [{ cost: 0, parts: [] }]
  const places = end - start === text.length
  for (let to = 1; to <= text.length; to++) {
    for (let from = Math.max(0, to - longestSpelling); from < to; from++) {
      const before = best[from]
      const found = given.get(text.slice(from, to))
      if (!before || !found || before.parts.length === mostGivenSyllables) continue
      const cost = before.cost + Math.min(...found.map(([, one]) => one)) + costOfSyllable
      if (cost >= (best[to]?.cost ?? Number.POSITIVE_INFINITY)) continue
      const place = places ? { start: start + from, end: start + to } : { start, end }
      best[to] = { cost, parts: [...before.parts, { ...place, key: `given:${alternatives(found)}` }] }
    }
  }
  return best[text.length]?.parts ?? null
}

function alternatives(found: readonly [syllable: string, cost: number][]): string {
  const least = Math.min(...found.map(([, cost]) => cost))
  return found.flatMap(([syllable, cost]) => (cost < least + nearest ? [syllable] : [])).join('|')
}

function reverse(from: string, place: Place): Reverse {
  const bySpelling = new Map<string, [string, number][]>()
  for (const syllable of from) {
    for (const [text, cost] of spellingsOf(syllable, place)) {
      if (cost > highestCost || /[ㄱ-ㅣ]/.test(text)) continue
      const list = bySpelling.get(text)
      if (list) list.push([syllable, cost])
      else bySpelling.set(text, [[syllable, cost]])
    }
  }
  return bySpelling
}
