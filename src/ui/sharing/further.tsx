import { film } from 'virtual:film'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useLanguage } from '../../languages/language.tsx'
import type { Level } from '../../schema/vocabulary.ts'
import { useSpoilerLevel } from '../../state/spoiler-level.tsx'
import { veiled } from './place-code.ts'
import { sharingWords } from './words.ts'

type Part = 'beats' | 'relationships' | 'disagreements'

export type FurtherProps = {
  /** The documents of the page, the lowest level first. Without a level it is 0. */
  documents: readonly ({ level?: Level } & Partial<Record<Part, readonly { id: string }[]>>)[]
  /** The part of the documents that links can point at, and the prefix of its ids on the page. */
  part: Part
  prefix: string
}

/**
 * For an address that points at a part of the page. If the page shows that part, its code is replaced by its id, and
 * the page scrolls there. If it is hidden, one line says that the link goes further.
 */
export default function Further({ place, documents, part, prefix }: FurtherProps & { place: string }): ReactNode {
  const go = useGoTo()
  const { level } = useSpoilerLevel()
  const goOn = useEffectEvent(go)
  const told = documents.flatMap((one) => one[part] ?? [])
  const id = told.find(({ id }) => prefix + veiled(id) === place)?.id
  useEffect(() => {
    if (id !== undefined) goOn(prefix + id)
  }, [id, prefix])
  const isOurs = place.startsWith(prefix) && place !== 'content'
  const isTold = id !== undefined || told.some(({ id }) => prefix + id === place)
  const isWhole = level === (documents.at(-1)?.level ?? 0)
  const isHidden = isOurs && !isTold && isWhole && level !== film.levels.at(-1)
  return isHidden && <Line place={place} onTold={() => go(place)} />
}

/** How many lines are mounted: one or none. */
let lines = 0

/** It is placed in the margin above the button for more, so that nothing moves. */
function Line({ place, onTold }: { place: string; onTold: () => void }) {
  const { lang } = useLanguage()
  const [text, setText] = useState<string>()
  const goOn = useEffectEvent(onTold)
  useEffect(() => {
    sharingWords.load(lang).then(
      () => setText(sharingWords.in(lang).further),
      () => {},
    )
    lines += 1
    return () => {
      lines -= 1
      // If the line is not mounted again, the page now shows what the link points at.
      setTimeout(() => lines === 0 && location.hash === `#${place}` && goOn())
    }
  }, [lang, place])
  if (text === undefined) return null
  return (
    <div className="relative">
      <p
        ref={takeFocus}
        tabIndex={-1}
        className="absolute inset-x-0 bottom-1 text-sm/snug font-medium text-ink focus:outline-none"
      >
        {text}
      </p>
    </div>
  )
}

/** Goes to a place on the page as a link does, and drops the focus first. */
function useGoTo(): (id: string) => void {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  return (id) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    void navigate(`${pathname}${search}#${id}`, { replace: true })
  }
}

/** Focuses the line as a link target, unless something else already has the focus. */
function takeFocus(line: HTMLElement | null): void {
  if (document.activeElement?.matches('body, h1')) line?.focus({ preventScroll: true })
}
