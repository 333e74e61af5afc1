import { type KeyboardEvent, type MouseEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { MapNode, Relationship } from '../../schema/documents.ts'
import { useLanguage, useWords } from '../../site/language.tsx'
import { relationshipsWords } from '../../site/words.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { neighbourTowards } from './neighbour-towards.ts'
import { PersonPanel } from './person-panel.tsx'
import { portraitRadius, type TieCurve, tieCurves } from './tie-curves.ts'
import { type ToldTies, tiesOf } from './told-ties.ts'
import { useMapView } from './use-map-view.ts'

type Props = {
  told: ToldTies
  /** The id of whoever has been chosen. */
  chosen: string | null
  onChoose: (id: string) => void
  /** The address of this page with somebody else chosen. */
  addressOf: (id: string | null) => string
}

/** With so few ties every label can be read at once. */
const fewTies = 6

/** Who is tied to whom, drawn; and beside it whoever has been chosen, with each tie. */
export function TieMap({ told, chosen, onChoose, addressOf }: Props) {
  const words = useWords(relationshipsWords)
  const { people, ties } = told
  const frame = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const map = useMapView(frame, sheet)
  const [focused, setFocused] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const curves = useMemo(() => tieCurves(people, ties), [people, ties])
  const shown = hovered ?? focused ?? chosen
  const near = new Set(tiesOf(ties, shown).flatMap(({ from, to }) => [from, to]))

  const revealChosen = useEffectEvent(() => {
    const person = chosen === null ? null : personOnMap(sheet.current, chosen)
    if (person !== null) map.reveal(person)
  })
  useEffect(() => revealChosen(), [chosen])

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
    personOnMap(sheet.current, next)?.focus()
  }

  return (
    <div className="tie-map needs-script">
      <div ref={frame} className="tie-frame" data-dragging={map.dragging || undefined} {...map.handlers}>
        <div
          ref={sheet}
          className="tie-sheet"
          style={
            map.isHome
              ? undefined
              : { transform: `translate(${map.view.x}px, ${map.view.y}px) scale(${map.view.scale})` }
          }
        >
          {/* biome-ignore lint/a11y/useSemanticElements: a drawing groups its links, and a fieldset draws nothing */}
          <svg
            viewBox="0 0 1000 640"
            role="group"
            aria-label={words.mapName}
            data-few={ties.length <= fewTies || undefined}
            data-shown={shown !== null || undefined}
          >
            <clipPath id="tie-portrait">
              <circle r={portraitRadius - 4} />
            </clipPath>
            <g aria-hidden="true">
              {curves.map((curve) => (
                <Tie key={curve.tie.id} curve={curve} lit={touches(curve.tie, shown)} />
              ))}
            </g>
            {people.map((person) => (
              <Person
                key={person.id}
                person={person}
                told={told}
                chosen={chosen === person.id}
                far={shown !== null && !near.has(person.id)}
                onClick={(event) => choose(event, person.id)}
                onKeyDown={(event) => follow(event, person.id)}
                onFocus={(event) => {
                  setFocused(person.id)
                  map.reveal(event.currentTarget)
                }}
                onBlur={() => setFocused(null)}
                onPointerEnter={(event) => event.pointerType === 'mouse' && setHovered(person.id)}
                onPointerLeave={() => setHovered(null)}
              />
            ))}
            {/* Above the portraits, so that nobody covers what is being read. */}
            <g aria-hidden="true">
              {curves.map(({ tie, label }) => (
                <text
                  key={tie.id}
                  x={label.x}
                  y={label.y}
                  className="tie-label"
                  data-lit={touches(tie, shown) || undefined}
                >
                  {tie.label}
                </text>
              ))}
            </g>
          </svg>
        </div>
        <div className="tie-buttons">
          <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => map.zoom(1.4)}>
            +
          </button>
          <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => map.zoom(1 / 1.4)}>
            −
          </button>
          <button type="button" onClick={map.reset}>
            {words.reset}
          </button>
        </div>
      </div>
      <PersonPanel told={told} id={focused ?? chosen} addressOf={addressOf} />
      <p className="note tie-how">{words.howTo}</p>
    </div>
  )
}

function Tie({ curve: { tie, line, head }, lit }: { curve: TieCurve; lit: boolean }) {
  return (
    <g className={tie.kind === 'pursuit' ? 'tie tie-pursuit' : 'tie'} data-lit={lit || undefined}>
      <path className="tie-line" d={line} />
      <path className="tie-head" d={head} />
    </g>
  )
}

type PersonProps = Omit<React.ComponentProps<'a'>, 'href'> & {
  person: MapNode
  told: ToldTies
  chosen: boolean
  far: boolean
}

/** A portrait with name and side, as a link; its accessible name tells every tie. */
function Person({ person: { id, name, side, portrait, x, y }, told, chosen, far, ...props }: PersonProps) {
  const { href, messages } = useLanguage()
  const words = useWords(relationshipsWords)
  const names = new Map(told.people.map((one) => [one.id, one.name]))
  const ties = tiesOf(told.ties, id).map(({ from, to, label }) =>
    from === id ? words.tieTo(label, names.get(to) ?? to) : words.tieFrom(label, names.get(from) ?? from),
  )
  const radius = portraitRadius - 4
  return (
    <PageLink
      {...props}
      to={href(`/characters/${id}`)}
      className={`tie-person side-${side}`}
      aria-label={words.person(name, messages.sides[side], ties)}
      aria-current={chosen ? 'true' : undefined}
      data-id={id}
      data-far={far || undefined}
    >
      <g transform={`translate(${x} ${y})`}>
        <circle className="tie-ring" r={portraitRadius} />
        <image
          href={portrait}
          x={-radius}
          y={-radius}
          width={2 * radius}
          height={2 * radius}
          preserveAspectRatio="xMidYMid slice"
          clipPath="url(#tie-portrait)"
        />
        <text className="tie-name" y={portraitRadius + 20}>
          <Text as="tspan">{name}</Text>
        </text>
        <text className="tie-side" y={portraitRadius + 37}>
          {messages.sides[side]}
        </text>
      </g>
    </PageLink>
  )
}

function touches({ from, to }: Relationship, id: string | null): boolean {
  return from === id || to === id
}

function personOnMap(sheet: HTMLElement | null, id: string): SVGAElement | null {
  return sheet?.querySelector<SVGAElement>(`[data-id="${CSS.escape(id)}"]`) ?? null
}
