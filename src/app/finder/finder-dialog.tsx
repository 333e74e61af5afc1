import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../../languages/language.tsx'
import { CloseIcon, SearchIcon } from '../../ui/icons.tsx'
import { finderFrame } from './open-finder.tsx'
import { finderWords } from './words.ts'

type Props = {
  text: string
  /** Whether what is shown is all that this text finds; the list follows the letters a frame later. */
  isFound: boolean
  onText: (text: string) => void
  children: ReactNode
}

/**
 * Fills the finder's frame, which is open already and may have been typed into: what the box finds, in a dialog of the
 * platform's own. Enter in the box takes the first.
 */
export function FinderDialog({ text, isFound, onText, children }: Props) {
  const words = useWords(finderWords)
  const { dialog, form, box } = finderFrame()
  /** The text in the box when Enter was pressed, until its results are there. */
  const [entered, setEntered] = useState(form.dataset.entered)

  useEffect(() => {
    dialog.ariaBusy = null
    dialog.ariaLabel = words.heading
    dialog.setAttribute('closedby', 'any')
    box.enterKeyHint = 'go'
    box.ariaLabel = box.placeholder = words.box
  }, [dialog, box, words])

  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    box.addEventListener('input', () => onText(box.value), { signal })
    form.addEventListener('submit', () => setEntered(form.dataset.entered), { signal })
    dialog.addEventListener('close', () => onText(''), { signal })
    dialog.addEventListener('click', onClick, { signal })
    dialog.addEventListener('keydown', onKeyDown, { signal })
    // What was typed and entered since the first render.
    onText(box.value)
    setEntered(form.dataset.entered)
    return () => listening.abort()
  }, [dialog, form, box, onText])

  useEffect(() => {
    if (entered === undefined) return
    const isTypedOn = entered !== box.value
    if (!isTypedOn && !(isFound && entered === text)) return
    setEntered(undefined)
    // Typing on cancels Enter.
    if (!isTypedOn && text.trim() !== '') dialog.querySelector<HTMLElement>('li a')?.click()
  }, [dialog, box, entered, isFound, text])

  return (
    <>
      {createPortal(
        <span className="field-glass">
          <SearchIcon />
        </span>,
        box.parentElement ?? form,
      )}
      {createPortal(
        <button
          type="button"
          aria-label={words.close}
          onClick={() => dialog.close()}
          className="grid w-12 flex-none place-items-center text-dim hover:text-ink [&_svg]:size-5.5"
        >
          <CloseIcon />
        </button>,
        form,
      )}
      {createPortal(<div className="p-3">{children}</div>, dialog)}
    </>
  )
}

/** A link closes the dialog, and so does a press beside it; Safari does not know `closedby` yet. */
function onClick({ target, clientX, clientY, ctrlKey, metaKey }: MouseEvent): void {
  const { dialog } = finderFrame()
  const isLink = !ctrlKey && !metaKey && target instanceof Element && target.closest('a') !== null
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  const isBeside = clientX < left || clientX > right || clientY < top || clientY > bottom
  if (isLink || (target === dialog && isBeside)) dialog.close()
}

/** Arrows go from the box through what was found and back; letters go into the box from anywhere. */
function onKeyDown(event: KeyboardEvent): void {
  const { dialog } = finderFrame()
  const { key, isComposing, ctrlKey, metaKey, altKey } = event
  if (isComposing) return
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, li a')]
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  const at = Math.max(0, stops.indexOf(document.activeElement as HTMLElement))
  if (step !== undefined) {
    event.preventDefault()
    stops.at((at + step) % stops.length)?.focus()
  } else if (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) stops[0]?.focus()
}
