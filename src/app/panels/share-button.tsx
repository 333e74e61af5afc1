import { useState } from 'react'
import { useWords } from '../../languages/language.tsx'
import { panelsWords } from './words.ts'

/**
 * Hands the page's address to the device's own sharing, or copies it where there is none; where the clipboard is shut,
 * the address appears. An address says nothing of what the reader has seen.
 */
export function ShareButton() {
  const { share } = useWords(panelsWords)
  const [note, setNote] = useState('')

  async function onClick(): Promise<void> {
    const page = { title: document.title, url: location.href }
    try {
      if (navigator.share === undefined) {
        await navigator.clipboard.writeText(page.url)
        setNote(share.copied)
      } else await navigator.share(page)
    } catch (error) {
      const isClosed = error instanceof DOMException && error.name === 'AbortError'
      if (!isClosed) setNote(page.url)
    }
  }

  return (
    <>
      <button type="button" className="mt-3 w-full pill" onClick={onClick}>
        {share.page}
      </button>
      <p role="status" className="note mt-1 wrap-anywhere empty:hidden">
        {note}
      </p>
    </>
  )
}
