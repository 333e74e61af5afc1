import { film } from 'virtual:film'
import { type ComponentType, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { leaveOutdated } from '../../data/new-version.ts'
import { useLanguage } from '../../languages/language.tsx'
import { SearchIcon } from '../../ui/icons.tsx'
import { finderFrame, openFinder } from './open-finder.tsx'
import { finderWords } from './words.ts'

/** Opens the finder; `app/starter.ts` presses it for its keys. The finder's code is fetched with the first press. */
export function FinderButton() {
  const { messages, href } = useLanguage()
  const navigate = useNavigate()
  const [Finder, setFinder] = useState<ComponentType | null>(null)

  async function load(): Promise<void> {
    // Pages are found by their words in every language; all of these are one file.
    const words = film.languages.map(finderWords.load)
    const [{ Finder }] = await Promise.all([import('./finder.tsx'), ...words])
    setFinder(() => Finder)
  }

  function fill(): void {
    load().catch(async () => {
      if (await leaveOutdated()) return
      // Without the finder there is still the search of the cast page.
      const { dialog, box } = finderFrame()
      if (!dialog.open) return
      void navigate(href('cast') + (box.value && `?${new URLSearchParams({ q: box.value })}`))
      dialog.close()
    })
  }

  // Opened before the app was there.
  useEffect(() => {
    if (document.querySelector('.finder[open]')) fill()
  }, [])

  return (
    <>
      <button
        type="button"
        className="needs-script max-md:nav-item md:pill md:flex"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onPointerDown={() => load().catch(() => {})}
        onClick={({ currentTarget }) => {
          openFinder(currentTarget)
          fill()
        }}
      >
        <SearchIcon />
        {messages.find}
      </button>
      {Finder && <Finder />}
    </>
  )
}
