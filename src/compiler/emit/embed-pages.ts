import { framePage, newestScript, oembedFile } from '../../embed/embed-addresses.ts'
import { type WidgetTexts, widgetTexts } from '../../embed/widget-texts.ts'
import { type Langs, pathIn, sharePath } from '../../languages/paths.ts'
import type { Lang } from '../../languages/registry.ts'
import type { Content } from '../../schema/content.ts'
import type { Cast } from '../../schema/documents.ts'
import { lightDark, type Palette } from '../art/palette.ts'
import { shareSize } from '../art/share-size.ts'
import type { CompiledDocuments } from '../compile/compile-documents.ts'

type Film = { content: Content; documents: CompiledDocuments; palette: Palette }

/** Width and height in pixels that oEmbed proposes; the frame then tells its real height to those who listen. */
const size = { cast: { width: 640, height: 900 }, character: { width: 320, height: 480 } }

/**
 * The pages and answers for other people's sites, by path below the site's root: the page that stands in an iframe, the
 * cast as a module for pages whose policy shuts `fetch`, and what oEmbed asks for.
 *
 * @param origin the site's own, such as `https://talju.example`; without it there is nothing for oEmbed, whose consumers
 * can follow no relative address
 */
export function embedPages({ content, documents, palette }: Film, origin: string): Map<string, string> {
  const langs = content.film.languages
  const site = content.words.site[langs[0] ?? 'en']
  const files = new Map([['embed/frame.css', frameStyle(palette)]])
  for (const lang of langs) {
    const texts = widgetTexts(lang, content)
    files.set(`${framePage(lang, langs).slice(1)}.html`, frameHtml(lang, langs, texts))
    const cast = documents.get(`${lang}/cast.json`)?.document as Cast
    files.set(`api/v1/${lang}/cast.js`, `export default ${JSON.stringify(cast)}\n`)
    if (origin === '') continue
    const add = (path: string, answer: Pick<Embedded, 'title' | 'query' | 'width' | 'height'>) =>
      files.set(oembedFile(lang, path).slice(1), oembed({ lang, langs, site, origin, path, ...answer }))
    add('/cast', { title: texts.cast, query: '?limit=6&theme=light', ...size.cast })
    for (const { id, character } of cast.credits) {
      add(`/characters/${id}`, {
        title: character.display,
        query: `?group=${id}&filter=off&theme=light`,
        ...size.character,
      })
    }
  }
  return files
}

/** Nothing of the app: the widget, which shows a plain link until it runs, and what speaks to the page around. */
function frameHtml(lang: Lang, langs: Langs, { cast, whole }: WidgetTexts): string {
  const page = pathIn(lang, '/cast', langs)
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${cast}</title>
    <base target="_blank">
    <link rel="canonical" href="${page}">
    <link rel="stylesheet" href="/embed/frame.css">
    <script src="/embed/start-frame.js"></script>
    <script type="module" src="${newestScript('cast.js')}"></script>
  </head>
  <body>
    <film-cast loading="eager"><a href="${page}">${whole}</a></film-cast>
  </body>
</html>
`
}

/** The ground reaches into every corner, in the page's scheme or the one that `?theme=` asks for. */
function frameStyle(palette: Palette): string {
  return `:root{color-scheme:light dark;background:${lightDark(palette.of('ground'))}}
:root[data-theme=dark]{color-scheme:dark}
:root[data-theme=light]{color-scheme:light}
body{margin:0;--film-cast-radius:0px}
film-cast:not(:defined){display:block;padding:1em;font-family:system-ui,sans-serif}
a{color:${lightDark(palette.of('accent'))}}
`
}

type Embedded = {
  lang: Lang
  langs: Langs
  /** The name of the site. */
  site: string
  origin: string
  path: string
  title: string
  query: string
  width: number
  height: number
}

/**
 * An oEmbed answer (https://oembed.com). The bare blockquote stands until the frame has told its height, where a site
 * does as WordPress does; the frame keeps only attributes that WordPress lets through.
 */
function oembed({ lang, langs, site, origin, path, title, query, width, height }: Embedded): string {
  const page = origin + pathIn(lang, path, langs)
  const frame = origin + framePage(lang, langs) + query
  const html =
    `<blockquote><a href="${escaped(page)}">${escaped(title)}</a></blockquote>` +
    `<iframe src="${escaped(frame)}" width="${width}" height="${height}" title="${escaped(title)}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site,
    provider_url: `${origin}${pathIn(lang, '/', langs)}`,
    cache_age: 86_400,
    width,
    height,
    html,
    thumbnail_url: origin + sharePath(lang, path),
    thumbnail_width: shareSize.width,
    thumbnail_height: shareSize.height,
  }
  return `${JSON.stringify(answer)}\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
