import { type AskMessage, frameProtocol, type HeightMessage } from './frame-message.ts'

/** Heights in pixels that a page lets a frame take, whatever it says. */
const [least, most] = [80, 20_000]

const { origin } = new URL(import.meta.url)
/** How wide each frame was when it last got a height. */
const widths = new WeakMap<HTMLIFrameElement, number>()

/**
 * Gives every framed cast on the page its height. Only a frame that this page opened at our own origin is believed,
 * known by its window: in a sandbox it has no origin to be known by.
 */
function sizeFrames(): void {
  addEventListener('message', ({ source, data }: MessageEvent<Partial<HeightMessage> | null>) => {
    const height = data?.talju === frameProtocol ? Number(data.height) : Number.NaN
    if (!(height > 0)) return
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue
      // It shrinks only where what is below it is out of sight, or where a reader expects it: who types in it, or has
      // changed the width of the page.
      const isBelowSight = frame.getBoundingClientRect().top + height > innerHeight
      const hasNewWidth = (widths.get(frame) ?? frame.offsetWidth) !== frame.offsetWidth
      const mayShrink = isBelowSight || hasNewWidth || document.activeElement === frame
      widths.set(frame, frame.offsetWidth)
      const floor = mayShrink ? least : frame.offsetHeight
      frame.style.height = `${Math.min(most, Math.max(floor, Math.ceil(height)))}px`
    }
  })
  const ask: AskMessage = { talju: frameProtocol, ask: 'height' }
  for (const frame of frames()) frame.contentWindow?.postMessage(ask, '*')
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(
    ({ src }) => src.startsWith(origin) && /^(?:\/\w\w)?\/embed\/cast/.test(src.slice(origin.length)),
  )
}

sizeFrames()
