import { useState } from 'react'
import { useLanguage } from '../languages/language.tsx'
import { failureText } from '../state/failure-text.ts'
import { useHydrated } from '../state/use-browser-value.ts'
import { ShareIcon } from './icons.tsx'
import type { Shared } from './sharing/share-address.ts'

/** Loaded on hover or focus, so that it is there in time: browsers allow sharing only right after a click. */
const load = () => import('./sharing/share.tsx')
const prepare = () => void load().catch(() => {})

type Props = Shared & {
  /** The name of what is shared, if it is not the page. */
  what?: string
  className: string
}

/**
 * A button that shares a page or a part of it. It needs JavaScript, so it is not prerendered, and it is placed where
 * nothing moves when it appears.
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
