import type { ComponentProps } from 'react'
import { SearchIcon } from './icons.tsx'

/** A box to search in, with its glass. */
export function SearchBox(props: ComponentProps<'input'>) {
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
        className="field field-search"
      />
    </div>
  )
}
