import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { useWords } from '../../languages/language.tsx'
import type { Beat } from '../../schema/documents.ts'
import { ArrowRightIcon } from '../../ui/icons.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { pageWords } from './words.ts'

type Props = {
  previous: Beat | undefined
  next: Beat | undefined
  /** The query of the page, which a step keeps. */
  search: string
}

/** J and K, also where the keyboard is set to Hangul. */
const keys: Readonly<Record<string, 'next' | 'previous'>> = { j: 'next', ㅓ: 'next', k: 'previous', ㅏ: 'previous' }

/** Links to the scenes before and after the one in view. The keys J and K press them while nothing is being typed. */
export function SceneSteps({ previous, next, search }: Props) {
  const words = useWords(pageWords)
  const links = { previous: useRef<HTMLAnchorElement>(null), next: useRef<HTMLAnchorElement>(null) }

  const press = useEffectEvent(({ key, target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) => {
    const step = keys[key.toLowerCase()]
    const isElsewhere = target instanceof Element && target.closest('input, textarea, select, dialog, header') !== null
    if (step !== undefined && !isElsewhere && !ctrlKey && !metaKey && !altKey && !isComposing)
      links[step].current?.click()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  return (
    <nav aria-label={words.steps} className="needs-script flex gap-1 lg:flex-col">
      <Step to={previous} label={words.previous} link={links.previous} search={search} turn="-rotate-90" />
      <Step to={next} label={words.next} link={links.next} search={search} turn="rotate-90" />
    </nav>
  )
}

type StepProps = {
  to: Beat | undefined
  label: string
  link: RefObject<HTMLAnchorElement | null>
  search: string
  turn: string
}

/** An arrow up or down, without an address at the first and the last scene. */
function Step({ to, label, link, search, turn }: StepProps) {
  return (
    <PageLink
      ref={link}
      to={`${search}#beat-${to?.id}`}
      title={label}
      aria-label={label}
      className={`grid size-11 flex-none place-items-center rounded border border-field bg-ground hover:border-accent ${to === undefined ? 'invisible' : ''}`}
    >
      <span className={`size-5 [&_svg]:size-5 ${turn}`}>
        <ArrowRightIcon />
      </span>
    </PageLink>
  )
}
