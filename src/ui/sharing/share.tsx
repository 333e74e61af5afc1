import { createRoot, type Root } from 'react-dom/client'
import type { Lang } from '../../languages/registry.ts'
import { AddressByHand } from './address-by-hand.tsx'
import { type Shared, shareAddress } from './share-address.ts'
import { ShareStatus } from './share-status.tsx'
import { sharingWords } from './words.ts'

let root: Root | undefined

/** A root of its own, because its messages are for the whole window and not for one page. */
function rootOfNotices(): Root {
  root ??= createRoot(document.body.appendChild(document.createElement('div')))
  return root
}

/**
 * Opens the share sheet of the device, or copies the address if there is none. If copying fails, it shows the address.
 * The title is always that of the page, because the title of a scene could be a spoiler.
 *
 * @example await share({ to: '#beat-', id: 'fence' }, 'en') // only in a click handler: browsers require it
 */
export async function share(shared: Shared, lang: Lang): Promise<void> {
  const url = shareAddress(shared)
  const notices = rootOfNotices()
  const clear = () => notices.render(<ShareStatus onGone={clear} />)
  // Screen readers announce only changes of a region that is already there.
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
