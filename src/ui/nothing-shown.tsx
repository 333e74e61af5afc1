import { PageLink } from './page-link.tsx'

/** In place of a list whose filters leave nothing of it: what is missing, what may help, and the way back to all. */
export function NothingShown({ what, hint, clear, to }: { what: string; hint: string; clear: string; to: string }) {
  return (
    <div className="py-12 text-[1.125rem]">
      <p>{what}</p>
      <p className="text-dim">{hint}</p>
      <PageLink to={to} preventScrollReset className="mt-5 button">
        {clear}
      </PageLink>
    </div>
  )
}
