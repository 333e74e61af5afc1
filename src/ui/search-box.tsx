import type { ComponentProps } from 'react'
import { SearchIcon } from './icons.tsx'

type Props = ComponentProps<'input'> & {
  /** Whether the browser shows its cross that clears the box. */
  hasCross?: boolean
}

/** A box to search in, with its glass. */
export function SearchBox({ hasCross = true, ...props }: Props) {
  return (
    <div className="relative flex-[1_1_18rem]">
      <span className="field-glass">
        <SearchIcon />
      </span>
      <input
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        {...props}
        className={`field field-search ${hasCross ? '' : 'crossless'}`}
      />
    </div>
  )
}
