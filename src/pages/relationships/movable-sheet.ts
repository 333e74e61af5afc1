import type { Point } from './tie-curves.ts'

/** The ways to move a sheet that stand outside it: buttons, focus. */
export type MovableSheet = {
  /** Enlarges by a factor around the middle of the frame, or makes smaller with one below 1. */
  zoom: (factor: number) => void
  /** Moves as far as needed for an element on the sheet to be seen whole. */
  reveal: (element: Element) => void
  /** Lays the sheet as the styles lay it. */
  reset: () => void
  /** Stops listening. */
  remove: () => void
}

const largest = 3
/** A press becomes a drag after this many pixels. */
const dragStart = 6
/** Pixels between what is revealed and the border of the frame. */
const margin = 12

/**
 * Lets a sheet be moved and enlarged within its frame. A mouse drags it; one finger moves it sideways and leaves up and
 * down to the page (`touch-action: pan-y`), two fingers move and enlarge; the wheel enlarges together with Ctrl or ⌘ and
 * else scrolls the page. It is moved without React, which need not render the map for every pixel.
 *
 * @example const map = movableSheet(frame, sheet); map.zoom(1.4); map.remove()
 */
export function movableSheet(frame: HTMLElement, sheet: HTMLElement): MovableSheet {
  /** Moved by pixels of the page from where the styles lay it, then enlarged from its upper left corner. */
  let view = { x: 0, y: 0, scale: 1 }
  const pointers = new Map<number, Point>()
  let pressed: Point = { x: 0, y: 0 }
  let dragged = false
  const listening = new AbortController()

  function lay(x: number, y: number, scale: number): void {
    view = {
      scale,
      x: within(x, sheet.offsetLeft, sheet.offsetWidth * scale, frame.clientWidth),
      y: within(y, sheet.offsetTop, sheet.offsetHeight * scale, frame.clientHeight),
    }
    sheet.style.transform = `translate(${view.x}px, ${view.y}px) scale(${scale})`
  }

  function zoom(factor: number, around = { x: frame.clientWidth / 2, y: frame.clientHeight / 2 }): void {
    const smallest = Math.min(1, frame.clientWidth / sheet.offsetWidth)
    const scale = Math.min(Math.max(view.scale * factor, smallest), largest)
    const grown = scale / view.scale
    const [left, top] = [around.x - sheet.offsetLeft, around.y - sheet.offsetTop]
    lay(left - (left - view.x) * grown, top - (top - view.y) * grown, scale)
  }

  function move(dx: number, dy: number): void {
    lay(view.x + dx, view.y + dy, view.scale)
  }

  function inFrame({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = frame.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }

  function press(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    if (pointers.size === 0) {
      pressed = inFrame(event)
      dragged = false
    }
    pointers.set(event.pointerId, inFrame(event))
  }

  function drag(event: PointerEvent): void {
    const before = pointers.get(event.pointerId)
    const now = inFrame(event)
    if (before === undefined) return
    if (!dragged) {
      if (pointers.size === 1 && distance(pressed, now) < dragStart) return
      dragged = true
      frame.dataset.dragging = ''
      for (const id of pointers.keys()) frame.setPointerCapture(id)
    }
    pointers.set(event.pointerId, now)
    const [other] = [...pointers].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]))
    const [dx, dy] = [now.x - before.x, now.y - before.y]
    if (other === undefined) {
      move(dx, dy)
    } else {
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
      zoom(distance(now, other) / Math.max(distance(before, other), 1), middle)
      move(dx / 2, dy / 2)
    }
  }

  function release(event: PointerEvent): void {
    pointers.delete(event.pointerId)
    if (pointers.size === 0) delete frame.dataset.dragging
  }

  function turn(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    zoom(Math.exp(-event.deltaY * 0.004), inFrame(event))
  }

  /** What ends a drag is no press. */
  function swallow(event: MouseEvent): void {
    if (!dragged || event.detail === 0) return
    event.preventDefault()
    event.stopPropagation()
  }

  const { signal } = listening
  frame.addEventListener('pointerdown', press, { signal })
  frame.addEventListener('pointermove', drag, { signal })
  frame.addEventListener('pointerup', release, { signal })
  frame.addEventListener('pointercancel', release, { signal })
  frame.addEventListener('click', swallow, { signal, capture: true })
  // Pictures and links would be dragged away.
  frame.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
  frame.addEventListener('wheel', turn, { signal, passive: false })
  // Two fingers are the map's: the page neither scrolls nor grows along.
  const keepPage = (event: TouchEvent) => event.touches.length > 1 && event.cancelable && event.preventDefault()
  frame.addEventListener('touchmove', keepPage, { signal, passive: false })

  return {
    zoom: (factor) => zoom(factor),
    reveal(element) {
      const box = frame.getBoundingClientRect()
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const [dx, dy] = [into(left, right, box.left, box.right), into(top, bottom, box.top, box.bottom)]
      if (dx !== 0 || dy !== 0) move(dx, dy)
    },
    reset() {
      view = { x: 0, y: 0, scale: 1 }
      sheet.style.transform = ''
    },
    remove: () => listening.abort(),
  }
}

/** Keeps a sheet over its frame where it is larger, and inside where it is smaller. */
function within(moved: number, offset: number, size: number, room: number): number {
  const [start, end] = [-offset, room - size - offset]
  return Math.min(Math.max(moved, Math.min(start, end)), Math.max(start, end))
}

/** How far to move a span so that it lies inside a room; its start counts more than its end. */
function into(start: number, end: number, from: number, to: number): number {
  const shifted = Math.min(0, to - margin - end)
  return start + shifted < from + margin ? from + margin - start : shifted
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
