import { type Lang, registry } from '../../languages/registry.ts'

/** A syllable of Hangul says as much as this many letters. */
const lettersPerSyllable = 2.5

/**
 * How much of a text is in the letters of a language; 1 where there are no letters at all.
 *
 * @example scriptShare('ko', '94분') // 1
 * scriptShare('ko', 'Major') // 0
 */
export function scriptShare(lang: Lang, text: string): number {
  const own = new RegExp(`\\p{Script=${registry[lang].script}}`, 'gu')
  const all = weigh(text)
  return all === 0 ? 1 : weigh(text.match(own)?.join('') ?? '') / all
}

function weigh(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const syllables = text.match(/\p{Script=Hangul}/gu)?.length ?? 0
  return letters + syllables * (lettersPerSyllable - 1)
}
