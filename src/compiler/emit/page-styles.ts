import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageStyle } from './page-html.ts'
import { usedRules, withoutFonts } from './used-rules.ts'

/** The app's own code, in which the classes of a page are named: not libraries, and not the words of a language. */
const isOwnCode = /\/(?!(?:react|vendor|rolldown|(?:more-)?words)-)[\w-]+\.js$/

/**
 * The styles that pages inline. Whatever is inlined is also a file of the build, for the content policy to name.
 *
 * @param outDir the folder of the finished client build; its shared sheet loses the fonts, which each page has
 * @param sharedSheet its address
 * @returns what a page with this code inlines, in order: its part of the shared sheet, its own sheets
 * @throws where a sheet is missing or cannot be parsed
 * @example const styles = await (await pageStyles('dist', '/assets/index-x1.css'))(['assets/app-y2.js'], [])
 */
export async function pageStyles(
  outDir: string,
  sharedSheet: string,
): Promise<(code: readonly string[], ownSheets: readonly string[]) => Promise<PageStyle[]>> {
  const read = once((path) => readFile(join(outDir, path), 'utf8'))
  const shared = await read(sharedSheet)
  await writeFile(join(outDir, sharedSheet), withoutFonts(shared))
  const part = once(async (code) => {
    const texts = await Promise.all(code.split(' ').map(read))
    const text = usedRules(shared, texts.join('\n'))
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
    await writeFile(join(outDir, 'assets', `part-${hash}.css`), text)
    return { href: sharedSheet, text, isPart: true }
  })
  return async (code, ownSheets) => [
    await part(code.filter((file) => isOwnCode.test(file)).join(' ')),
    ...(await Promise.all(ownSheets.map(async (href) => ({ href, text: await read(href) })))),
  ]
}

/** Asks once for each key. */
function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>()
  return (key) => {
    const answer = asked.get(key) ?? ask(key)
    asked.set(key, answer)
    return answer
  }
}
