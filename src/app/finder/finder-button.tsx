import { film } from 'virtual:film'
import { type ComponentType, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import { useLanguage } from '../../languages/language.tsx'
import { SearchIcon } from '../../ui/icons.tsx'
import type { FinderProps } from './finder.tsx'
import { finderWords } from './words.ts'

/** Opens the finder; `app/starter.ts` presses it for its keys. The finder's code is fetched with the first press. */
export function FinderButton() {
  const { messages, href } = useLanguage()
  const navigate = useNavigate()
  const [Finder, setFinder] = useState<ComponentType<FinderProps> | null>(null)
  const [openings, setOpenings] = useState(0)

  async function load(): Promise<void> {
    // Pages are found by their words in every language; all of these are one file.
    const words = film.languages.map(finderWords.load)
    const [{ Finder }] = await Promise.all([import('./finder.tsx'), ...words])
    setFinder(() => Finder)
  }

  function open(): void {
    // At once, within the press: phones show their keyboard only for a box that takes focus there.
    flushSync(() => setOpenings(openings + 1))
    // Without the finder there is still the search box of the cast page.
    load().catch(() => navigate(href('cast')))
  }

  return (
    <>
      <button
        type="button"
        className="needs-script max-md:nav-item md:pill md:flex"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-busy={(openings > 0 && Finder === null) || undefined}
        onPointerDown={() => load().catch(() => {})}
        onClick={open}
      >
        <SearchIcon />
        {messages.find}
      </button>
      {Finder !== null && createPortal(<Finder openings={openings} />, document.body)}
    </>
  )
}
