import type { AuthoredCredit, Content } from '../../schema/content.ts'
import type { Side } from '../../schema/vocabulary.ts'
import { drawBust } from '../art/bust.ts'
import type { Palette } from '../art/palette.ts'
import { portrait, portraitTile, type Sitter } from '../art/portrait.ts'
import type { PortraitRecipe } from '../art/portrait-recipe.ts'
import { portraitPath, portraitStages } from '../compile/portrait-stages.ts'

type Film = { content: Content; palette: Palette; recipes: { portraits: PortraitRecipe } }

/** Drawing takes a quarter of a second a head: while somebody edits content, what stays the same is not drawn again. */
const drawn = new Map<string, string[]>()

/**
 * The portraits of a film by path below the site's root: a bust for everybody with a name worth keeping, a tile for
 * small parts, nothing where content has a picture. A file shows what its spoiler level tells; where that is what the
 * level below tells, there is none.
 */
export function portraitFiles(film: Film): Map<string, string> {
  const { content, recipes } = film
  const stagesOf = portraitStages(content)
  const files = new Map<string, string>()
  for (const credit of content.cast) {
    if (credit.picture !== undefined) continue
    const { id, billing } = credit
    const stages = stagesOf(credit).map((stage) => ({ ...stage, sitter: sitterOn(stage.side, film) }))
    const isTile = billing === 'minor' && recipes.portraits.people[id] === undefined
    const key = JSON.stringify([id, stages, isTile ? letterOf(credit) : recipes.portraits])
    const pictures = drawn.get(key) ?? (isTile ? tiles() : busts())
    drawn.set(key, pictures)
    for (const [at, { level }] of stages.entries()) files.set(portraitPath(id, level).slice(1), pictures[at] ?? '')

    function tiles(): string[] {
      return stages.map(({ sitter }) => portraitTile(sitter, letterOf(credit)))
    }

    function busts(): string[] {
      const bust = drawBust(id, recipes.portraits)
      const { signs } = recipes.portraits
      return stages.map(({ sitter, rings, sign }) =>
        portrait(sitter, bust, rings, sign === null ? undefined : signs[sign]),
      )
    }
  }
  return files
}

function sitterOn(side: Side, { content, palette }: Film): Sitter {
  return {
    tint: palette.of(content.vocabulary.sides[side]?.colour ?? 'neutral'),
    ground: palette.of('raised'),
    signal: palette.of('signal'),
    disc: palette.of('ground'),
    ink: palette.of('ink'),
  }
}

/** The first Hangul syllable of the role, where there is one, else its first letter. */
function letterOf({ character: { credited, forms, glosses } }: AuthoredCredit): string {
  const korean = forms?.ko?.text ?? glosses?.ko ?? ''
  return /\p{Script=Hangul}/u.exec(korean)?.[0] ?? credited.charAt(0)
}
