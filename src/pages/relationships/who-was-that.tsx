import { film } from 'virtual:film'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { ChipLinks, FilterForm, SelectField } from '../../ui/filter-controls.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { SideLabel } from '../../ui/side-label.tsx'
import { Text } from '../../ui/text.tsx'
import { type ClueBook, countBy, fitting } from './clue-book.ts'
import { type Clues, noClues } from './relationships-filter.ts'
import { pageWords } from './words.ts'

type Props = {
  book: ClueBook
  clues: Clues
  onChoose: (clues: Clues) => void
  addressOf: (clues: Clues) => string
}

const listed = ['rank', 'carries', 'place'] as const

/** Finds somebody without a name: by side, rank, what they carry, where they appear. */
export function WhoWasThat({ book, clues, onChoose, addressOf }: Props) {
  const words = useWords(pageWords)
  const found = new Set(fitting(book, clues).map(({ id }) => id))
  const sideCounts = countBy(book, clues, 'side')
  return (
    <section aria-labelledby="who-was-that">
      <h2 id="who-was-that">{words.whoWasThat}</h2>
      <p className="intro">{words.whoWasThatLead}</p>
      <FilterForm
        action={addressOf(clues)}
        onSubmit={() => onChoose(clues)}
        fields={listed.map((name) => {
          const counts = countBy(book, clues, name)
          if (book[name].length === 0) return null
          return (
            <SelectField
              key={name}
              label={words.clues[name]}
              name={name}
              value={clues[name] ?? ''}
              onValue={(value) => onChoose({ ...clues, [name]: value === '' ? null : value })}
              options={[
                { value: '', label: words.anything },
                ...book[name].map(({ key, label }) => ({ value: key, label: `${label} (${counts.get(key)})` })),
              ]}
            />
          )
        })}
        chips={
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
        }
      />
      <output className="count" aria-live="polite">
        {words.found(found.size, book.credits.length)}
      </output>
      <div className="remembered">
        {found.size === 0 && (
          <div className="empty">
            <p>{words.nobodyFits}</p>
            <PageLink to={addressOf(noClues)} preventScrollReset className="button">
              {words.clear}
            </PageLink>
          </div>
        )}
        <ul>
          {book.credits.map((credit) => (
            <li key={credit.id} hidden={!found.has(credit.id)}>
              <FoundCredit credit={credit} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function FoundCredit({ credit }: { credit: ClueBook['credits'][number] }) {
  const { href, messages } = useLanguage()
  return (
    <PageLink to={href('character', { slug: credit.id })} className="remembered-card">
      <Portrait src={credit.portrait} />
      <span>
        <b>
          <Text>{credit.character.display}</Text>
        </b>
        <SideLabel side={credit.side} />
        <span className="dim">
          <span className="visually-hidden">{messages.performer}</span>
          <Text>{credit.performer.display}</Text>
        </span>
      </span>
    </PageLink>
  )
}
