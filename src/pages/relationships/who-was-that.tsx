import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { SpoilerLevel } from '../../state/spoiler-level.tsx'
import { ChipLinks } from '../../ui/filter-controls.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { SideLabel } from '../../ui/side-label.tsx'
import { Text } from '../../ui/text.tsx'
import { type ClueBook, countBy, fitting } from './clue-book.ts'
import { ClueTiles } from './clue-tiles.tsx'
import { type Clues, noClues } from './relationships-filter.ts'
import { pageWords } from './words.ts'

type Props = {
  book: ClueBook
  clues: Clues
  seen: SpoilerLevel
  addressOf: (clues: Clues) => string
}

const listed = ['carries', 'place', 'rank'] as const

/** Finds somebody without a name: by side, rank, what they carry, where they appear. */
export function WhoWasThat({ book, clues, seen, addressOf }: Props) {
  const words = useWords(pageWords)
  const found = new Set(fitting(book, clues).map(({ id }) => id))
  const sideCounts = countBy(book, clues, 'side')
  return (
    <section aria-labelledby="who-was-that" className="min-h-screen print:hidden">
      <h2 id="who-was-that">{words.whoWasThat}</h2>
      <p className="needs-script text-lg text-dim">{words.whoWasThatLead}</p>
      <div className="grid gap-9 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="needs-script min-w-0">
          <ChipLinks
            label={words.side}
            chips={[null, ...film.sides].map((side) => ({
              key: side ?? 'all',
              label: side === null ? words.everybody : <SideLabel side={side} />,
              count: sideCounts.get(side) ?? 0,
              to: addressOf({ ...clues, side }),
              current: clues.side === side,
            }))}
          />
          {listed.map((name) => (
            <ClueTiles key={name} book={book} clues={clues} name={name} addressOf={addressOf} />
          ))}
          <MoreClues {...seen} />
        </div>
        <Found book={book} found={found} startOver={addressOf(noClues)} />
      </div>
    </section>
  )
}

/** Says that what has been seen bounds the clues, and offers those of the next level. */
function MoreClues({ level, pending, change }: SpoilerLevel) {
  const { messages } = useLanguage()
  const words = useWords(pageWords)
  const next = film.levels.find((one) => one > level)
  if (next === undefined) return null
  return (
    <p className="mt-4 text-dim">
      {words.moreClues}{' '}
      <button type="button" aria-busy={pending === next} onClick={() => change(next, 'here')} className="link">
        {messages.seen.showHere}
      </button>
    </p>
  )
}

type FoundProps = { book: ClueBook; found: ReadonlySet<string>; startOver: string }

/** Whom the clues fit. On a wide screen they stand beside the tiles and stay in view. */
function Found({ book, found, startOver }: FoundProps) {
  const words = useWords(pageWords)
  const isNarrowed = found.size < book.credits.length
  return (
    <div className="min-h-[75vh] self-start lg:sticky lg:top-20 lg:h-[75vh] lg:overflow-y-auto">
      <div className="flex min-h-11 items-center justify-between">
        <output aria-live="polite" className="font-display text-lg font-semibold">
          {words.found(found.size, book.credits.length)}
        </output>
        {isNarrowed && (
          <PageLink to={startOver} preventScrollReset className="flex min-h-11 items-center">
            {words.clear}
          </PageLink>
        )}
      </div>
      {found.size === 0 && <p className="text-lg">{words.nobodyFits}</p>}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-x-4 border-t border-line">
        {book.credits.map((credit) => (
          <li key={credit.id} hidden={!found.has(credit.id)}>
            <FoundCredit credit={credit} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function FoundCredit({ credit }: { credit: ClueBook['credits'][number] }) {
  const { href, messages } = useLanguage()
  return (
    <PageLink
      to={href('character', { slug: credit.id })}
      className="flex items-center gap-4 py-2 leading-tight no-underline"
    >
      <Portrait src={credit.portrait} className="w-10 flex-none" />
      <span className="grid text-sm">
        <b className="font-display text-lg leading-tight font-semibold">
          <Text>{credit.character.display}</Text>
        </b>
        <SideLabel side={credit.side} />
        <span className="text-dim">
          <span className="visually-hidden">{messages.performer}</span>
          <Text>{credit.performer.display}</Text>
        </span>
      </span>
    </PageLink>
  )
}
