import { useLanguage, useWords } from '../../languages/language.tsx'
import type { ReviewBody as Body, Review } from '../../schema/documents.ts'
import type { CitedSources } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { ReviewBody } from './review-body.tsx'
import { pageWords } from './words.ts'

/** What lies behind the gate: not asked for, on its way, not to be had, or here. */
export type Gate =
  | { state: 'shut' | 'opening' }
  | { state: 'failed'; reason: string }
  | { state: 'open'; body: Body; sources: CitedSources }

type Props = { review: Review; gate: Gate; scoresHidden: boolean; onOpen: () => void; onShut: () => void }

/** The body of a review above spoiler level 0: nothing of it is here until the reader asks, and there is a way back. */
export function GatedBody({ review, gate, scoresHidden, onOpen, onShut }: Props) {
  const { texts } = useLanguage()
  const words = useWords(pageWords)
  const open = gate.state === 'open'
  return (
    <div className="gated">
      <p>{words.gated(texts.levels[review.level]?.within ?? '')}</p>
      <p className="without-script note">{words.gatedNoScript}</p>
      <button type="button" className="button needs-script" aria-expanded={open} onClick={open ? onShut : onOpen}>
        {/* One item of the button's row: a name and the particle that follows it stay together. */}
        <span>{open ? words.hide : <Text>{words.reveal(review.outlet)}</Text>}</span>
      </button>
      <div aria-live="polite">
        {gate.state === 'opening' && <p className="dim">{words.revealing}</p>}
        {gate.state === 'failed' && <p role="alert">{gate.reason}</p>}
        {open && <ReviewBody review={review} body={gate.body} sources={gate.sources} scoresHidden={scoresHidden} />}
      </div>
    </div>
  )
}
