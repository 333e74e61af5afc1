import { useLanguage } from '../languages/language.tsx'
import type { Side } from '../schema/vocabulary.ts'

/** The side of a character: its colour and always its word. */
export function SideLabel({ side, className = '' }: { side: Side; className?: string }) {
  const { texts } = useLanguage()
  return <span className={`side side-dot side-${side} ${className}`}>{texts.sides[side] ?? side}</span>
}
