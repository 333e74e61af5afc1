import { type CustomAtRules, type Selector, transform, type Visitor } from 'lightningcss'

/** What is left of a condition whose rules are all dropped, in a minified sheet. */
const emptyCondition = /@(?:media|supports)[^{}]+\{\}/g

/** A declaration for older browsers, which each tool of the build adds once more. */
const repeated = /(-webkit-[^;{}]+;)\1+/g

/** A condition that holds wherever the site's colours do: `light-dark()` is younger than `color-mix()`. */
const colorMix = /@supports \(color:color-mix\(in lab, red, red\)\)\{((?:[^{}]+\{[^{}]*\})*)\}/g

/** Parts of controls that no page has: dates, times, numbers, files. */
const absentControl = /datetime|date-and-time|calendar-picker|spin-button|file-selector/

/** Tailwind's own custom properties: their registration, and their values in its theme and in its utilities. */
const registration = /@property (--[\w-]+)\{[^}]*\}/g
const themeLayer = /@layer theme\{.*?(?=@layer|@font-face|@property|$)/gs
const themeValue = /(--(?:text|container|leading|tracking|font-weight|radius|ease|default)-[\w-]+):[^;}]*;?/g
const ownValue = /(--tw-[\w-]+):[^;}]*;?/g

/** What a page has that styles ask for. */
export type PageNames = { classes: ReadonlySet<string>; elements: ReadonlySet<string> }

/**
 * A style sheet without what a page cannot need: rules for classes and elements that it does not have, and those of
 * Tailwind's custom properties that nothing is left to use. Everything else stays.
 *
 * @param css a finished sheet
 * @returns the same rules in the same order, minified
 * @throws where the sheet cannot be parsed
 * @example usedRules('.card{color:red}.map{color:blue}', namesIn('<p class="card">')) // '.card{color:red}'
 */
export function usedRules(css: string, { classes, elements }: PageNames): string {
  const isUsed = (selector: Selector): boolean =>
    selector.every((part) => {
      if (part.type === 'class') return classes.has(part.name)
      if (part.type === 'type') return elements.has(part.name)
      if (part.type === 'pseudo-element') return !absentControl.test(part.kind === 'custom' ? part.name : part.kind)
      if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where'))
        return part.selectors.some(isUsed)
      return true
    })
  const rules = transformed(css, {
    style(rule) {
      return rule.value.selectors.some(isUsed) ? undefined : []
    },
  })
  return withoutUnusedProperties(rules)
}

/** One that is used only by another that goes is left: the next pass takes it. */
function withoutUnusedProperties(css: string): string {
  const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name))
  const keep = (text: string, name: string) => (used.has(name) ? text : '')
  const left = css
    .replace(registration, keep)
    .replace(themeLayer, (layer) => layer.replace(themeValue, keep))
    .replace(ownValue, keep)
  return left === css ? css : withoutUnusedProperties(left)
}

/**
 * The classes and elements in the HTML of pages, and those around every page.
 *
 * @example namesIn('<p class="note md:flex">').classes // Set { 'note', 'md:flex' }
 */
export function namesIn(...pages: readonly string[]): PageNames {
  const classes = new Set<string>()
  const elements = new Set(['html', 'body'])
  for (const html of pages) {
    for (const [, name = ''] of html.matchAll(/<([a-z]\w*)/gi)) elements.add(name.toLowerCase())
    for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g)) {
      const plain = names
        .replaceAll('&gt;', '>')
        .replaceAll('&#x27;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
      for (const name of plain.split(/\s+/)) classes.add(name)
    }
  }
  return { classes, elements }
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
  return new TextDecoder()
    .decode(minified)
    .replaceAll(repeated, '$1')
    .replaceAll(colorMix, '$1')
    .replaceAll(emptyCondition, '')
}
