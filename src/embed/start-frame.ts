import { type AskMessage, frameProtocol, type HeightMessage } from './frame-message.ts'

/**
 * The page in an iframe: takes the widget's attributes from the query string and tells the page around its height.
 * Works without an origin of its own (`sandbox="allow-scripts"`): it reads no storage and trusts no message.
 *
 * It also speaks WordPress's way, which names each frame by a secret in the address's hash, keeps it hidden until a
 * height has come and opens links for it:
 * https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
const attributes = ['group', 'sort', 'limit', 'heading', 'filter', 'theme']
/** A heading is a heading; nobody needs a page of ours that says whatever an address tells it to. */
const longest = 80

const params = new URLSearchParams(location.search)
const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret')
const root = document.documentElement
let settled = false

/** Runs before the page is drawn, so that no wrong colour shows first. */
function setTheme(): void {
  const theme = params.get('theme')
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme
}

function startFrame(): void {
  const widget = document.querySelector('film-cast')
  for (const name of attributes) {
    const value = params.get(name)
    if (value !== null) widget?.setAttribute(name, value.slice(0, longest))
  }
  const start = () => {
    settled = true
    tellHeight()
  }
  widget?.addEventListener('film-cast-ready', start)
  widget?.addEventListener('film-cast-error', start)
  new ResizeObserver(tellHeight).observe(document.body)
  addEventListener('message', ({ source, data }: MessageEvent<Partial<AskMessage & { message: string }> | null>) => {
    if (source !== parent) return
    if ((data?.talju === frameProtocol && data.ask === 'height') || data?.message === 'ready') tellHeight()
  })
  if (secret !== null) addEventListener('click', openThroughHost)
}

/**
 * Says nothing before there is a cast, or word that it failed: a height told too early would shift the page twice.
 * Does not wait for a frame to be painted either: browsers paint none of WordPress's hidden frames.
 */
function tellHeight(): void {
  if (!settled) return
  const height = Math.ceil(document.body.getBoundingClientRect().height)
  const message: HeightMessage = { talju: frameProtocol, height }
  parent.postMessage(message, '*')
  if (secret !== null) parent.postMessage({ message: 'height', value: height, secret }, '*')
}

/** WordPress frames open nothing by themselves; the page around does, if told where to. */
function openThroughHost(event: MouseEvent): void {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement)
  if (link === undefined) return
  event.preventDefault()
  parent.postMessage({ message: 'link', value: link.href, secret }, '*')
}

setTheme()
addEventListener('DOMContentLoaded', startFrame)
