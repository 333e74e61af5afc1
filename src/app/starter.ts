/**
 * Starts the app after the first paint, or at once when somebody needs it. The prerendered page is complete without
 * the app, so nothing of the app competes with its styles, fonts and pictures. This file imports next to nothing, so
 * that it stays tiny: it is the only script that a page asks for while it loads.
 */

import { leaveOutdated, retype } from '../data/new-version.ts'
import { applyColorScheme, colorScheme, colorSchemeKey } from '../state/color-scheme.ts'
import { finderFrame, openFinder } from './finder/open-finder.tsx'

/** A pointer, a key or focus: somebody is about to use the page. */
const needs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** A browser also sends a move, of no length, when a page appears under a mouse that rests. */
function onNeed({ type, movementX, movementY }: Event & Partial<MouseEvent>): void {
  if (type !== 'pointermove' || movementX !== 0 || movementY !== 0) start()
}

/** Buttons that were pressed before the app could answer. */
const pressed = new Set<HTMLElement>()

let started = false

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
    // The page reloads in the new version, so there is nothing to report.
    if (await leaveOutdated()) return
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
  document.removeEventListener('click', rememberPress)
  for (const button of pressed) {
    button.ariaBusy = null
    button.click()
  }
}

/** A button that opens a popover works by itself; pressed again, it would close it. */
function rememberPress({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('button:not([popovertarget])') : null
  if (button === null) return
  if (button.ariaKeyShortcuts) openFinder(button)
  else {
    button.ariaBusy = 'true'
    pressed.add(button)
  }
}

/** A box in a dialog that has just closed keeps focus until the page is painted again; nobody types into that. */
const typedInto = ':is(input, textarea, select, [contenteditable]):not(dialog:not([open]) *)'

/**
 * Presses the finder button for `/` and Ctrl or ⌘ K, as its `aria-keyshortcuts` says. Before the app is there, that opens
 * the finder's frame, and the button fills it once it can.
 */
function onShortcut(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, isComposing, target } = event
  const isTyping = target instanceof Element && target.closest(typedInto) !== null
  const isShortcut = ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && !isTyping
  const button = finderButton()
  if (!isShortcut || altKey || isComposing || button === null) return
  event.preventDefault()
  button.click()
}

const finderButton = () => document.querySelector<HTMLElement>('button[aria-keyshortcuts]')

/** What was typed stands where it stood, if a new version of the site was loaded in between. */
function comeBack(): void {
  const text = retype()
  const button = finderButton()
  if (text === undefined || button === null) return
  openFinder(button)
  finderFrame().box.value = text
}

// Without storage the page has the colours of the device.
try {
  applyColorScheme(colorScheme(localStorage.getItem(colorSchemeKey)))
} catch {}

for (const type of needs) document.addEventListener(type, onNeed, { passive: true })
document.addEventListener('click', rememberPress)
document.addEventListener('keydown', onShortcut)

function startOnceLoaded(): void {
  if (document.readyState === 'complete') start()
  else addEventListener('load', start)
}

/** A page that nobody sees is never painted, and a page without content has nothing to paint before the app runs. */
const willPaint = () => !document.hidden && document.querySelector('#root > *') !== null

function onParsed(): void {
  comeBack()
  // No listener for `load` where a paint is to come: a short page gets its first layout in the task of that event.
  if (!willPaint()) startOnceLoaded()
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', onParsed)
else onParsed()

if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName('first-contentful-paint').length > 0) start()
  }).observe({ type: 'paint', buffered: true })
} else startOnceLoaded()
