import { unreadable } from '../../../inbox/posted-reply.ts'
import type { Rule } from '../checked-film.ts'

/**
 * Invisible characters, which still change how a text is shown, searched or compared: control characters, directions,
 * zero widths, half surrogate pairs, blank letters and the replacement character.
 */
const unseen = /\u{34F}|[\p{C}\p{Zl}\p{Zp}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}\u{FFFC}\u{FFFD}]/u

/** Replies may have what their form accepts: line breaks, and joiners in emoji. */
const ofFans = /^replies\//

/** Texts have only visible characters, each in its composed form. */
export const visibleLetters: Rule = ({ file, value }) => {
  if (typeof value !== 'string') return null
  const at = value.search(ofFans.test(file) ? unreadable : unseen)
  if (at !== -1) {
    const code = (value.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `has the invisible character U+${code} at character ${at + 1}, expected only visible ones`
  }
  return value === value.normalize() ? null : 'has letters in several pieces, expected composed letters (Unicode NFC)'
}
