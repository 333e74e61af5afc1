import { type CustomAtRules, type Selector, transform, type Visitor } from 'lightningcss'

/** What is left of a media query whose rules are all dropped, in a minified sheet. */
const emptyMedia = /@media[^{}]+\{\}/g

/**
 * A style sheet without the rules that a page cannot need: those for classes that none of its code names. Rules without
 * a class stay, and so do fonts, custom properties and everything else.
 *
 * @param css a finished sheet
 * @param code the built code that renders the page and runs on it
 * @returns the same rules in the same order, minified
 * @throws where the sheet cannot be parsed
 * @example usedRules('.card{color:red}.map{color:blue}', 'className:"card"') // '.card{color:red}'
 */
export function usedRules(css: string, code: string): string {
  const words = code.split(/[\s"'`]+/)
  const names = new Set(words)
  // `stance-${stance}` names every class that begins so.
  const beginnings = words.filter((word) => /^[\w-]+\$\{/.test(word)).map((word) => word.replace(/\$\{.*/, ''))
  const isNamedClass = (name: string) => names.has(name) || beginnings.some((start) => name.startsWith(start))
  const isNamed = (selector: Selector) => selector.every((part) => part.type !== 'class' || isNamedClass(part.name))
  return transformed(css, {
    style(rule) {
      return rule.value.selectors.some(isNamed) ? undefined : []
    },
  })
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
