import { type KeyboardEvent, type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useWords } from '../../languages/language.tsx'
import { CloseIcon } from '../../ui/icons.tsx'
import { SearchBox } from '../../ui/search-box.tsx'
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
      className="m-auto mt-[max(1rem,8vh)] max-h-[min(40rem,100dvh-2rem)] w-[min(40rem,100vw-2rem)] overflow-auto overscroll-contain rounded-lg border border-line bg-ground text-ink backdrop:bg-black/60 max-md:m-0 max-md:h-dvh max-md:max-h-dvh max-md:w-screen max-md:max-w-none max-md:rounded-none max-md:border-0 print:hidden"
      aria-label={words.heading}
      closedby="any"
      onClose={() => onText('')}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <form
        className="sticky top-0 z-1 flex gap-1 border-b border-line bg-ground p-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') dialog.current?.querySelector<HTMLElement>('li a')?.click()
        }}
      >
        {/* The button beside it closes, and a closed finder forgets what was typed. */}
        <SearchBox
          ref={box}
          hasCross={false}
          aria-label={words.box}
          placeholder={words.box}
          enterKeyHint="go"
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        <button
          type="button"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
          className="grid w-12 flex-none place-items-center text-dim hover:text-ink [&_svg]:size-5.5"
        >
          <CloseIcon />
        </button>
      </form>
      <div className="p-3">{children}</div>
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
