import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../languages/language.tsx'
import { MapPerson } from './map-person.tsx'
import { MapPills, MapTies } from './map-ties.tsx'
import { neighbourTowards } from './neighbour-towards.ts'
import { placePills } from './place-pills.ts'
import { tieCurves } from './tie-curves.ts'
import type { ToldTies } from './told-ties.ts'
import { pageWords } from './words.ts'

type Props = {
  told: ToldTies
  /** The id of whoever has been chosen, if anybody has. */
  chosen: string | null
  /** Whose ties are lit while nobody else is looked at. */
  shown: string | null
  onChoose: (id: string) => void
  /** Somebody has the keyboard's focus, or nobody any more. */
  onFocus: (id: string | null) => void
}

/** Who is tied to whom, drawn. The ties of one person at a time are lit and carry their words. */
export function TieMap({ told, chosen, shown: atRest, onChoose, onFocus }: Props) {
  const words = useWords(pageWords)
  const { people, ties, size } = told
  const map = useRef<SVGSVGElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const curves = useMemo(() => tieCurves(people, ties), [people, ties])
  const shown = hovered ?? focused ?? atRest
  const lit = useMemo(() => curves.filter(({ tie: { from, to } }) => from === shown || to === shown), [curves, shown])
  const pills = useMemo(() => placePills(lit, told), [lit, told])

  // On a phone the map is wider than its frame, and begins where whoever is shown stands.
  useEffect(() => {
    const frame = map.current?.parentElement
    const person = people.find(({ id }) => id === atRest)
    if (!frame || person === undefined) return
    frame.scrollLeft = (person.x / size.width) * frame.scrollWidth - frame.clientWidth / 2
  }, [people, size, atRest])

  function focus(id: string | null): void {
    setFocused(id)
    onFocus(id)
  }

  function choose(event: MouseEvent, id: string): void {
    // Enter comes without a press (detail 0) and opens the page, as does a press on whoever is chosen already.
    if (event.detail === 0 || event.metaKey || event.ctrlKey || event.shiftKey || chosen === id) return
    event.preventDefault()
    onChoose(id)
  }

  function follow(event: KeyboardEvent, id: string): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = neighbourTowards(event.key, id, people, ties)
    if (next === null) return
    event.preventDefault()
    map.current?.querySelector<SVGAElement>(`[data-id="${CSS.escape(next)}"]`)?.focus()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing groups its links, and a fieldset draws nothing
    <svg
      ref={map}
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="tie-map relative block w-full min-w-172"
      role="group"
      aria-label={words.mapName}
    >
      <clipPath id="tie-face" clipPathUnits="objectBoundingBox">
        <ellipse cx={1 / 2} cy={1.2 / 2.875} rx={1 / 2.3} ry={1 / 2.875} />
      </clipPath>
      <MapTies curves={curves} lit={lit} />
      {people.map((person) => (
        <MapPerson
          key={person.id}
          person={person}
          told={told}
          shown={shown === person.id}
          aria-current={chosen === person.id ? 'true' : undefined}
          onClick={(event) => choose(event, person.id)}
          onKeyDown={(event) => follow(event, person.id)}
          onFocus={({ currentTarget }) => {
            focus(person.id)
            // Browsers do not do so for a part of a drawing.
            currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })
          }}
          onBlur={() => focus(null)}
          onPointerEnter={(event) => event.pointerType === 'mouse' && setHovered(person.id)}
          onPointerLeave={() => setHovered(null)}
        />
      ))}
      <MapPills pills={pills} />
    </svg>
  )
}
