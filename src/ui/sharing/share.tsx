import { createRoot, type Root } from 'react-dom/client'
import type { Lang } from '../../languages/registry.ts'
import { AddressByHand } from './address-by-hand.tsx'
import { type Shared, shareAddress } from './share-address.ts'
import { ShareStatus } from './share-status.tsx'
import { sharingWords } from './words.ts'

let root: Root | undefined

/** A place of its own, so that no page has to keep one: what is said is for the whole window. */
function rootOfNotices(): Root {
  root ??= createRoot(document.body.appendChild(document.createElement('div')))
  return root
}

/**
 * Hands an address to the device's own sharing, or copies it where there is none; where the clipboard is shut, the
 * address appears. Its title is the page's, never that of a scene: whoever gets it may not have seen as far.
 *
 * @example await share({ to: '#beat-', id: 'fence' }, 'en') // from a press, which browsers ask for
 */
export async function share(shared: Shared, lang: Lang): Promise<void> {
  const url = shareAddress(shared)
  const notices = rootOfNotices()
  const clear = () => notices.render(<ShareStatus onGone={clear} />)
  // Screen readers announce what comes into a region that is there.
  clear()
  try {
    if (navigator.share !== undefined) return await navigator.share({ title: document.title, url })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return
  }
  const isCopied = await copy(url)
  await sharingWords.load(lang)
  const words = sharingWords.in(lang)
  notices.render(
    isCopied ? (
      <ShareStatus text={words.copied} onGone={clear} />
    ) : (
      <AddressByHand url={url} words={words} onClose={clear} />
    ),
  )
}

async function copy(url: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(url)
    return true
  } catch {
    return false
  }
}
