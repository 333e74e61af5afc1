import type { SyntheticEvent } from 'react'

const level = /^\/portraits\/\d+(?=\/)/

/** @example isPlainPortrait('/portraits/2/min-jun.svg') // false */
export function isPlainPortrait(address: string): boolean {
  return !level.test(address)
}

/**
 * Where a portrait of a higher level does not load, shows that of level 0.
 *
 * @example <img src={portrait} onError={showPlainPortrait} alt="" />
 */
export function showPlainPortrait({ currentTarget: picture }: SyntheticEvent<Element>): void {
  const name = picture.hasAttribute('src') ? 'src' : 'href'
  const address = picture.getAttribute(name)
  if (address !== null && !isPlainPortrait(address)) picture.setAttribute(name, address.replace(level, '/portraits'))
}
