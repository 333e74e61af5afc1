import { widget } from 'virtual:film/widget'
import type { Lang } from '../languages/registry.ts'
import { fold } from '../names/search/fold.ts'
import type { Credit } from '../schema/documents.ts'

/** One credit as the widget shows it; every text is a text, every address http(s). */
export type Person = {
  id: string
  order: number
  side: string
  billing: string
  name: string
  /** The name in the other script, empty where there is none. */
  second: string
  performer: string
  performerSecond: string
  /** The character's page. */
  href: string
  /** Empty where the document names none that could be shown. */
  picture: string
  /** What the person can be found by, folded. */
  texts: string[]
}

/**
 * The people of a cast document. A widget on a foreign page outlives the build that it came from, so it takes nothing
 * for granted: a credit that is none is left out.
 *
 * @param origin where the document came from; its addresses are resolved against that
 * @throws where it is no cast at all
 * @example peopleOf(await response.json(), 'en', 'https://talju.example')[0].href // 'https://talju.example/characters/major-cha'
 */
export function peopleOf(document: unknown, lang: Lang, origin: string): Person[] {
  const credits = (document as { credits?: unknown } | null)?.credits
  if (!Array.isArray(credits)) throw new Error('no cast')
  return credits.flatMap((credit) => {
    try {
      return [personOf(credit, lang, origin)]
    } catch {
      return []
    }
  })
}

function personOf(credit: Credit, lang: Lang, origin: string): Person {
  const { character, performer } = credit
  const [id, name] = [text(credit.id), text(character.display)]
  if (id === '' || name === '') throw new Error('nobody')
  // The form beside the one shown: as credited, or in Hangul if that is shown already.
  const second = text(character.display === character.credited ? character.hangul : character.credited)
  const picture = new URL(text(credit.portrait), origin)
  return {
    id,
    order: Number(credit.order) || 0,
    side: text(credit.side),
    billing: text(credit.billing),
    name,
    second: second === name ? '' : second,
    performer: text(performer.display),
    performerSecond: text(performer.display === performer.credited && performer.hangul),
    href: `${origin}${widget[lang].prefix}/characters/${encodeURIComponent(id)}`,
    picture: /^https?:$/.test(picture.protocol) ? picture.href : '',
    texts: [character, performer]
      .flatMap(({ display, hangul, spellings }) => [display, hangul, ...spellings.map((spelling) => spelling.text)])
      .map((one) => fold(text(one))),
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
