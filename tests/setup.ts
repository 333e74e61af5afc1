import type { EventEmitter } from 'node:events'
import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

const heard: string[] = []
const announced: RegExp[] = []

/** Announces a `console.error` or `console.warn` that the running test means to cause. It has to come. */
export function expectConsole(pattern: RegExp): void {
  announced.push(pattern)
}

for (const level of ['error', 'warn'] as const) {
  console[level] = (...words: unknown[]) => heard.push(`console.${level}: ${format(...words)}`)
}

/** Fails on what was said unannounced or announced in vain, and starts over for the next test. */
function checkConsole(): void {
  const unannounced = heard.filter((text) => !announced.some((pattern) => pattern.test(text)))
  const neverCame = announced.filter((pattern) => !heard.some((text) => pattern.test(text)))
  heard.length = 0
  announced.length = 0
  if (unannounced.length > 0)
    throw new Error(`The test did not announce this with expectConsole:\n${unannounced.join('\n')}`)
  if (neverCame.length > 0) throw new Error(`The test announced what never came: ${neverCame.join(', ')}`)
}

afterEach(checkConsole)
afterAll(checkConsole)

if (typeof document !== 'undefined') {
  // React warns of state that changes outside of act() only where it is told that it runs in a test.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  const { cleanup, configure } = await import('@testing-library/react')
  // Only ends a wait that hangs, also on a slow machine.
  configure({ asyncUtilTimeout: 30_000 })
  // Hooks run last one first: what unmounting says is still checked.
  afterEach(cleanup)
  addWhatJsdomLacks()
  loadStyleSheets()
  hearWhatJsdomLacks()
}

function addWhatJsdomLacks(): void {
  window.scrollTo = () => {}
  window.scrollBy = () => {}
  Element.prototype.scrollIntoView = () => {}
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} })
  // Nothing is laid out, so nothing is ever in sight.
  window.IntersectionObserver = class {
    readonly root = null
    readonly rootMargin = ''
    readonly scrollMargin = ''
    readonly thresholds = []
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords = () => []
  }
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}

/** jsdom fetches no style sheet, so none ever says that it has loaded. */
function loadStyleSheets(): void {
  const append = HTMLHeadElement.prototype.append
  HTMLHeadElement.prototype.append = function (...nodes) {
    append.apply(this, nodes)
    for (const node of nodes) {
      if (node instanceof HTMLLinkElement && node.rel === 'stylesheet') node.dispatchEvent(new Event('load'))
    }
  }
}

/** jsdom has a console of its own, on which it names what it does not implement. */
function hearWhatJsdomLacks(): void {
  const { jsdom } = globalThis as unknown as { jsdom: { virtualConsole: EventEmitter } }
  jsdom.virtualConsole.on('jsdomError', (error: Error) => heard.push(`jsdom: ${error.message}`))
}
