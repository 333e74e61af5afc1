declare global {
  interface Window {
    /** Calls back after the next paint, with the time. */
    afterPaint: (callback: (time: number) => void) => void
    /** The same from within a frame's own callback: after the paint of this frame. */
    afterFrame: (callback: (time: number) => void) => void
  }
}

/**
 * Runs in the page, before its scripts. A task that a frame's callback posts runs after that frame is painted. It has
 * the highest priority: a message would wait for pictures that arrive at that moment.
 */
export function installPaintClock(): void {
  window.afterFrame = (callback) => {
    scheduler.postTask(() => callback(performance.now()), { priority: 'user-blocking' })
  }
  window.afterPaint = (callback) => {
    requestAnimationFrame(() => window.afterFrame(callback))
  }
}
