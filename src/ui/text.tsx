import { film } from 'virtual:film'
import { Fragment, type ReactNode } from 'react'
import { useLanguage } from '../languages/language.tsx'

/** Hangul, also with spaces and figures between its words. */
const korean = String.raw`\p{Script=Hangul}(?:[\p{Script=Hangul}\d ]*\p{Script=Hangul})?`
/** Latin words with a small letter among them; bare capitals (DMZ, CGV) are Korean too. */
const latin = String.raw`(?=[A-Z’'.&-]*[a-zà-ÿ])\p{Script=Latin}(?:[\p{Script=Latin}\d’'.&:,+ -]*[\p{Script=Latin}\d])?`
/** A Japanese spelling or, without kana, a Chinese one. */
const eastern = String.raw`[\p{Script=Han}ぁ-ヿ]+`

/** Runs of another script on a page of each script. */
const otherRuns = {
  Latin: new RegExp(`(${korean}|${eastern})`, 'u'),
  Hangul: new RegExp(`(${latin}|${eastern})`, 'u'),
}
/** The language of Latin words on a page of another script: the film's own that is written so. */
const latinLanguage = film.languages.find((lang) => film.speech[lang].script === 'Latin') ?? 'en'

/** UTF-16 offsets of parts to mark, in order and apart from each other: `text.slice(start, end)`. */
export type Marks = readonly (readonly [start: number, end: number])[]

/**
 * A text with `lang` set on every run of another language, so that it is spoken and set right; parts of it may be
 * marked, as those that a search found.
 *
 * @example <Text>Lee Je-hoon (이제훈)</Text> // Lee Je-hoon (<span lang="ko">이제훈</span>)
 * @example <Text marks={[[0, 3]]}>Lee Je-hoon</Text> // <mark>Lee</mark> Je-hoon
 * @example <Text className="dim">이제훈</Text> // <span class="dim" lang="ko">이제훈</span>
 */
export function Text({
  children,
  marks = [],
  as: Run = 'span',
  className,
}: {
  children: string
  marks?: Marks | undefined
  /** What a run of another language stands in; `tspan` in a drawing. */
  as?: 'span' | 'tspan'
  /** Puts the text in an element of its own, with `lang` if all of it is of one other language. */
  className?: string
}) {
  const { lang } = useLanguage()
  const runs = children.split(otherRuns[film.speech[lang].script])
  if (className !== undefined) {
    const isOneRun = runs[1] === children
    return (
      <Run className={className} lang={isOneRun ? langOfRun(children) : undefined}>
        {isOneRun ? marked(children, 0, marks) : <Text marks={marks}>{children}</Text>}
      </Run>
    )
  }
  if (runs.length === 1) return marked(children, 0, marks)
  let end = 0
  return runs.map((run, index) => {
    const start = end
    end += run.length
    if (index % 2 === 0) return marked(run, start, marks)
    return (
      <Run key={index} lang={langOfRun(run)}>
        {marked(run, start, marks)}
      </Run>
    )
  })
}

/** A run that begins at an offset of its text, with the marks that fall into it. */
function marked(run: string, offset: number, marks: Marks): ReactNode {
  const inside = marks.filter(([start, end]) => start < offset + run.length && end > offset)
  if (inside.length === 0) return run
  let done = 0
  const parts = inside.map(([start, end]) => {
    const before = run.slice(done, Math.max(0, start - offset))
    const found = run.slice(Math.max(0, start - offset), end - offset)
    done = Math.min(run.length, end - offset)
    return (
      <Fragment key={start}>
        {before}
        <mark>{found}</mark>
      </Fragment>
    )
  })
  return [...parts, run.slice(done)]
}

function langOfRun(run: string): string {
  if (/\p{Script=Hangul}/u.test(run)) return 'ko'
  if (/\p{Script=Latin}/u.test(run)) return latinLanguage
  return /[ぁ-ヿ]/.test(run) ? 'ja' : 'zh'
}
