import { film } from 'virtual:film'
import type { ReactNode } from 'react'
import { dateText } from '../../languages/dates.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { FanLink, ReplyText } from './reply-text.tsx'
import type { Leveled, Thread } from './threads.ts'
import { replyWords } from './words.ts'

type Props = { thread: Thread; onAnswer: (() => void) | null; form: ReactNode }

/** A reply with its answers. Threads are one deep. */
export function ReplyThread({ thread: { reply, answers }, onAnswer, form }: Props) {
  const words = useWords(replyWords)
  return (
    <article id={`reply-${reply.id}`} className="border-t border-line pt-4">
      <Said reply={reply} />
      {onAnswer !== null && (
        <button
          type="button"
          className="link text-sm"
          aria-label={words.answerTo(reply.name)}
          aria-expanded={Boolean(form)}
          onClick={onAnswer}
        >
          {words.answer}
        </button>
      )}
      {(answers.length > 0 || form) && (
        <div className="mt-3 grid gap-4 border-s-2 border-line ps-4">
          {answers.map((answer) => (
            <div key={answer.id} id={`reply-${answer.id}`}>
              <Said reply={answer} />
            </div>
          ))}
          {form}
        </div>
      )}
    </article>
  )
}

function Said({ reply: { name, text, language, date, link, level } }: { reply: Leveled }) {
  const { lang, texts } = useLanguage()
  const words = useWords(replyWords)
  const isForeign = language.split('-')[0] !== lang
  return (
    <>
      <p className="mb-1 flex flex-wrap items-baseline gap-x-3 text-sm text-dim">
        <b className="text-base text-ink">
          <bdi lang={language}>{link === null ? name : <FanLink href={link}>{name}</FanLink>}</bdi>
        </b>
        <time dateTime={date}>{dateText(date, lang)}</time>
        {isForeign && <span>{languageName(language, lang)}</span>}
        {level > 0 && <span>{words.spoilers(texts.levels[level]?.within ?? '')}</span>}
      </p>
      <ReplyText lang={language}>{text}</ReplyText>
    </>
  )
}

/** The name of a language in another language, or its code if it has no name. */
function languageName(language: string, lang: keyof typeof film.speech): string {
  const names = new Intl.DisplayNames(film.speech[lang].locale, { type: 'language' })
  return names.of(language) ?? language
}
