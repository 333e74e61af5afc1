declare global {
  interface Window {
    /** Calls back after the next paint, with the time. */
    afterPaint: (callback: (time: number) => void) => void
    /** The same from within a frame's own callback: after the paint of this frame. */
    afterFrame: (callback: (time: number) => void) => void
  }
}

/** Runs in the page, before its scripts. A message that a frame's callback sends arrives when the frame is painted. */
export function installPaintClock(): void {
  window.afterFrame = (callback) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => callback(performance.now())
    port2.postMessage(null)
  }
  window.afterPaint = (callback) => {
    requestAnimationFrame(() => window.afterFrame(callback))
  }
}
