import type { Rule } from '../checked-film.ts'
import { isObject, type Place } from '../places.ts'

/** An address leads to a public host and holds no password, no port and no space. */
export const safeAddresses: Rule = (place) => {
  const address = addressAt(place)
  if (address === null) return null
  const { username, password, hostname, port } = address
  const isPublic = /\.\p{L}[\p{L}\d-]+$/u.test(hostname)
  if (username !== '' || password !== '') return `is "${place.value}", expected an address without user and password`
  if (!isPublic) return `is "${place.value}", expected the name of a public host`
  if (port !== '') return `is "${place.value}", expected an address without a port`
  return /\s/.test(String(place.value)) ? `is "${place.value}", expected an address without a space` : null
}

/** A page that is cited is https, unless it has no such address and says so by `"insecure": true`. */
export const secureAddresses: Rule = (place) => {
  const isCited = place.file === 'sources.json' || place.file.startsWith('reviews/')
  const address = isCited ? addressAt(place) : null
  const holder = place.holders.at(-1)
  const isMarked = isObject(holder) && holder.insecure === true
  if (address?.protocol === 'http:' && !isMarked)
    return `is "${place.value}", expected https://, or "insecure": true beside it where the page has no other`
  return address?.protocol === 'https:' && isMarked ? 'is marked as insecure, expected no mark beside https://' : null
}

/** What is no address of the web has been reported with its shape. */
function addressAt({ key, value }: Place): URL | null {
  if (key !== 'url' || typeof value !== 'string' || !URL.canParse(value)) return null
  const address = new URL(value)
  return /^https?:$/.test(address.protocol) ? address : null
}
