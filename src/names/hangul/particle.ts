const particles = {
  '이/가': ['이', '가'],
  '은/는': ['은', '는'],
  '을/를': ['을', '를'],
  '과/와': ['과', '와'],
  '으로/로': ['으로', '로'],
} as const
export type Particle = keyof typeof particles

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const codaCount = 28
const codaRieul = 8

/**
 * Last Latin letters after which a Korean reader hears a closed syllable: Kim (김), Song (송), Park (박); and figures,
 * which are read in Korean: 1 (일), 3 (삼), 10 (십), 2024 (사) is open.
 */
const closedEnd = /[bcdgkmnptl013678]$/i
/** Those of them that end in ㄹ: Seoul (서울), 1 (일), 7 (칠), 8 (팔). */
const rieulEnd = /[l178]$/i

/**
 * Sets the particle that fits the sound a word ends in.
 *
 * @example withParticle('민준', '이/가') // '민준이'
 * @example withParticle('선우', '이/가') // '선우가'
 * @example withParticle('서울', '으로/로') // '서울로': after ㄹ the open form
 * @example withParticle('3', '은/는') // '3은'
 */
export function withParticle(word: string, particle: Particle): string {
  const [closed, open] = particles[particle]
  const last = word.codePointAt(word.length - 1) ?? 0
  if (last < firstSyllable || last > lastSyllable) {
    const soundsClosed = closedEnd.test(word) && !(particle === '으로/로' && rieulEnd.test(word))
    return word + (soundsClosed ? closed : open)
  }
  const coda = (last - firstSyllable) % codaCount
  const soundsOpen = coda === 0 || (particle === '으로/로' && coda === codaRieul)
  return word + (soundsOpen ? open : closed)
}
