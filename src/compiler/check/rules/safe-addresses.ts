import type { Rule } from '../checked-film.ts'
import { isObject, type Place } from '../places.ts'

/** An address has a public host, and no password, port or space. */
export const safeAddresses: Rule = (place) => {
  const address = addressAt(place)
  if (address === null) return null
  const { username, password, hostname, port } = address
  const isPublic = /\.\p{L}[\p{L}\d-]+$/u.test(hostname)
  if (username !== '' || password !== '')
    return `is "${place.value}", expected an address without a user name and password`
  if (!isPublic) return `is "${place.value}", expected an address with a public host name`
  if (port !== '') return `is "${place.value}", expected an address without a port`
  return /\s/.test(String(place.value)) ? `is "${place.value}", expected an address without a space` : null
}

/** Sources have https addresses, unless marked with `"insecure": true`. */
export const secureAddresses: Rule = (place) => {
  const isCited = place.file === 'sources.json' || place.file.startsWith('reviews/')
  const address = isCited ? addressAt(place) : null
  const holder = place.holders.at(-1)
  const isMarked = isObject(holder) && holder.insecure === true
  if (address?.protocol === 'http:' && !isMarked)
    return `is "${place.value}", expected https://, or "insecure": true beside it if the page has no https address`
  return address?.protocol === 'https:' && isMarked
    ? 'begins with https://, expected no "insecure": true beside it'
    : null
}

/** Null for anything but a web address, which the schema already reports. */
function addressAt({ key, value }: Place): URL | null {
  if (key !== 'url' || typeof value !== 'string' || !URL.canParse(value)) return null
  const address = new URL(value)
  return /^https?:$/.test(address.protocol) ? address : null
}
