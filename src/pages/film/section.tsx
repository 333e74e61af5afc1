import type { ReactNode } from 'react'

/** A part of the home page under its heading. */
export function Section({
  id,
  heading,
  aside,
  children,
}: {
  id: string
  heading: string
  /** Stands at the other end of the heading's line: a link to more. */
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="mt-16 md:mt-28">
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-1 md:mb-8">
        <h2 id={id} className="my-0 text-4xl md:text-[2.75rem]">
          {heading}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
