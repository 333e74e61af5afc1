import type { AuthoredCredit, Content } from '../../schema/content.ts'
import type { Billing } from '../../schema/vocabulary.ts'
import type { Palette } from '../art/palette.ts'
import { portrait, portraitTile, type Sitter } from '../art/portrait.ts'
import type { PortraitRecipe } from '../art/portrait-recipe.ts'

type Film = { content: Content; palette: Palette; recipes: { portraits: PortraitRecipe } }

/** The rings around a bust tell how much of the film is somebody's. */
const ringsOf: Readonly<Record<Exclude<Billing, 'minor'>, number>> = { lead: 14, supporting: 7, special: 5 }

/** Drawing takes a quarter of a second a head: while somebody edits content, what stays the same is not drawn again. */
const drawn = new Map<string, string>()

/**
 * The portraits of a film by path below the site's root: a bust for everybody with a name worth keeping, a tile for
 * small parts, nothing where content has a picture. They show what spoiler level 0 tells, at every level.
 */
export function portraitFiles({ content, palette, recipes: { portraits } }: Film): Map<string, string> {
  const files = new Map<string, string>()
  for (const credit of content.cast) {
    const { id, side, billing, picture } = credit
    if (picture !== undefined) continue
    const tint = palette.of(content.vocabulary.sides[side]?.colour ?? 'neutral')
    const sitter: Sitter = { id, tint, ground: palette.of('raised'), signal: palette.of('signal') }
    const isTile = billing === 'minor' && portraits.people[id] === undefined
    const key = JSON.stringify([sitter, billing, isTile ? letterOf(credit) : portraits])
    const svg =
      drawn.get(key) ??
      (isTile
        ? portraitTile(sitter, letterOf(credit))
        : portrait(sitter, portraits, ringsOf[billing === 'minor' ? 'special' : billing]))
    drawn.set(key, svg)
    files.set(`portraits/${id}.svg`, svg)
  }
  return files
}

/** The first Hangul syllable of the role, where there is one, else its first letter. */
function letterOf({ character: { credited, forms, glosses } }: AuthoredCredit): string {
  const korean = forms?.ko?.text ?? glosses?.ko ?? ''
  return /\p{Script=Hangul}/u.exec(korean)?.[0] ?? credited.charAt(0)
}
