import { useQueryClient } from '@tanstack/react-query'
import { type ComponentType, type MouseEvent, useState } from 'react'
import { useLanguage } from '../languages/language.tsx'
import type { Film } from '../schema/documents.ts'
import { opensHere } from '../state/opens-here.ts'
import type { Claim } from './claim.ts'
import { PageLink } from './page-link.tsx'
import type { SourcePanelProps } from './source-panel/source-panel.tsx'

export type CitedSources = Film['sources']

type Props = {
  ids: readonly string[]
  sources: CitedSources
  /** What other sources say of the same matter. */
  others?: readonly Claim[]
}

/**
 * Who says so: the number of sources as a small mark after the fact. A press opens who they are; without JavaScript the
 * mark leads to the entry of the first among the sources. Its look is an `@utility`: a page may hold dozens.
 *
 * @example <Text>94 min</Text><Receipts ids={['kh1']} sources={film.sources} />
 */
export function Receipts({ ids, sources, others = [] }: Props) {
  const { lang, messages, href } = useLanguage()
  const queryClient = useQueryClient()
  const [Panel, setPanel] = useState<ComponentType<SourcePanelProps>>()

  async function press(event: MouseEvent<HTMLElement>): Promise<void> {
    const mark = event.currentTarget
    if (mark.dataset.plain || !opensHere(event.nativeEvent)) return
    event.preventDefault()
    if (Panel) return setPanel(undefined)
    try {
      const panel = await import('./source-panel/source-panel.tsx')
      await panel.preparePanel(lang, queryClient)
      setPanel(() => panel.SourcePanel)
    } catch {
      // What does not arrive leaves a link like any other.
      mark.dataset.plain = 'true'
      mark.click()
    }
  }

  return (
    <>
      <PageLink
        to={`${href('sources')}#source-${ids[0]}`}
        aria-label={messages.receipts.count(ids.length)}
        aria-haspopup="dialog"
        aria-expanded={Panel && true}
        onClick={press}
        className={others.length > 0 ? 'source-mark text-accent' : 'source-mark'}
      >
        {ids.length}
      </PageLink>
      {Panel && <Panel ids={ids} sources={sources} others={others} onClose={() => setPanel(undefined)} />}
    </>
  )
}
