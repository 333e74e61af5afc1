import { useState } from 'react'
import { useLanguage } from '../languages/language.tsx'
import { failureText } from '../state/failure-text.ts'
import { useHydrated } from '../state/use-browser-value.ts'
import { ShareIcon } from './icons.tsx'
import type { Shared } from './sharing/share-address.ts'

/** What shares is fetched when somebody comes near, so that the press itself still counts when it is there. */
const load = () => import('./sharing/share.tsx')
const prepare = () => void load().catch(() => {})

type Props = Shared & {
  /** What is shared, in words. Without it, the page. */
  what?: string
  className: string
}

/**
 * Hands an address on. Not prerendered: it works with script alone, and would weigh on every page. So it stands where
 * nothing moves when it comes.
 *
 * @example <ShareButton what={beat.title} to="#beat-" id={beat.id} isVeiled className="end-0 top-0" />
 */
export function ShareButton({ what, className, ...shared }: Props) {
  const { lang, messages } = useLanguage()
  const [problem, setProblem] = useState<string | null>(null)

  async function press(): Promise<void> {
    setProblem(null)
    try {
      await (await load()).share(shared, lang)
    } catch (error) {
      setProblem(failureText(error, messages).reason)
    }
  }

  return (
    useHydrated() && (
      <>
        <button
          type="button"
          aria-label={what && `${messages.share}: ${what}`}
          className={`share ${className}`}
          onPointerEnter={prepare}
          onFocus={prepare}
          onBlur={() => setProblem(null)}
          onClick={press}
        >
          <ShareIcon />
          {what ? null : <span className="max-md:sr-only">{messages.sharePage}</span>}
        </button>
        {problem !== null && (
          <span role="alert" className="note-box py-2 pe-4">
            {problem}
          </span>
        )}
      </>
    )
  )
}
