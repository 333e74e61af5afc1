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
    <div className="relative flex-[1_1_18rem] [&_svg]:pointer-events-none [&_svg]:absolute [&_svg]:start-4 [&_svg]:top-3.75 [&_svg]:size-[1.125em] [&_svg]:text-dim">
      <SearchIcon />
      <input
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        {...props}
        className={`${fieldBox} ps-11 pe-4 placeholder:text-dim placeholder:opacity-100 ${hasCross ? '' : '[&::-webkit-search-cancel-button]:hidden'}`}
      />
    </div>
  )
}
