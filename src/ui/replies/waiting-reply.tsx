import { useState } from 'react'
import { useWords } from '../../languages/language.tsx'
import { useStoredValue } from '../../state/stored-value.ts'
import { ReplyText } from './reply-text.tsx'
import { takeBack } from './send-reply.ts'
import { type SentReply, sentReplies } from './sent-replies.ts'
import { replyWords } from './words.ts'

/** A reply that was sent from this device and is not online yet. */
export function WaitingReply({ reply, onTakenBack }: { reply: SentReply; onTakenBack: () => void }) {
  const words = useWords(replyWords)
  const [sent, setSent] = useStoredValue(sentReplies)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isDecided = problem === words.noLonger
  const forget = () => setSent(sent.filter(({ draft }) => draft !== reply.draft))

  async function press(): Promise<void> {
    if (isBusy) return
    setBusy(true)
    const answer = await takeBack(reply.draft)
    setBusy(false)
    if (answer.state === 'delivered') {
      onTakenBack()
      forget()
    } else if (answer.state === 'failed' && answer.why === 'unknown-reply') setProblem(words.noLonger)
    else setProblem(words.notTakenBack)
  }

  return (
    <article className="rounded-md border border-dashed border-field p-4">
      <p className="mb-1 flex flex-wrap items-baseline gap-x-3 text-sm text-dim">
        <b className="text-base text-ink">
          <bdi lang={reply.language}>{reply.name}</bdi>
        </b>
        <span>{words.waiting}</span>
      </p>
      <ReplyText lang={reply.language}>{reply.text}</ReplyText>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 text-sm">
        {reply.canTakeBack && !isDecided && (
          <button type="button" className="link" aria-disabled={isBusy} onClick={() => void press()}>
            {words.takeBack}
          </button>
        )}
        {(!reply.canTakeBack || isDecided) && (
          <button type="button" className="link" onClick={forget}>
            {words.forget}
          </button>
        )}
        <span role="status">{problem}</span>
      </p>
    </article>
  )
}
