/** Chromium's event for installing the site. TypeScript has no type for it. */
type InstallEvent = Event & { prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }> }

let offer: InstallEvent | null = null
let isHeld = false
const listeners = new Set<() => void>()

/** Holds back the browser's prompt until the reader asks for it. */
export function holdInstallPrompt(): void {
  if (isHeld) return
  isHeld = true
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    change(event as InstallEvent)
  })
  addEventListener('appinstalled', () => change(null))
}

/**
 * How the site can be installed: with the browser's prompt, or by hand as on an iPhone. Null if it cannot be, or
 * already is.
 */
export function installWay(): 'ask' | 'by-hand' | null {
  if (matchMedia('(display-mode: standalone)').matches) return null
  if (offer !== null) return 'ask'
  // Only Safari on a phone or tablet has it: false in a page, true in an installed site.
  return (navigator as Navigator & { standalone?: boolean }).standalone === false ? 'by-hand' : null
}

export function onInstallWay(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows the browser's prompt. Each event allows it once. */
export async function install(): Promise<void> {
  const asked = offer
  change(null)
  await asked?.prompt()
}

function change(next: InstallEvent | null): void {
  offer = next
  for (const listener of listeners) listener()
}
