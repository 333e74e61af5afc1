import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type ComponentProps, type ComponentType, type MouseEvent, useState } from 'react'
import { useLanguage } from '../languages/language.tsx'
import type { Lang } from '../languages/registry.ts'
import { opensHere } from '../state/opens-here.ts'
import { PageLink } from './page-link.tsx'

type Opened<P> = ComponentType<P & { onClose: () => void }>
type PanelModule<P> = { Panel: Opened<P>; prepare: (lang: Lang, queryClient: QueryClient) => Promise<unknown> }

type Props<P> = ComponentProps<typeof PageLink> & {
  /** The panel's code, fetched with the first press: a module of `side-panels`. */
  load: () => Promise<PanelModule<P>>
  panel: P
}

/**
 * A link that opens a panel beside it instead of the page it leads to. Where the panel or its documents do not arrive,
 * and without JavaScript, it is a link like any other.
 *
 * @example <PanelLink to="/glossary#major" load={() => import('./side-panels/term-panel.tsx')} panel={{ id: 'major' }}>Major</PanelLink>
 */
export function PanelLink<P extends object>({ load, panel, ...link }: Props<P>) {
  const { lang } = useLanguage()
  const queryClient = useQueryClient()
  const [Panel, setPanel] = useState<Opened<P>>()

  async function press(event: MouseEvent<HTMLElement>): Promise<void> {
    const pressed = event.currentTarget
    if (pressed.dataset.plain || !opensHere(event.nativeEvent)) return
    event.preventDefault()
    if (Panel) return setPanel(undefined)
    try {
      const { Panel, prepare } = await load()
      await prepare(lang, queryClient)
      setPanel(() => Panel)
    } catch {
      pressed.dataset.plain = 'true'
      pressed.click()
    }
  }

  return (
    <>
      <PageLink aria-haspopup="dialog" {...link} aria-expanded={Panel && true} onClick={press} />
      {Panel && <Panel {...panel} onClose={() => setPanel(undefined)} />}
    </>
  )
}
