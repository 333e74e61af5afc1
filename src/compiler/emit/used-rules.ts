import { type CustomAtRules, type Selector, transform, type Visitor } from 'lightningcss'

/** What is left of a condition whose rules are all dropped, in a minified sheet. */
const emptyCondition = /@(?:media|supports)[^{}]+\{\}/g

/** A declaration for older browsers, which each tool of the build adds once more. */
const repeated = /(-webkit-[^;{}]+;)\1+/g

/** A condition that holds wherever the site's colours do: `light-dark()` is younger than `color-mix()`. */
const colorMix = /@supports \(color:color-mix\(in lab, red, red\)\)\{((?:[^{}]+\{[^{}]*\})*)\}/g

/** Parts of controls that no page has: dates, times, numbers, files. */
const absentControl = /datetime|date-and-time|calendar-picker|spin-button|file-selector/

/** Custom properties: Tailwind's registration of its own, their values in its utilities, and what the theme sets. */
const registration = /@property (--[\w-]+)\{[^}]*\}/g
const themeLayer = /@layer theme\{.*?(?=@layer|@font-face|@property|$)/gs
const themeValue = /(--[\w-]+):[^;}]*;?/g
const ownValue = /(--tw-[\w-]+):[^;}]*;?/g
/** What no drawing asks for. */
const tailwindTheme = /^--(?:text|container|leading|tracking|font|radius|ease|default)-/
const usedValue = /var\((--[\w-]+)/g
/** Tailwind's names for what a theme calls otherwise. */
const alias = /(--default-[\w-]+):var\((--[\w-]+)\)/g
const usedAlias = /var\((--default-[\w-]+)\)/g
/** What a value falls back to. */
const fallback = /var\((--[\w-]+),[^()]*\)/g

/** Tailwind's licence is in the sheet that every page loads whole. */
const licence = /^\/\*!.*?\*\/\s*/s

/** What a page has that styles ask for: its classes and elements, and the custom properties in its attributes. */
export type PageNames = {
  classes: ReadonlySet<string>
  elements: ReadonlySet<string>
  properties: ReadonlySet<string>
}

/**
 * A style sheet without what a page cannot need: rules for classes and elements that it does not have, and custom
 * properties that nothing is left to use. A page with drawings from files of their own (`<use>`) keeps those of the theme,
 * which the drawings may ask for. Everything else stays.
 *
 * @param css a finished sheet
 * @returns the same rules in the same order, minified
 * @throws where the sheet cannot be parsed
 * @example usedRules('.card{color:red}.map{color:blue}', namesIn('<p class="card">')) // '.card{color:red}'
 */
export function usedRules(css: string, { classes, elements, properties }: PageNames): string {
  const isUsed = (selector: Selector): boolean =>
    selector.every((part) => {
      if (part.type === 'class') return classes.has(part.name)
      if (part.type === 'type') return elements.has(part.name)
      if (part.type === 'pseudo-element') {
        const name = part.kind === 'custom' ? part.name : part.kind
        return !absentControl.test(name) && (elements.has('summary') || !name.includes('details-marker'))
      }
      if (part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where'))
        return part.selectors.some(isUsed)
      return true
    })
  const rules = transformed(css, {
    style(rule) {
      return rule.value.selectors.some(isUsed) ? undefined : []
    },
  })
  return withoutUnusedProperties(withoutFallbacks(rules.replace(licence, '')), properties, elements.has('use'))
}

/** What the theme sets needs nothing to fall back to, and what it only calls by another name goes by the first one. */
function withoutFallbacks(css: string): string {
  const theme = css.match(themeLayer)?.join('') ?? ''
  const set = new Set(Array.from(theme.matchAll(themeValue), ([, name]) => name))
  const aliases = new Map(Array.from(theme.matchAll(alias), ([, name, other]) => [name, other]))
  return css
    .replace(fallback, (text, name: string) => (set.has(name) ? `var(${name})` : text))
    .replace(usedAlias, (text, name: string) => (aliases.has(name) ? `var(${aliases.get(name)})` : text))
}

/** One that is used only by another that goes is left: the next pass takes it. */
function withoutUnusedProperties(css: string, asked: ReadonlySet<string>, keepsTheme: boolean): string {
  const used = new Set([...asked, ...propertiesIn(css)])
  const keep = (text: string, name: string) => (used.has(name) ? text : '')
  const left = css
    .replace(registration, keep)
    .replace(themeLayer, (layer) =>
      layer.replace(themeValue, (text, name) => (keepsTheme && !tailwindTheme.test(name) ? text : keep(text, name))),
    )
    .replace(ownValue, keep)
  return left === css ? css : withoutUnusedProperties(left, asked, keepsTheme)
}

function propertiesIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(usedValue), ([, name = '']) => name))
}

/**
 * The classes and elements in the HTML of pages, and those around every page.
 *
 * @example namesIn('<p class="note md:flex">').classes // Set { 'note', 'md:flex' }
 */
export function namesIn(...pages: readonly string[]): PageNames {
  const classes = new Set<string>()
  const elements = new Set(['html', 'body'])
  const properties = propertiesIn(pages.join(''))
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
  return { classes, elements, properties }
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
