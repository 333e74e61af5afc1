import type { Lang } from '../../languages/registry.ts'

/** A style sheet in a page: all of the file at the address, or the part of it that the page needs. */
export type PageStyle = { href: string; text: string; isPart?: boolean }

/** What a page loads, as addresses. */
export type PageFiles = {
  /** Inline, in this order. */
  styles: readonly PageStyle[]
  /** Fonts that nearly every page shows, worth fetching while the styles are on their way. */
  fonts: readonly string[]
  /** The starter, and the app's files that it fetches after the first paint. */
  starter: string
  code: readonly string[]
  /** The version of the site: see `site-version.ts`. */
  version: string
}

const templateScript = / *<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>\n/
const templateStyles = / *<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>\n/

/**
 * The script and the styles that Vite wrote into index.html.
 *
 * @throws where index.html has lost one of them
 */
export function templateFiles(template: string): { starter: string; sharedStyles: string } {
  const [, starter] = templateScript.exec(template) ?? []
  const [, sharedStyles] = templateStyles.exec(template) ?? []
  if (starter === undefined || sharedStyles === undefined) throw new Error('index.html lost its script or its styles')
  return { starter, sharedStyles }
}

/** What index.html has for whoever reads and formats it. */
const layout = /\n\s*| (?=\/>)/g

/**
 * One page as a file. What the first paint needs comes first: the styles, which are inline, so that nothing is to be
 * waited for, then the fonts. Of the app there is only the starter. React's own preload links for pictures are left out:
 * pictures are fetched as the parser finds them.
 *
 * @param page what React rendered, the state element, and what the page says to search engines
 */
export function pageHtml(
  template: string,
  lang: Lang,
  page: { html: string; state: string; data: string },
  files: PageFiles,
): string {
  const { head, body } = splitHead(page.html)
  const links = [
    ...files.styles.map(
      ({ href, text, isPart }) => `<style data-${isPart === true ? 'part-of' : 'href'}="${href}">${text}</style>`,
    ),
    ...files.fonts.map((font) => fontLink(font)),
    `<script type="module" async fetchpriority="low" src="${files.starter}" data-version="${files.version}" data-files="${files.code.join(' ')}"></script>`,
    page.data,
    head.replace(/<link rel="preload" as="image"[^>]*>/g, ''),
  ]
  return template
    .replace(templateScript, '')
    .replace(templateStyles, '')
    .replace(layout, '')
    .replace('<html lang="en">', () => `<html lang="${lang}">`)
    .replace('<!--head-->', () => links.join(''))
    .replace('<!--page-->', () => body)
    .replace('<!--state-->', () => page.state)
}

/** The face of running text and the lighter weight of labels are for wide screens alone: see `src/app/fonts.css`. */
function fontLink(href: string): string {
  const media = /\/inter-|-500-/.test(href) ? ' media="(min-width: 48rem)"' : ''
  return `<link rel="preload" as="font" crossorigin${media} href="${href}">`
}

/** React writes what belongs in `<head>` before the page itself; it moves there. */
function splitHead(html: string): { head: string; body: string } {
  const head = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}
