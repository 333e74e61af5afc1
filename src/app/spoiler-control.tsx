import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useLanguage } from '../languages/language.tsx'
import { useSpoilerLevel } from '../state/spoiler-level.tsx'
import { storedChoice, useStoredValue } from '../state/stored-value.ts'
import { CloseIcon, HalfIcon } from '../ui/icons.tsx'
import { useAfterPaint } from '../ui/use-after-paint.ts'
import { HeaderPanel } from './header-panel.tsx'

/** Whether the control has explained itself on this device. */
const explained = storedChoice('talju:spoilers-explained')

/** The button that says how much is told, the dial behind it, and what it says on a first visit and after a choice. */
export function SpoilerControl() {
  const { href, messages, texts } = useLanguage()
  const { pathname } = useLocation()
  const { kept, pending, failure } = useSpoilerLevel()
  const [isExplained, setExplained] = useStoredValue(explained)
  const [choices, setChoices] = useState(0)
  const [heard, setHeard] = useState(0)
  // Prerendered it would only weigh, and at once it would delay the page.
  const isTheirTurn = useAfterPaint<boolean>(true, false)

  const isDone = choices > heard && pending === null && failure === null
  // What is said stays until the reader goes on.
  useEffect(() => {
    if (!isDone) return
    const goesOn = new AbortController()
    const forget = () => setHeard(choices)
    for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
      document.addEventListener(type, forget, { passive: true, signal: goesOn.signal })
    }
    return () => goesOn.abort()
  }, [isDone, choices])

  return (
    <>
      <HeaderPanel
        id="seen"
        className="sheet md:w-105"
        done={isDone}
        onOpen={() => setExplained(true)}
        button={{
          className: 'needs-script pill opens',
          title: messages.seen.question,
          children: (
            <>
              <span className="min-[24rem]:max-[26rem]:hidden">
                <HalfIcon />
              </span>
              <span>
                <span className="max-[24rem]:text-[0px]">{messages.seen.spoilers}</span> {texts.levels[kept]?.name}
              </span>
            </>
          ),
        }}
      >
        {({ SpoilerPanel }) => <SpoilerPanel onChoice={() => setChoices(choices + 1)} />}
      </HeaderPanel>
      <p role="status" className="fixed">
        {isDone && <span className="note-box py-2 pe-4">{texts.levels[kept]?.now}</span>}
      </p>
      {/* The home page explains it at length. */}
      {isTheirTurn && !isExplained && kept === 0 && pathname !== href('film') && (
        <p className="note-box flex items-center gap-2">
          <span className="py-2">
            {texts.levels[0]?.now} {messages.seen.explanation}
          </span>
          <button
            type="button"
            aria-label={messages.seen.understood}
            className="p-3 hover:text-accent"
            onClick={() => setExplained(true)}
          >
            <CloseIcon />
          </button>
        </p>
      )}
    </>
  )
}
