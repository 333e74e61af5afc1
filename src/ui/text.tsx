import type { Lang } from '../schema/vocabulary.ts'
import { useLanguage } from '../site/language.tsx'

/** Hangul, also with spaces and figures between its words. */
const korean = String.raw`\p{Script=Hangul}(?:[\p{Script=Hangul}\d ]*\p{Script=Hangul})?`
/** Latin words with a small letter among them; bare capitals (DMZ, CGV) are Korean too. */
const english = String.raw`(?=[A-Z’'.&-]*[a-zà-ÿ])\p{Script=Latin}(?:[\p{Script=Latin}\d’'.&:,+ -]*[\p{Script=Latin}\d])?`
/** Chinese characters and kana: here always a Japanese spelling. */
const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+`

/** Runs of other languages on a page of each language. */
const otherRuns: Record<Lang, RegExp> = {
  en: new RegExp(`(${korean}|${japanese})`, 'u'),
  ko: new RegExp(`(${english}|${japanese})`, 'u'),
}

/**
 * A text with `lang` set on every run of another language, so that it is spoken and set right.
 *
 * @example <Text>Lee Je-hoon (이제훈)</Text> // Lee Je-hoon (<span lang="ko">이제훈</span>)
 */
export function Text({ children }: { children: string }) {
  const { lang } = useLanguage()
  const runs = children.split(otherRuns[lang])
  if (runs.length === 1) return children
  return runs.map((run, index) =>
    index % 2 === 0 ? (
      run
    ) : (
      <span key={index} lang={langOfRun(run)}>
        {run}
      </span>
    ),
  )
}

function langOfRun(run: string): string {
  if (/\p{Script=Hangul}/u.test(run)) return 'ko'
  return /\p{Script=Latin}/u.test(run) ? 'en' : 'ja'
}
