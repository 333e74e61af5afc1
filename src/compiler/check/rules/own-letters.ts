import { registry } from '../../../languages/registry.ts'
import type { Rule } from '../checked-film.ts'
import { scriptShare } from '../script-share.ts'

/** Forms and glosses of a name are in the letters of their language. */
export const ownLetters: Rule = ({ path, value }, { langs }) => {
  const isForm = path.at(-3) === 'forms' && path.at(-1) === 'text'
  const isGloss = path.at(-2) === 'glosses'
  const lang = langs.find((one) => one === path.at(isForm ? -2 : -1))
  if (lang === undefined || typeof value !== 'string' || !(isForm || isGloss)) return null
  return scriptShare(lang, value) < 0.5 ? `is "${value}", expected ${registry[lang].script} letters` : null
}
