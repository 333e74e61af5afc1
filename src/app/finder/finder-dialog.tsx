import { type KeyboardEvent, type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useWords } from '../../languages/language.tsx'
import { CloseIcon, SearchIcon } from '../../ui/icons.tsx'
import { finderWords } from './words.ts'

type Props = {
  /** Opens whenever it grows. */
  openings: number
  text: string
  onText: (text: string) => void
  children: ReactNode
}

/** A search box with what it finds, in a dialog of the platform's own. Enter in the box takes the first. */
export function FinderDialog({ openings, text, onText, children }: Props) {
  const words = useWords(finderWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const box = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (openings === 0 || dialog.current?.open) return
    dialog.current?.showModal()
    box.current?.focus()
  }, [openings])

  return (
    <dialog
      ref={dialog}
      className="finder"
      aria-label={words.heading}
      closedby="any"
      onClose={() => onText('')}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <form
        className="search-field"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') dialog.current?.querySelector<HTMLElement>('li a')?.click()
        }}
      >
        <SearchIcon />
        <input
          ref={box}
          type="search"
          aria-label={words.box}
          placeholder={words.box}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        <button type="button" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </button>
      </form>
      <div className="finder-found">{children}</div>
    </dialog>
  )
}

/** A link closes the dialog, and so does a press beside it; Safari does not know `closedby` yet. */
function onClick({ currentTarget, target, clientX, clientY, ctrlKey, metaKey }: MouseEvent<HTMLDialogElement>): void {
  const isLink = !ctrlKey && !metaKey && target instanceof Element && target.closest('a') !== null
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  const isBeside = clientX < left || clientX > right || clientY < top || clientY > bottom
  if (isLink || (target === currentTarget && isBeside)) currentTarget.close()
}

/**
 * Arrows go from the box through what was found and back; letters go into the box from anywhere. Escape closes: in
 * Safari a search box would keep it to itself.
 */
function onKeyDown(event: KeyboardEvent<HTMLDialogElement>): void {
  const { key, currentTarget, nativeEvent, ctrlKey, metaKey, altKey } = event
  if (nativeEvent.isComposing) return
  if (key === 'Escape') {
    event.preventDefault()
    currentTarget.close()
  }
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('input, li a')]
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  const at = Math.max(0, stops.indexOf(document.activeElement as HTMLElement))
  if (step !== undefined) {
    event.preventDefault()
    stops.at((at + step) % stops.length)?.focus()
  } else if (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) stops[0]?.focus()
}
