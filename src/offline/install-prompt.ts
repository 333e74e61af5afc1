/** Chromium's offer to install the site, which TypeScript does not know. */
type InstallEvent = Event & { prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }> }

let offer: InstallEvent | null = null
let isHeld = false
const listeners = new Set<() => void>()

/** Keeps the browser's offer aside until somebody asks for it; nothing ever prompts by itself. */
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
 * How the site can be installed here: by the browser's own question, by hand as on an iPhone, or not at all, as where it
 * is already.
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

/** Asks the reader, in the browser's own words. An offer holds for one question. */
export async function install(): Promise<void> {
  const asked = offer
  change(null)
  await asked?.prompt()
}

function change(next: InstallEvent | null): void {
  offer = next
  for (const listener of listeners) listener()
}
