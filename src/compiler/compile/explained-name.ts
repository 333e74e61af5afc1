import { explainSpelling } from '../../names/explain/explain-spelling.ts'
import type { AuthoredName } from '../../schema/content.ts'
import type { ExplainedName } from '../../schema/documents.ts'
import type { InLanguage } from './in-language.ts'
import { labelSentence, spellingSentence } from './spelling-sentence.ts'

/**
 * A name with a reason for each spelling: too much for any document but that of the character or the person.
 *
 * @example explainedName(t, authored).spellings[0] // { text: 'Lim Run', sources: ['page'], reason: '“Lim” is …' }
 */
export function explainedName(t: InLanguage, authored: AuthoredName): ExplainedName {
  const { spellings, ...rest } = t.name(authored)
  const isLabel = authored.glosses !== undefined && rest.hangul === null
  const texts = spellings.map(({ text }) => text)
  const reasonOf = (text: string, at: number) =>
    isLabel && at === 0
      ? labelSentence(t.lang)
      : spellingSentence(t.lang, explainSpelling(text, rest.hangul, texts.slice(0, at)), rest.hangul)
  return {
    ...rest,
    spellings: spellings.map((spelling, at) => ({
      ...spelling,
      reason: t.explainsNames ? reasonOf(spelling.text, at) : null,
    })),
  }
}
