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
  /** What the page tells, the lowest level first; what has no level is of level 0. */
  documents: readonly ({ level?: Level } & Partial<Record<Part, readonly { id: string }[]>>)[]
  /** What of the documents has a place on the page, and what its id there begins with. */
  part: Part
  prefix: string
}

/**
 * For an address that points at a part of the page. The code of something that the page tells becomes its name, and the
 * page goes there; of what it does not tell, one line says that it is further on.
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

/** How many lines are mounted: one, or none. */
let lines = 0

/** It stands in the margin above what opens more, so that nothing moves. */
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
      // Unless the line is mounted again, with a level that is not enough, the page tells of it now.
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

/** Goes to a place on the page as a link does, wherever the focus is. */
function useGoTo(): (id: string) => void {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  return (id) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    void navigate(`${pathname}${search}#${id}`, { replace: true })
  }
}

/** As with what the address points at; but what else has taken the focus keeps it. */
function takeFocus(line: HTMLElement | null): void {
  if (document.activeElement?.matches('body, h1')) line?.focus({ preventScroll: true })
}
