import { explainSpelling } from '../../names/explain/explain-spelling.ts'
import type { AuthoredName } from '../../schema/content.ts'
import type { ExplainedName } from '../../schema/documents.ts'
import { type InLanguage, spellingsOf } from './in-language.ts'
import { labelSentence, spellingSentence } from './spelling-sentence.ts'

/**
 * A name with a reason and the sources of each spelling: too much for any document but that of the character or the person. A spelling
 * that nothing is known of has none.
 *
 * @example explainedName(t, authored).spellings[0] // { text: 'Lim Run', sources: ['page'], reason: '“Lim” is …' }
 */
export function explainedName(t: InLanguage, authored: AuthoredName): ExplainedName {
  const name = t.name(authored)
  const spellings = spellingsOf(authored)
  const isLabel = authored.glosses !== undefined && name.hangul === null
  const texts = spellings.map(({ text }) => text)
  const reasonOf = (text: string, at: number): string | null => {
    if (isLabel && at === 0) return labelSentence(t.lang)
    const explanation = explainSpelling(text, name.hangul, texts.slice(0, at))
    return explanation.reasons.includes('unknown') ? null : spellingSentence(t.lang, explanation, name.hangul)
  }
  return {
    ...name,
    spellings: spellings.map((spelling, at) => ({
      ...spelling,
      reason: t.explainsNames ? reasonOf(spelling.text, at) : null,
    })),
  }
}
