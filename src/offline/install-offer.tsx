import { useSyncExternalStore } from 'react'
import { install, installWay, onInstallWay } from './install-prompt.ts'
import { useOfflineWords } from './use-offline-words.ts'

/** A button that installs the site, or a hint how to do it by hand. Nothing if it cannot be installed. */
export function InstallOffer({ button, note }: { button: string; note: string }) {
  const way = useSyncExternalStore(onInstallWay, installWay, () => null)
  const words = useOfflineWords()
  if (words === null || way === null) return null
  if (way === 'by-hand') return <p className={note}>{words.byHand}</p>
  return (
    <button type="button" className={button} onClick={() => void install()}>
      {words.install}
    </button>
  )
}
