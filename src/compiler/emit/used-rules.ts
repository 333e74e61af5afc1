import { type CustomAtRules, type Selector, transform, type Visitor } from 'lightningcss'

/** What is left of a media query whose rules are all dropped, in a minified sheet. */
const emptyMedia = /@media[^{}]+\{\}/g

/**
 * A style sheet without the rules that a page cannot need: those for classes that it does not have. Rules without a
 * class stay, and so do fonts, custom properties and everything else.
 *
 * @param css a finished sheet
 * @param classes those of the page
 * @returns the same rules in the same order, minified
 * @throws where the sheet cannot be parsed
 * @example usedRules('.card{color:red}.map{color:blue}', new Set(['card'])) // '.card{color:red}'
 */
export function usedRules(css: string, classes: ReadonlySet<string>): string {
  const isUsed = (selector: Selector) => selector.every((part) => part.type !== 'class' || classes.has(part.name))
  return transformed(css, {
    style(rule) {
      return rule.value.selectors.some(isUsed) ? undefined : []
    },
  })
}

/**
 * The classes in the HTML of a page.
 *
 * @example classesIn('<p class="note md:flex">') // ['note', 'md:flex']
 */
export function classesIn(html: string): string[] {
  return [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.replaceAll('&gt;', '>').replaceAll('&#x27;', "'").replaceAll('&amp;', '&').split(/\s+/),
  )
}

/**
 * A sheet without its `@font-face` rules. A page that has them must not get them again with the whole sheet, because a
 * font that is declared again shows its fallback for a moment.
 *
 * @param css a finished sheet
 * @throws where the sheet cannot be parsed
 * @example withoutFonts('@font-face{font-family:A;src:url(a.woff2)}a{color:red}') // 'a{color:red}'
 */
export function withoutFonts(css: string): string {
  return transformed(css, { 'font-face': () => [] })
}

function transformed(css: string, Rule: NonNullable<Visitor<CustomAtRules>['Rule']>): string {
  const code = new TextEncoder().encode(css)
  const minified = transform({ filename: 'page.css', code, minify: true, visitor: { Rule } }).code
  return new TextDecoder().decode(minified).replaceAll(emptyMedia, '')
}
