import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react'
import { leaveOutdated } from '../data/new-version.ts'
import { useLanguage } from '../languages/language.tsx'
import { panelsWords } from './panels/words.ts'

type Panels = typeof import('./panels/header-panels.tsx')

type Props = {
  id: string
  className: string
  button: ComponentProps<'button'>
  /** Whether what was to be done there is done: the panel closes. */
  done?: boolean
  onOpen?: () => void
  /** The panel's content, given the code that renders it. */
  children: (panels: Panels) => ReactNode
}

/**
 * A button of the header and the panel that it opens, which works before the app does. The panels' code is fetched when
 * somebody opens one.
 */
export function HeaderPanel({ id, className, button, done = false, onOpen, children }: Props) {
  const { lang, messages } = useLanguage()
  const panel = useRef<HTMLDivElement>(null)
  const [panels, setPanels] = useState<Panels | 'missing' | null>(null)

  const fill = async () => {
    const [panels] = await Promise.all([import('./panels/header-panels.tsx'), panelsWords.load(lang)])
    setPanels(panels)
  }
  const open = () => {
    fill().catch(async () => (await leaveOutdated()) || setPanels('missing'))
    onOpen?.()
  }
  // Opened before the app was there.
  useEffect(() => {
    if (panel.current?.matches(':popover-open')) open()
  }, [])
  useEffect(() => {
    if (done) panel.current?.hidePopover()
  }, [done])

  return (
    <>
      <button type="button" popoverTarget={id} onPointerEnter={() => fill().catch(() => {})} {...button} />
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={`panel ${className}`}
        onToggle={({ newState }) => newState === 'open' && open()}
      >
        {panels === 'missing' ? <p role="alert">{messages.failure.code}</p> : panels !== null && children(panels)}
      </div>
    </>
  )
}
