import { film } from 'virtual:film'
import { type FormEvent, useEffect, useState } from 'react'
import { type FieldFault, type ReplyField, readReply } from '../../inbox/posted-reply.ts'
import { useLanguage } from '../../languages/language.tsx'
import { useSpoilerLevel } from '../../state/spoiler-level.tsx'
import { useStoredValue } from '../../state/stored-value.ts'
import { changed, isKept, type ReplyDraft, replyDraft } from './reply-draft.ts'
import { type Delivery, sendReply } from './send-reply.ts'
import { type SentReply, sentReplies } from './sent-replies.ts'

/** The page that a form is about, empty if the reader has to choose, and the reply that it answers. */
export type Subject = { page: string; answerTo: string | null; lowest: number }

/** The state of a form: its draft, its errors and the progress of sending. */
export function useReplyForm({ page, answerTo, lowest }: Subject) {
  const { lang } = useLanguage()
  const { level: own } = useSpoilerLevel()
  const [draft, setDraft] = useStoredValue(replyDraft(page, answerTo))
  const [sent, setSent] = useStoredValue(sentReplies)
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const [progress, setProgress] = useState<Delivery | { state: 'sending' | 'online' } | null>(null)
  const isOffline = progress?.state === 'failed' && progress.why === 'offline'
  useEffect(() => {
    if (!isOffline) return
    const onLine = () => setProgress({ state: 'online' })
    addEventListener('online', onLine)
    return () => removeEventListener('online', onLine)
  }, [isOffline])
  const level = Math.max(lowest, draft.level ?? own)

  /** @returns the fields to send, or null if some are wrong and now marked */
  function check(): Record<ReplyField, string> | null {
    const { draft: id, name, text, link } = draft.draft === '' ? changed(draft, {}) : draft
    const fields = {
      draft: id,
      page: page || draft.page,
      name,
      text,
      level: String(level),
      language: lang,
      link,
      answerTo: answerTo ?? '',
    }
    const read = readReply((field) => fields[field as ReplyField])
    setFaults(read.faults ?? [])
    return read.faults === undefined ? fields : null
  }

  return {
    draft: { ...draft, level },
    /** An empty draft cannot be lost. */
    isLost: draft.draft !== '' && !isKept(page, answerTo),
    faultOf: (field: ReplyField) => faults.find((fault) => fault.field === field)?.fault ?? null,
    progress,
    change(change: Partial<ReplyDraft>): void {
      setDraft(changed(draft, change))
      setFaults(faults.filter(({ field }) => !(field in change)))
    },
    async send(event: FormEvent<HTMLFormElement>): Promise<void> {
      event.preventDefault()
      const form = event.currentTarget
      if (progress?.state === 'sending') return
      const fields = check()
      if (fields === null) {
        setProgress(null)
        // Wait until the faults are marked.
        requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
        return
      }
      setProgress({ state: 'sending' })
      const delivery = await sendReply(fields, draft.began)
      setProgress(delivery)
      if (delivery.state === 'refused') setFaults(delivery.faults)
      if (delivery.state !== 'delivered') return
      const { name, text, link } = fields
      const waiting: SentReply = {
        draft: fields.draft,
        id: fields.draft.slice(0, fields.draft.indexOf('-')),
        page: fields.page,
        name,
        text,
        level,
        language: lang,
        date: new Date().toISOString().slice(0, 10),
        answerTo,
        link: link || null,
        canTakeBack: delivery.canTakeBack,
      }
      setSent([waiting, ...sent.filter((one) => one.draft !== waiting.draft)])
      // Keep the name for the next reply.
      setDraft({ ...replyDraft(page, answerTo).initial, name })
    },
  }
}

/** The levels that a reply may have: none is lower than what it is about. */
export const levelsFrom = (lowest: number) => film.levels.filter((level) => level >= lowest)
