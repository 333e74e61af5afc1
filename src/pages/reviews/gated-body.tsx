import { useLanguage, useWords } from '../../languages/language.tsx'
import type { ReviewBody as Body, Review } from '../../schema/documents.ts'
import type { CitedSources } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { ReviewBody, type SoughtPoint } from './review-body.tsx'
import { pageWords } from './words.ts'

/** What lies behind the gate: not asked for, on its way, not to be had, or here. */
export type Gate =
  | { state: 'shut' | 'opening' }
  | { state: 'failed'; reason: string }
  | { state: 'open'; body: Body; sources: CitedSources }

export type GatedProps = {
  review: Review
  gate: Gate
  scoresHidden: boolean
  sought: SoughtPoint
  onOpen: () => void
  onShut: () => void
}

/** The body of a review above spoiler level 0: nothing of it is here until the reader asks, and there is a way back. */
export function GatedBody({ review, gate, scoresHidden, sought, onOpen, onShut }: GatedProps) {
  const { texts } = useLanguage()
  const words = useWords(pageWords)
  const open = gate.state === 'open'
  return (
    // Once it is open, what the review says weighs more than the gate.
    <div className={`mb-4 max-w-2xl ${open ? '' : 'rounded border border-dashed border-line px-4 pt-3 pb-4'}`}>
      <div className={open ? 'flex flex-wrap items-center gap-x-3 text-sm text-dim' : ''}>
        <p>{words.gated(texts.levels[review.level]?.within ?? '')}</p>
        <p className="without-script note">{words.gatedNoScript}</p>
        <button
          type="button"
          className={`needs-script ${open ? 'link' : 'button mt-2'}`}
          aria-expanded={open}
          onClick={open ? onShut : onOpen}
        >
          {/* One item of the button's row: a name and the particle that follows it stay together. */}
          <span>{open ? words.hide : <Text>{words.reveal(review.outlet)}</Text>}</span>
        </button>
      </div>
      <div aria-live="polite" className="not-empty:mt-2">
        {gate.state === 'opening' && <p className="dim">{words.revealing}</p>}
        {gate.state === 'failed' && <p role="alert">{gate.reason}</p>}
        {open && (
          <ReviewBody
            review={review}
            body={gate.body}
            sources={gate.sources}
            scoresHidden={scoresHidden}
            sought={sought}
          />
        )}
      </div>
    </div>
  )
}
