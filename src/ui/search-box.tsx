import type { ComponentProps } from 'react'
import { SearchIcon } from './icons.tsx'

/** The box of every field. */
export const fieldBox = 'h-12 w-full rounded-md border border-field bg-raised'

type Props = ComponentProps<'input'> & {
  /** Whether the browser shows its cross that clears the box. */
  hasCross?: boolean
}

/** A box to search in, with its glass. */
export function SearchBox({ hasCross = true, ...props }: Props) {
  return (
    <div className="relative flex-[1_1_18rem]">
      <span className="pointer-events-none absolute start-4 top-3.75 text-dim [&_svg]:size-[1.125em]">
        <SearchIcon />
      </span>
      <input
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        {...props}
        className={`${fieldBox} ps-11 pe-4 placeholder:text-dim ${hasCross ? '' : '[&::-webkit-search-cancel-button]:hidden'}`}
      />
    </div>
  )
}
