import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { Cast } from '../../schema/documents.ts'
import { Terrain } from '../../ui/terrain.tsx'
import { PersonPanel } from './person-panel.tsx'
import type { ShareTie } from './share-tie.ts'
import type { ToldTies } from './told-ties.ts'

/** A part of its own: it is the larger half of the page. */
const TieMap = lazy(() => import('./tie-map.tsx').then(({ TieMap }) => ({ default: TieMap })))

type Props = {
  cast: Cast
  told: ToldTies
  /** The id of whoever has been chosen. */
  who: string | null
  onChoose: (id: string) => void
  /** The address of this page with somebody else chosen. */
  addressOf: (id: string) => string
  share: ShareTie
}

/** The map, and beside it whoever has been chosen with each tie; at first whoever has most of them. */
export function Connections({ cast, told, who, onChoose, addressOf, share }: Props) {
  const [focused, setFocused] = useState<string | null>(null)
  const shown = who ?? told.people[0]?.id ?? null
  const choose = useRef(onChoose)
  useEffect(() => {
    choose.current = onChoose
  })
  // Memoised: a new render before the map's code is there makes React replace the prerendered map by an empty one.
  const map = useMemo(
    () => (
      <Suspense fallback={<EmptyMap told={told} />}>
        <TieMap told={told} chosen={who} shown={shown} onChoose={(id) => choose.current(id)} onFocus={setFocused} />
      </Suspense>
    ),
    [told, who, shown],
  )
  return (
    <div className="needs-script grid gap-9 lg:grid-cols-[minmax(0,1fr)_18rem] print:hidden">
      <div className="tie-ground relative self-start overflow-x-auto bg-raised pb-9 max-md:-mx-4">
        <Terrain className="absolute top-0 left-0 h-full w-full min-w-172" crop={cropFor(told)} isQuiet />
        {map}
      </div>
      <PersonPanel cast={cast} told={told} id={focused ?? shown} addressOf={addressOf} share={share} />
    </div>
  )
}

/** The south of the landscape, as high as the map is, with the end of it below everybody. */
function cropFor({ size: { width, height } }: ToldTies): [number, number, number, number] {
  return [300, 1245 - height, width, height + 20]
}

/** The ground of the map, while the map is on its way. */
function EmptyMap({ told: { size } }: { told: ToldTies }) {
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} className="relative block w-full min-w-172" aria-hidden="true" />
  )
}
