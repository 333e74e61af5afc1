import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import type { Point } from './tie-curves.ts'

/** Where the sheet lies: moved by pixels of the page, then enlarged from its upper left corner. */
export type MapView = Point & { scale: number }

/** As the styles lay it. */
const home: MapView = { x: 0, y: 0, scale: 1 }
const largest = 3
/** A press becomes a drag after this many pixels. */
const dragStart = 6
/** Pixels between somebody whom the map brings into view and its border. */
const margin = 12

/**
 * Moves and enlarges a sheet within its frame. A mouse drags it; one finger moves it sideways and leaves up and down to
 * the page, two fingers move and enlarge; the wheel enlarges together with Ctrl or ⌘ and else scrolls the page.
 *
 * `isHome` is true while nothing has been moved: the sheet then needs no style of its own.
 */
export function useMapView(frame: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>) {
  const [view, setView] = useState(home)
  const [dragging, setDragging] = useState(false)
  const pointers = useRef(new Map<number, Point>())
  const pressedAt = useRef<Point | null>(null)
  const dragged = useRef(false)

  function change(next: (view: MapView) => MapView): void {
    const [box, paper] = [frame.current, sheet.current]
    if (box !== null && paper !== null) setView((before) => within(next(before), box, paper))
  }

  function zoom(factor: number, around?: Point): void {
    const box = frame.current
    const paper = sheet.current
    if (box === null || paper === null) return
    const centre = around ?? { x: box.clientWidth / 2, y: box.clientHeight / 2 }
    const smallest = Math.min(1, box.clientWidth / paper.offsetWidth)
    change((before) => {
      const scale = Math.min(Math.max(before.scale * factor, smallest), largest)
      const keep = (at: number, offset: number, moved: number) =>
        at - offset - ((at - offset - moved) * scale) / before.scale
      return { scale, x: keep(centre.x, paper.offsetLeft, before.x), y: keep(centre.y, paper.offsetTop, before.y) }
    })
  }

  function move(dx: number, dy: number): void {
    change((before) => ({ ...before, x: before.x + dx, y: before.y + dy }))
  }

  function inFrame({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const { left, top } = frame.current?.getBoundingClientRect() ?? { left: 0, top: 0 }
    return { x: clientX - left, y: clientY - top }
  }

  /** Moves the sheet as far as needed for an element on it to be seen whole. */
  function reveal(element: Element): void {
    const box = frame.current?.getBoundingClientRect()
    if (box === undefined) return
    const { left, right, top, bottom } = element.getBoundingClientRect()
    move(into(left, right, box.left, box.right), into(top, bottom, box.top, box.bottom))
  }

  function onPointerDown(event: ReactPointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    if (pointers.current.size === 0) {
      pressedAt.current = inFrame(event)
      dragged.current = false
    }
    pointers.current.set(event.pointerId, inFrame(event))
  }

  function onPointerMove(event: ReactPointerEvent): void {
    const before = pointers.current.get(event.pointerId)
    const start = pressedAt.current
    if (before === undefined || start === null) return
    const now = inFrame(event)
    if (!dragged.current && pointers.current.size === 1 && distance(start, now) < dragStart) return
    if (!dragged.current) {
      dragged.current = true
      setDragging(true)
      for (const id of pointers.current.keys()) event.currentTarget.setPointerCapture(id)
    }
    const others = [...pointers.current].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]))
    pointers.current.set(event.pointerId, now)
    const [other] = others
    const [dx, dy] = [now.x - before.x, now.y - before.y]
    if (other === undefined) {
      move(dx, dy)
      return
    }
    zoom(distance(now, other) / Math.max(distance(before, other), 1), {
      x: (now.x + other.x) / 2,
      y: (now.y + other.y) / 2,
    })
    move(dx / 2, dy / 2)
  }

  function onPointerEnd(event: ReactPointerEvent): void {
    pointers.current.delete(event.pointerId)
    if (pointers.current.size === 0) setDragging(false)
  }

  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    zoom(Math.exp(-event.deltaY * 0.004), inFrame(event))
  })
  // React listens to wheel and touch passively, where nothing can keep the page from scrolling or zooming along.
  useEffect(() => {
    const box = frame.current
    if (box === null) return
    const keepPage = (event: TouchEvent) => {
      if (event.touches.length > 1) event.preventDefault()
    }
    const wheel = (event: WheelEvent) => onWheel(event)
    box.addEventListener('wheel', wheel, { passive: false })
    box.addEventListener('touchmove', keepPage, { passive: false })
    return () => {
      box.removeEventListener('wheel', wheel)
      box.removeEventListener('touchmove', keepPage)
    }
  }, [frame])

  return {
    view,
    isHome: view === home,
    dragging,
    zoom,
    reveal,
    reset: () => setView(home),
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: onPointerEnd,
      onPointerCancel: onPointerEnd,
      // What ends a drag is no press.
      onClickCapture(event: React.MouseEvent) {
        if (!dragged.current || event.detail === 0) return
        event.preventDefault()
        event.stopPropagation()
      },
      onDragStart: (event: React.DragEvent) => event.preventDefault(),
    },
  }
}

/** Keeps the sheet over the frame where it is larger, and inside where it is smaller. */
function within(view: MapView, frame: HTMLElement, sheet: HTMLElement): MapView {
  const bound = (moved: number, offset: number, size: number, room: number) => {
    const [a, b] = [-offset, room - size - offset]
    return Math.min(Math.max(moved, Math.min(a, b)), Math.max(a, b))
  }
  return {
    scale: view.scale,
    x: bound(view.x, sheet.offsetLeft, sheet.offsetWidth * view.scale, frame.clientWidth),
    y: bound(view.y, sheet.offsetTop, sheet.offsetHeight * view.scale, frame.clientHeight),
  }
}

/** How far to move a span so that it lies inside a room; its start counts more than its end. */
function into(start: number, end: number, from: number, to: number): number {
  const shifted = Math.min(0, to - margin - end)
  return start + shifted < from + margin ? from + margin - start : shifted
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
