import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn, type PageNames, usedRules, withoutFonts } from './used-rules.ts'

/** The part of the shared sheet that each kind of page inlines, known once all of its pages are. */
export type PageParts = {
  /**
   * Notes what a page has.
   *
   * @param kind the same for pages that are to share a part: each part has a hash in the content policy
   * @returns what is written in place of the part, until `texts` says what it is
   */
  note: (kind: string, html: string) => string
  /** Writes the parts, each a file of the build as well, for the content policy to name; and the sheet for the app. */
  write: () => Promise<(html: string) => string>
}

/**
 * @param outDir the folder of the finished client build
 * @param sheet the address of the shared sheet, which loses the fonts: each page has them
 * @example const parts = pageParts('dist', '/assets/index-x1.css')
 */
export function pageParts(outDir: string, sheet: string): PageParts {
  const kinds = new Map<string, PageNames>()
  const placeOf = (kind: string) => `/* part of ${kind} */`
  return {
    note(kind, html) {
      kinds.set(kind, union(namesIn(html), kinds.get(kind)))
      return placeOf(kind)
    },
    async write() {
      const css = await readFile(join(outDir, sheet), 'utf8')
      const parts = new Map([...kinds].map(([kind, names]) => [placeOf(kind), usedRules(css, names)]))
      for (const text of parts.values()) {
        const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
        await writeFile(join(outDir, 'assets', `part-${hash}.css`), text)
      }
      await writeFile(join(outDir, sheet), withoutFonts(css))
      return (html) => html.replace(/\/\* part of [^*]* \*\//, (place) => parts.get(place) ?? '')
    },
  }
}

function union(a: PageNames, b: PageNames = a): PageNames {
  return {
    classes: new Set([...a.classes, ...b.classes]),
    elements: new Set([...a.elements, ...b.elements]),
    properties: new Set([...a.properties, ...b.properties]),
  }
}
