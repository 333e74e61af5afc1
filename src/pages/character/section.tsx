import type { ReactNode } from 'react'

type Props = {
  id: string
  heading: string
  /** At the other end of the heading's line: a link to more. */
  aside?: ReactNode
  children: ReactNode
}

/** A part of the page under its heading. */
export function Section({ id, heading, aside, children }: Props) {
  return (
    <section aria-labelledby={id} className="mt-12 md:mt-16">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 md:mb-5">
        <h2 id={id} className="m-0 text-[2rem] font-semibold">
          {heading}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
