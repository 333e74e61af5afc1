import { pathIn, siteFiles } from '../../languages/paths.ts'
import type { Content } from '../../schema/content.ts'
import type { Palette } from '../art/palette.ts'
import { icons } from './icons.ts'

/**
 * What a device needs to install the site, a file for each language by path below the site's root. Its addresses count
 * from its own, so it needs no origin.
 *
 * @example JSON.parse(manifests(film).get('ko/manifest.webmanifest')).start_url // '/ko'
 */
export function manifests({ content, palette }: { content: Content; palette: Palette }): Map<string, string> {
  const { film, words } = content
  const { dark } = palette.of('ground')
  return new Map(
    film.languages.map((lang) => {
      const home = pathIn(lang, '/', film.languages)
      const manifest = {
        id: home,
        start_url: home,
        scope: '/',
        name: words.film[lang],
        short_name: words.brand[lang],
        description: film.logline.text[lang],
        lang,
        dir: 'ltr',
        display: 'standalone',
        background_color: dark,
        theme_color: dark,
        categories: ['entertainment'],
        icons: [
          ...icons.map(({ path, size, purpose }) => ({
            src: `/${path}`,
            sizes: `${size}x${size}`,
            type: 'image/png',
            purpose,
          })),
          { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ],
      }
      return [pathIn(lang, siteFiles.manifest, film.languages).slice(1), `${JSON.stringify(manifest, null, 1)}\n`]
    }),
  )
}
