import { useWords } from '../../languages/language.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { type ClueBook, countBy } from './clue-book.ts'
import type { Clues } from './relationships-filter.ts'
import { pageWords } from './words.ts'

type Props = {
  book: ClueBook
  clues: Clues
  name: 'rank' | 'carries' | 'place'
  addressOf: (clues: Clues) => string
}

/** What somebody may be remembered by, as tiles that say how many are left. A press on the chosen one lets it go. */
export function ClueTiles({ book, clues, name, addressOf }: Props) {
  const words = useWords(pageWords)
  const counts = countBy(book, clues, name)
  const left = book[name].filter(({ key }) => counts.get(key) !== 0 || clues[name] === key)
  if (left.length === 0) return null
  return (
    <nav aria-label={words.clues[name]}>
      <h3 className="text-dim">{words.clues[name]}</h3>
      {/* On a phone at most two rows that move sideways, so that the people found are not far below. */}
      <ul
        className={`grid gap-2 grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] max-md:-mx-4 max-md:auto-cols-[10rem] max-md:grid-flow-col max-md:grid-cols-none max-md:overflow-x-auto max-md:px-4 ${left.length > 2 ? 'max-md:grid-rows-2' : ''}`}
      >
        {left.map(({ key, label }) => (
          <li key={key}>
            <PageLink
              to={addressOf({ ...clues, [name]: clues[name] === key ? null : key })}
              preventScrollReset
              aria-current={clues[name] === key ? 'true' : undefined}
              className="grid h-full min-h-22 content-between rounded border border-line bg-raised px-4 py-2 no-underline hover:border-accent aria-current:bg-ink aria-current:text-ground"
            >
              <b className="font-display text-xl leading-tight font-semibold first-letter:uppercase">
                <Text>{label}</Text>
              </b>
              <span className="text-sm">{words.left(counts.get(key) ?? 0)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
