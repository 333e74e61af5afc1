import { film } from 'virtual:film'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { documentQuery } from '../../data/queries.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Lang } from '../../languages/registry.ts'
import type { Level } from '../../schema/vocabulary.ts'
import { failureText } from '../../state/failure-text.ts'
import { useSpoilerLevel } from '../../state/spoiler-level.tsx'
import { useStoredValue } from '../../state/stored-value.ts'
import { SelectField } from '../filter-controls.tsx'
import { replyDraft } from './reply-draft.ts'
import { ReplyForm } from './reply-form.tsx'
import { ReplyThread } from './reply-thread.tsx'
import { sentReplies } from './sent-replies.ts'
import { type Leveled, threadsOf } from './threads.ts'
import { WaitingReply } from './waiting-reply.tsx'
import { replyWords } from './words.ts'

export type SectionProps = {
  /** `reviews`, `characters/kyu-nam` or `scenes/the-fence`. */
  page: string
  /** The levels at which there are replies. */
  levels: readonly Level[]
  /** The level of what the replies are about. No reply has a lower one. */
  lowest?: Level
}

/** Fetches the words. The code comes with this module. */
export const prepare = (lang: Lang) => replyWords.load(lang)

/** The replies to a page up to the reader's level, the reader's own that are waiting, and the form. */
export function Panel({ page, levels, lowest = 0 }: SectionProps) {
  const { lang, messages } = useLanguage()
  const words = useWords(replyWords)
  const { level } = useSpoilerLevel()
  const { replies, error, retry } = useReplies(page, levels, level)
  const [oldestFirst, setOldestFirst] = useState(false)
  const [answered, setAnswered] = useState<string | null>(null)
  const [sent] = useStoredValue(sentReplies)
  const [isTakenBack, setTakenBack] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  // If there is a draft, open the form when the reader comes back.
  const [isBegun] = useState(() => replyDraft(page, null).read().text !== '')
  const threads = threadsOf(replies, lang, oldestFirst)
  const waiting = sent.filter((one) => one.page === page && !replies.some(({ id }) => id === one.id))
  return (
    <div className="grid max-w-2xl gap-6">
      {threads.length > 1 && (
        <div className="flex">
          <SelectField
            name={`order-${page}`}
            label={words.order}
            value={oldestFirst ? 'oldest' : 'newest'}
            onValue={(value) => setOldestFirst(value === 'oldest')}
            options={[
              { value: 'newest', label: words.newest },
              { value: 'oldest', label: words.oldest },
            ]}
          />
        </div>
      )}
      <p ref={said} role="status" tabIndex={-1} className="empty:absolute">
        {isTakenBack && words.takenBack}
      </p>
      {waiting.map((one) => (
        <WaitingReply
          key={one.draft}
          reply={one}
          onTakenBack={() => {
            setTakenBack(true)
            // The button goes, and the focus must not go with it.
            said.current?.focus({ preventScroll: true })
          }}
        />
      ))}
      {threads.map((thread) => (
        <ReplyThread
          key={thread.reply.id}
          thread={thread}
          onAnswer={
            film.inbox === null ? null : () => setAnswered(answered === thread.reply.id ? null : thread.reply.id)
          }
          form={
            answered === thread.reply.id && (
              <ReplyForm words={words} page={page} answerTo={thread.reply.id} lowest={thread.reply.level} />
            )
          }
        />
      ))}
      {levels.some((one) => one > level) && <p className="text-dim">{words.later}</p>}
      {error !== null && (
        <p role="alert">
          {words.failed(failureText(error, messages).reason)}{' '}
          <button type="button" className="link" onClick={retry}>
            {messages.failure.retry}
          </button>
        </p>
      )}
      {film.inbox !== null && (
        <>
          {levels.length === 0 && waiting.length === 0 && <p className="text-dim">{words.none}</p>}
          <details open={isBegun}>
            <summary className="button mb-4 list-none">{messages.replies.write}</summary>
            <ReplyForm words={words} page={page} answerTo={null} lowest={lowest} />
          </details>
        </>
      )}
    </div>
  )
}

/** The replies to a page up to a level. Each level has a document. */
function useReplies(page: string, levels: readonly Level[], level: Level) {
  const { lang } = useLanguage()
  const queries = film.levels.map((one) => ({
    level: one,
    // A film has the same levels in every render, so the hooks keep their order.
    ...useQuery({
      ...documentQuery(`${lang}/replies/${page}/${one}.json`),
      enabled: one <= level && levels.includes(one),
    }),
  }))
  const asked = queries.filter(({ level: one }) => one <= level)
  const failed = asked.filter(({ error }) => error !== null)
  return {
    replies: asked.flatMap(({ data, level }): Leveled[] => (data?.replies ?? []).map((one) => ({ ...one, level }))),
    error: failed[0]?.error ?? null,
    retry(): void {
      for (const { refetch } of failed) void refetch()
    },
  }
}
