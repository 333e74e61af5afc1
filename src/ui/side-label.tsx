import { useLanguage } from '../languages/language.tsx'
import type { Side } from '../schema/vocabulary.ts'

/** The side of a character: its colour and always its word. */
export function SideLabel({ side }: { side: Side }) {
  const { texts } = useLanguage()
  return (
    <span className={`side side-${side}`}>
      <span className="side-dot" aria-hidden="true" />
      {texts.sides[side] ?? side}
    </span>
  )
}
