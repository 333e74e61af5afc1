import { useLanguage } from '../site/language.tsx'

/** Runs of the other language in a text: Hangul on an English page, Latin words (no bare capitals: DMZ) on a Korean one. */
const otherRun = {
  en: /(\p{Script=Hangul}(?:[\p{Script=Hangul}\d ]*\p{Script=Hangul})?)/u,
  ko: /((?=[A-Z’'.&-]*[a-zà-ÿ])\p{Script=Latin}(?:[\p{Script=Latin}\d’'.&:,+ -]*[\p{Script=Latin}\d])?)/u,
}
const otherLang = { en: 'ko', ko: 'en' } as const

/**
 * A text with `lang` set on every run of the other language, so that it is spoken and set right.
 *
 * @example <Text>Lee Je-hoon (이제훈)</Text> // Lee Je-hoon (<span lang="ko">이제훈</span>)
 */
export function Text({ children }: { children: string }) {
  const { lang } = useLanguage()
  const runs = children.split(otherRun[lang])
  if (runs.length === 1) return children
  return runs.map((run, index) =>
    index % 2 === 0 ? (
      run
    ) : (
      <span key={index} lang={otherLang[lang]}>
        {run}
      </span>
    ),
  )
}
