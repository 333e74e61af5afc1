import { ViewTransition } from 'react'

/**
 * A contour portrait. It travels between pages that show it under the same id; give it that id as `key` where the
 * person can change. The name stands beside it as text.
 */
export function Portrait({ id, src, eager = false }: { id: string; src: string; eager?: boolean }) {
  return (
    <ViewTransition name={`portrait-${id}`} share="portrait-travels" default="none">
      <img className="portrait" src={src} width={160} height={200} alt="" loading={eager ? 'eager' : 'lazy'} />
    </ViewTransition>
  )
}
