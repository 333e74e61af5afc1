import { film } from 'virtual:film'
import { useState } from 'react'
import { useWords } from '../../languages/language.tsx'
import { useSpoilerLevel } from '../../state/spoiler-level.tsx'
import { pagePath } from '../pages.ts'
import { SpoilerDial } from '../panels/spoiler-dial.tsx'
import type { Findable } from './findable.ts'
import { FoundList } from './found-list.tsx'
import { finderWords } from './words.ts'

type Props = { isMiss: boolean; all: readonly Findable[]; onPick: (id: string) => void }

/** Where to go on: after a miss to *Who was that?*, and always to more of the film, if that is to be searched. */
export function GoOn({ isMiss, all, onPick }: Props) {
  const words = useWords(finderWords)
  const clues = all.find(({ path }) => path === `${pagePath('relationships')}#who-was-that`)
  return (
    <>
      {isMiss && clues !== undefined && (
        <FoundList
          heading={words.insteadHeading}
          found={[{ ...clues, detail: words.whoWasThatLead }]}
          onPick={onPick}
        />
      )}
      {film.parts.levels && <SearchedLevel isMiss={isMiss} />}
    </>
  )
}

/** How much of the film was searched. After a miss it is open, and stays so: what has focus must not go away. */
function SearchedLevel({ isMiss }: { isMiss: boolean }) {
  const words = useWords(finderWords)
  const { kept, change, pending, failure } = useSpoilerLevel()
  const [missed, setMissed] = useState(isMiss)
  if (isMiss && !missed) setMissed(true)
  return (
    <details open={missed} className="mt-3">
      <summary className="min-h-11 content-center px-2 text-dim text-sm hover:text-ink">
        {kept === film.levels.at(-1) ? words.searchedAll : words.searched}
      </summary>
      <SpoilerDial
        level={kept}
        pending={pending}
        failure={failure}
        onChange={(level) => {
          // What is found then comes above the choice: it must not come out of sight.
          document.querySelector('dialog[open]')?.scrollTo({ top: 0 })
          change(level)
        }}
      />
    </details>
  )
}
