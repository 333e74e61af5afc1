import { type RefCallback, useCallback, useRef, useState } from 'react'

/** A line across the window: the scene that it crosses is in view. Jumps end with the scene above it, see `SceneEntry`. */
const rootMargin = '-45% 0px -55%'

/**
 * The id of the element that is in view, of those that have `watch` as their `ref`; null before the reader's browser
 * has looked. Between two of them the last one counts.
 *
 * @example const [shown, watch] = useSceneInView(); <li id="beat-fence" ref={watch} />
 */
export function useSceneInView(): [id: string | null, watch: RefCallback<HTMLElement>] {
  const [id, setId] = useState<string | null>(null)
  const observer = useRef<IntersectionObserver>(null)
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    observer.current ??= new IntersectionObserver(
      (entries) => {
        const crossed = entries.findLast(({ isIntersecting }) => isIntersecting)
        if (crossed !== undefined) setId(crossed.target.id)
      },
      { rootMargin },
    )
    const { current } = observer
    current.observe(element)
    return () => current.unobserve(element)
  }, [])
  return [id, watch]
}
