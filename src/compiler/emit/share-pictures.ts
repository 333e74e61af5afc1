import { sharePath } from '../../languages/paths.ts'
import type { Lang } from '../../languages/registry.ts'
import type { Content } from '../../schema/content.ts'
import type { Cast, Character, Person, Story } from '../../schema/documents.ts'
import type { FilmShape } from '../../schema/film-shape.ts'
import { onDark, type Palette } from '../art/palette.ts'
import { type ShareWords, sharePicture } from '../art/share-picture.ts'
import type { ShareScene } from '../art/share-scenes.ts'
import type { Terrain } from '../art/terrain.ts'
import type { CompiledDocuments } from '../compile/compile-documents.ts'
import { portraitPath } from '../compile/portrait-stages.ts'
import { type FilmPage, filmPages } from './film-pages.ts'
import { playedBy } from './share-words.ts'

type Film = { content: Content; documents: CompiledDocuments; shape: FilmShape; palette: Palette }
type Card = { words: ShareWords; scene: ShareScene }

/** How far along the way the landscape is shown: each page has a stretch of its own. */
const stretches: Partial<Record<FilmPage['name'], number>> = {
  film: 0.54,
  story: 0.68,
  making: 0.2,
  facts: 0.4,
  disagreements: 0.75,
  glossary: 0.26,
  about: 0.12,
  sources: 0.3,
  embed: 0.62,
}
const faces = 4

/**
 * The share pictures of a film, one for each page in each language, as SVG by path below the site's root. They are made
 * from documents of level 0 alone.
 *
 * @param portraits the film's portraits by path, see `portraitFiles`
 */
export function sharePictures(
  film: Film,
  terrain: Terrain,
  portraits: ReadonlyMap<string, string>,
): Map<string, string> {
  const { content, documents, shape, palette } = film
  return new Map(
    shape.languages.flatMap((lang) =>
      filmPages(film).map((page) => {
        const { words, scene } = cardOf(page, lang)
        return [sharePath(lang, page.path).slice(1), sharePicture(words, scene, palette)] as const
      }),
    ),
  )

  function cardOf(page: FilmPage, lang: Lang): Card {
    const read = <T>(path: string) => documents.get(`${lang}/${path}.json`)?.document as T
    const brand = content.words.brand[lang]
    const title = page.label?.[lang] ?? ''
    const land: ShareScene = { kind: 'land', terrain, upTo: stretches[page.name] ?? 0.8 }
    const plain = { kicker: '', title, second: '', note: '', brand }
    switch (page.name) {
      case 'film': {
        const names = shape.brand.toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang))
        const [first, second] = names.map(({ text }) => text)
        const words = {
          ...plain,
          title: first ?? brand,
          second: second ?? '',
          note: content.words.kicker[lang],
          brand: '',
        }
        return { words, scene: land }
      }
      case 'story':
        return { words: { ...plain, note: content.words.storyLead[lang] }, scene: land }
      case 'character':
        return ofCharacter(read<Character>(`characters/${page.slug}`), lang)
      case 'person':
        return ofPerson(read<Person>(`people/${page.slug}`), lang, land)
      case 'cast': {
        const busts = read<Cast>('cast').credits.filter(({ billing }) => billing !== 'minor')
        const order = ['lead', 'supporting', 'special']
        const first = busts.toSorted((a, b) => order.indexOf(a.billing) - order.indexOf(b.billing)).slice(0, faces)
        return { words: { ...plain, brand: '' }, scene: { kind: 'faces', svgs: first.map(({ id }) => portraitOf(id)) } }
      }
      case 'relationships':
        return { words: { ...plain, note: content.words.film[lang], brand: '' }, scene: ties(read<Story>('story/0')) }
      case 'reviews':
        return { words: plain, scene: { kind: 'blocks', colours: blocks(film) } }
      default:
        return { words: { ...plain, note: content.words.film[lang], brand: '' }, scene: land }
    }
  }

  function ofCharacter({ id, character, performer, side }: Character, lang: Lang): Card {
    const words = {
      kicker: content.vocabulary.sides[side]?.name[lang] ?? '',
      title: character.display,
      second: otherScript(character),
      note: performer.display,
      brand: content.words.brand[lang],
    }
    return { words, scene: portraitScene(id, side) }
  }

  /** With the face of the part they play, or in the landscape. */
  function ofPerson({ name, credits, crew }: Person, lang: Lang, land: ShareScene): Card {
    const [part] = credits
    const words = {
      kicker: part === undefined ? (crew[0]?.job ?? '') : '',
      title: name.display,
      second: otherScript(name),
      note: part === undefined ? content.words.film[lang] : playedBy[lang](part.character.display),
      brand: part === undefined ? '' : content.words.brand[lang],
    }
    return { words, scene: part === undefined ? land : portraitScene(part.id, part.side) }
  }

  /** Where content has a picture of its own there is no portrait, and the place stays empty. */
  function portraitScene(id: string, side: string): ShareScene {
    const tint = palette.of(content.vocabulary.sides[side]?.colour ?? 'neutral')
    return { kind: 'portrait', svg: portraitOf(id), tint }
  }

  function portraitOf(id: string): string {
    return portraits.get(portraitPath(id, 0).slice(1)) ?? ''
  }

  function ties({ map, relationships }: Story): ShareScene {
    const dots = new Map(
      map.nodes.map(({ id, x, y, side }) => {
        const tint = palette.of(content.vocabulary.sides[side]?.colour ?? 'neutral')
        return [id, { x, y, tint, svg: portraitOf(id) }] as const
      }),
    )
    const lines = relationships.flatMap(({ from, to }) => {
      const [a, b] = [dots.get(from), dots.get(to)]
      return a === undefined || b === undefined ? [] : [[a, b] as const]
    })
    return { kind: 'ties', dots: [...dots.values()], lines }
  }
}

/** The name in the other script, where one is known. */
function otherScript({
  display,
  credited,
  hangul,
}: {
  display: string
  credited: string
  hangul: string | null
}): string {
  if (hangul === display) return credited === display ? '' : credited
  return hangul ?? ''
}

/** A colour for each review, from the most to the least positive. */
function blocks({ content, palette }: Film): string[] {
  const stances = Object.values(content.reviews).map(({ stance }) => stance)
  const of = (name: string, ...wanted: string[]) =>
    stances.filter((stance) => wanted.includes(stance)).map(() => onDark(palette.of(name)))
  return [
    ...of('solid-accent', 'positive'),
    ...of('solid-neutral', 'mixed', 'mixed-negative'),
    ...of('solid-signal', 'negative'),
  ]
}
