/**
 * Starts the app after the first paint, or at once when somebody needs it. The prerendered page is complete without
 * the app, so nothing of the app competes with its styles, fonts and pictures. This file imports next to nothing, so
 * that it stays tiny: it is the only script that a page asks for while it loads.
 */

import { applyColorScheme, colorScheme, colorSchemeKey } from '../state/color-scheme.ts'

/**
 * A pointer, a key or focus: somebody is about to use the page. Not `pointerover`, which a browser also sends when a page
 * loads under a mouse that rests.
 */
const needs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** Buttons that were pressed before the app could answer. */
const pressed = new Set<HTMLElement>()

let started = false
let answers = false

async function start(): Promise<void> {
  if (started) return
  started = true
  preload()
  try {
    // The largest library apart, in a task of its own: what one task takes, a finger waits for.
    await import('./react.ts')
    await new Promise((resolve) => setTimeout(resolve))
    const { startApp } = await import('./start-app.tsx')
    await startApp(document)
  } catch (error) {
    // The page stays as it is and its links are links. The next pointer or key tries again.
    started = false
    for (const button of pressed) button.ariaBusy = null
    pressed.clear()
    throw error
  }
  answerPresses()
}

/** Asks at once for every file that this page's app needs, so that none waits for another that imports it. */
function preload(): void {
  const styles = document.querySelector<HTMLElement>('style[data-part-of]')?.dataset.partOf
  if (styles !== undefined) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'style', href: styles }))
  }
  const script = document.querySelector<HTMLScriptElement>('script[data-files]')
  for (const href of script?.dataset.files?.split(' ') ?? []) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  }
}

/** Presses the buttons again, now that the app listens. */
function answerPresses(): void {
  answers = true
  document.removeEventListener('click', rememberPress)
  for (const button of pressed) {
    button.ariaBusy = null
    button.click()
  }
}

/** A button that opens a popover works by itself; pressed again, it would close it. */
function rememberPress({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('button:not([popovertarget])') : null
  if (button !== null) remember(button)
}

/** A box in a dialog that has just closed keeps focus until the page is painted again; nobody types into that. */
const typedInto = ':is(input, textarea, select, [contenteditable]):not(dialog:not([open]) *)'

/** Presses the finder button for `/` and Ctrl or ⌘ K, as its `aria-keyshortcuts` says. */
function onShortcut(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, isComposing, target } = event
  const isTyping = target instanceof Element && target.closest(typedInto) !== null
  const isShortcut = ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && !isTyping
  const button = document.querySelector<HTMLElement>('button[aria-keyshortcuts]')
  if (!isShortcut || altKey || isComposing || button === null) return
  event.preventDefault()
  if (answers) button.click()
  else remember(button)
}

function remember(button: HTMLElement): void {
  button.ariaBusy = 'true'
  pressed.add(button)
}

// Without storage the page has the colours of the device.
try {
  applyColorScheme(colorScheme(localStorage.getItem(colorSchemeKey)))
} catch {}

for (const type of needs) document.addEventListener(type, start, { passive: true })
document.addEventListener('click', rememberPress)
document.addEventListener('keydown', onShortcut)

/** A page that nobody sees is never painted, and one in development has nothing to paint before the app runs. */
function startUnpainted(): void {
  if (document.hidden || document.querySelector('#root > *') === null) start()
}

if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) start()
  }).observe({ type: 'paint', buffered: true })
  if (document.readyState === 'complete') startUnpainted()
  else addEventListener('load', startUnpainted)
} else if (document.readyState === 'complete') start()
else addEventListener('load', start)
