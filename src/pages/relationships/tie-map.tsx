import { film } from 'virtual:film'
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { MapNode, Relationship } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { type MovableSheet, movableSheet } from './movable-sheet.ts'
import { neighbourTowards } from './neighbour-towards.ts'
import { PersonPanel } from './person-panel.tsx'
import { placeLabels } from './place-labels.ts'
import { portraitRadius, tieCurves } from './tie-curves.ts'
import { type ToldTies, tiesOf } from './told-ties.ts'
import { pageWords } from './words.ts'

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
  const words = useWords(pageWords)
  const { people, ties } = told
  const frame = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const movable = useRef<MovableSheet>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const curves = useMemo(() => tieCurves(people, ties), [people, ties])
  const shown = hovered ?? focused ?? chosen
  const readable = ties.length <= fewTies && shown === null ? curves : curves.filter(({ tie }) => touches(tie, shown))
  const labels = placeLabels(readable, people)
  const near = new Set(tiesOf(ties, shown).flatMap(({ from, to }) => [from, to]))

  useEffect(() => {
    if (frame.current === null || sheet.current === null) return
    const made = movableSheet(frame.current, sheet.current)
    movable.current = made
    return made.remove
  }, [])
  useEffect(() => {
    const person = chosen === null ? null : personOnMap(sheet.current, chosen)
    if (person !== null) movable.current?.reveal(person)
  }, [chosen])

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
      <div ref={frame} className="tie-frame">
        <div ref={sheet} className="tie-sheet">
          {/* biome-ignore lint/a11y/useSemanticElements: a drawing groups its links, and a fieldset draws nothing */}
          <svg viewBox="0 0 1000 640" role="group" aria-label={words.mapName} data-shown={shown !== null || undefined}>
            <clipPath id="tie-portrait">
              <circle r={portraitRadius - 4} />
            </clipPath>
            {curves.map(({ tie, line, head }) => (
              <g
                key={tie.id}
                className={film.hunts.includes(tie.kind) ? 'tie tie-hunt' : 'tie'}
                data-lit={touches(tie, shown) || undefined}
              >
                <path className="tie-line" d={line} />
                <path className="tie-head" d={head} />
              </g>
            ))}
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
                  movable.current?.reveal(event.currentTarget)
                }}
                onBlur={() => setFocused(null)}
                onPointerEnter={(event) => event.pointerType === 'mouse' && setHovered(person.id)}
                onPointerLeave={() => setHovered(null)}
              />
            ))}
            {/* Above the portraits, so that nobody covers what is being read. Each person's name tells the same. */}
            {labels.map(({ tie, x, y }) => (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text of SVG takes no focus
              <text key={tie.id} x={x} y={y} className="tie-label" aria-hidden="true">
                {tie.label}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <PersonPanel told={told} id={focused ?? chosen} addressOf={addressOf} />
      <div className="tie-below">
        <p className="note">
          {words.howTo}{' '}
          <span className="with-fingers">
            <Text>{words.withFingers}</Text>
          </span>
          <span className="with-mouse">
            <Text>{words.withMouse}</Text>
          </span>
        </p>
        <div className="tie-buttons">
          <button
            type="button"
            aria-label={words.zoomIn}
            title={words.zoomIn}
            onClick={() => movable.current?.zoom(1.4)}
          >
            +
          </button>
          <button
            type="button"
            aria-label={words.zoomOut}
            title={words.zoomOut}
            onClick={() => movable.current?.zoom(1 / 1.4)}
          >
            −
          </button>
          <button type="button" onClick={() => movable.current?.reset()}>
            {words.reset}
          </button>
        </div>
      </div>
    </div>
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
  const { href, texts } = useLanguage()
  const words = useWords(pageWords)
  const names = new Map(told.people.map((one) => [one.id, one.name]))
  const ties = tiesOf(told.ties, id).map(({ from, to, label }) =>
    from === id ? words.tieTo(label, names.get(to) ?? to) : words.tieFrom(label, names.get(from) ?? from),
  )
  const radius = portraitRadius - 4
  return (
    <PageLink
      {...props}
      to={href('character', { slug: id })}
      className={`tie-person side-${side}`}
      aria-label={words.person(name, texts.sides[side] ?? side, ties.join('; '))}
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
          {texts.sides[side]}
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
