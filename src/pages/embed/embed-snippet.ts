import { languages, widget } from 'virtual:film/widget'
import { type EmbedScript, framePage, newestScript, pinnedScript } from '../../embed/embed-addresses.ts'
import { pathIn } from '../../languages/paths.ts'
import type { Lang } from '../../languages/registry.ts'
import { type EmbedChoice, widgetAttributes } from './embed-choice.ts'

export type EmbedPlace = {
  lang: Lang
  /** The site's own origin, such as `https://talju.example`. */
  origin: string
  /** The integrity of each pinned script. */
  integrity: Record<EmbedScript, string>
}

/** A framed cast may run its script and open a page; it gets no origin, and so neither storage nor cookies. */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/**
 * What to paste.
 *
 * @example embedSnippet({ ...embedAddress.initial, way: 'address' }, place) // 'https://talju.example/cast'
 */
export function embedSnippet(choice: EmbedChoice, place: EmbedPlace): string {
  const { lang, origin } = place
  const { cast, whole } = widget[lang]
  const page = origin + pathIn(lang, '/cast', languages)
  if (choice.way === 'address') return page
  if (choice.way === 'element') {
    return [
      scriptTag('cast.js', choice.pinned, place),
      `<film-cast${attributeText({ lang, ...widgetAttributes(choice), style: reserve(choice) })}><a href="${page}">${whole}</a></film-cast>`,
    ].join('\n')
  }
  const frame = attributeText({
    src: origin + frameAddress(choice, lang),
    title: choice.heading || cast,
    sandbox: frameSandbox,
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
    width: '640',
    height: frameHeight(choice),
    style: 'border: 0; max-width: 100%',
  })
  return `<iframe${frame}></iframe>\n${scriptTag('frame.js', choice.pinned, place)}`
}

/** About what a frame of 640 pixels needs: three people, a few, or everybody. */
function frameHeight({ limit, group }: EmbedChoice): string {
  if (limit === '3' || group === 'lead') return '480'
  return limit === 'all' && group === null ? '3800' : '900'
}

/** Keeps the place of the cast until it is there, so that nothing moves; it holds for the plain link as well. */
function reserve({ limit, group }: EmbedChoice): string {
  const height = limit === '3' || group === 'lead' ? '22rem' : '40rem'
  return `display: block; min-height: ${height}; --film-cast-min-height: ${height}`
}

/** Where the frame of a choice stands on the site. */
export function frameAddress(choice: EmbedChoice, lang: Lang): string {
  const query = new URLSearchParams(widgetAttributes(choice)).toString()
  return framePage(lang, languages) + (query === '' ? '' : `?${query}`)
}

/** What a page's content security policy must let in for a choice, a directive a line. */
export function policyLines({ way }: EmbedChoice, origin: string): string {
  const directives = {
    element: ['script-src', 'connect-src', 'img-src'],
    iframe: ['frame-src', 'script-src'],
    address: ['frame-src'],
  }[way]
  return directives.map((directive) => `${directive} ${origin};`).join('\n')
}

/** As a module, which a page may hold twice, and which sends no address of the page it stands on. */
function scriptTag(script: EmbedScript, pinned: boolean, { origin, integrity }: EmbedPlace): string {
  const attributes = attributeText({
    type: 'module',
    src: origin + (pinned ? pinnedScript(script) : newestScript(script)),
    ...(pinned && { integrity: integrity[script], crossorigin: 'anonymous' }),
    referrerpolicy: 'no-referrer',
  })
  return `<script${attributes}></script>`
}

function attributeText(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('')
}
