import { useEffect, useRef, useState } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { isPlainPortrait, showPlainPortrait } from '../../ui/plain-portrait.ts'
import { Text } from '../../ui/text.tsx'
import { nameBox, nameType } from './map-boxes.ts'
import { type PlacedPerson, type ToldTies, tiesOf } from './told-ties.ts'
import { pageWords } from './words.ts'

type Props = Omit<React.ComponentProps<'a'>, 'href'> & {
  person: PlacedPerson
  told: ToldTies
  /** Whether the ties of this person are lit. */
  shown: boolean
}

/** A face with its name, as a link to the person's page; its accessible name tells every tie. */
export function MapPerson({ person, told, shown, ...props }: Props) {
  const { href, texts } = useLanguage()
  const words = useWords(pageWords)
  const { id, name, side, portrait, x, y, r } = person
  const names = new Map(told.people.map((one) => [one.id, one.name]))
  const ties = tiesOf(told.ties, id).map(({ from, to, label }) =>
    from === id ? words.tieTo(label, names.get(to) ?? to) : words.tieFrom(label, names.get(from) ?? from),
  )
  const { lines, ...ground } = nameBox(person)
  return (
    <PageLink
      {...props}
      to={href('character', { slug: id })}
      className={`tie-person no-underline side-${side}`}
      aria-label={words.person(name, texts.sides[side] ?? side, ties.join('; '))}
      data-id={id}
      data-shown={shown || undefined}
    >
      <circle className="tie-ring" cx={x} cy={y} r={r} />
      {/* The head stands in the upper half of a portrait, so the picture is larger than its ring. */}
      <MapFace portrait={portrait} x={x} y={y} r={r - 2} />
      <g data-name={id} className="font-display text-[21px]/none font-semibold uppercase">
        <rect {...ground} />
        {lines.map((line, at) => (
          <text key={line} x={x} y={ground.y + 21 + at * nameType.line}>
            <Text as="tspan">{line}</Text>
          </text>
        ))}
      </g>
    </PageLink>
  )
}

/** A portrait of a higher level is asked for once its picture is in the page: before that, a failure would go unnoticed. */
function MapFace({ portrait, x, y, r }: Pick<PlacedPerson, 'portrait' | 'x' | 'y' | 'r'>) {
  const picture = useRef<SVGImageElement>(null)
  const [first] = useState(isPlainPortrait(portrait) ? portrait : undefined)
  useEffect(() => picture.current?.setAttribute('href', portrait), [portrait])
  return (
    <image
      ref={picture}
      href={first}
      x={Math.round(x - 1.15 * r)}
      y={Math.round(y - 1.2 * r)}
      width={Math.round(2.3 * r)}
      height={Math.round(2.875 * r)}
      clipPath="url(#tie-face)"
      onError={showPlainPortrait}
    />
  )
}
