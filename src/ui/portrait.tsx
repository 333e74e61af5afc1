import { showPlainPortrait } from './plain-portrait.ts'
import { travel } from './portrait-travel.ts'

/**
 * A portrait. It travels between pages that show the same picture; give it the person's id as `key` where the
 * person can change. The name stands beside it as text.
 */
export function Portrait({ src, eager = false, className = '' }: { src: string; eager?: boolean; className?: string }) {
  return (
    <img
      ref={travelOnMount}
      className={`portrait ${className}`}
      src={src}
      width={160}
      height={200}
      alt=""
      loading={eager ? 'eager' : 'lazy'}
      onError={showPlainPortrait}
    />
  )
}

function travelOnMount(picture: HTMLImageElement | null): void {
  if (picture !== null) travel(picture)
}
