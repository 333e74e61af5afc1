import type { Plugin } from 'vite'
import { widgetTexts } from '../../embed/widget-texts.ts'
import { lightDark, type Palette } from '../art/palette.ts'
import { documentShapes } from '../compile/document-shapes.ts'
import { filmTexts } from '../compile/film-shape.ts'
import type { FilmSource } from './film-source.ts'

/** What the app asks for of its film. Declared in `src/app/env.d.ts`. */
const shapeModule = 'virtual:film'
const widgetModule = 'virtual:film/widget'
const terrainModule = 'virtual:film/terrain'
const shapesModule = 'virtual:film/shapes'
/** The import of words in a language that is not known before the app runs: `import(`./words-${lang}.ts`)`. */
const wordsImport = /import\(`(\.\/\w+|virtual:film\/texts)-\$\{lang\}\.ts`\)/
const textsModule = /^\0?virtual:film\/texts-(\w+)\.ts$/

/**
 * Gives the app its film: the shape, the words of each language, the drawings, the palette and the public files. A
 * drawing or a theme that the film does not bring is the engine's plain one.
 */
export function film(source: FilmSource): Plugin {
  return {
    name: 'talju:film',
    // Before Tailwind reads the styles.
    enforce: 'pre',
    config: () => ({
      publicDir: `${source.folder}/public`,
      resolve: {
        // A film may be anywhere; its drawings use the project's React.
        dedupe: ['react', 'react-dom'],
        alias: {
          '@film/theme.css': source.file('theme.css', 'src/ui/plain-theme.css'),
        },
      },
    }),
    resolveId: (id) =>
      [shapeModule, widgetModule, terrainModule, shapesModule].includes(id) || textsModule.test(id) ? `\0${id}` : null,
    async load(id) {
      if (id === `\0${shapeModule}`) {
        const { shape } = await source.read()
        return `export const film = ${JSON.stringify(shape)}`
      }
      if (id === `\0${terrainModule}`) {
        // One export each, so that a page carries only what it draws.
        const { path, svg: _, ...geometry } = await source.terrain()
        const exports = Object.entries({ address: `/${path}`, ...geometry })
        return exports.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')
      }
      if (id === `\0${shapesModule}`)
        return `export const shapes = ${JSON.stringify(documentShapes(await source.read()))}`
      if (id === `\0${widgetModule}`) {
        const { shape, content } = await source.read()
        const imports = shape.languages.map((lang) => `import { words as ${lang} } from '/src/embed/words-${lang}.ts'`)
        const entries = shape.languages.map((lang) => {
          const { sides, ...texts } = widgetTexts(lang, content)
          // Without a prototype: a side called "constructor" has no name.
          const named = JSON.stringify(sides).replace('{', '{__proto__:null,')
          return `${lang}: { ...${lang}, ...${JSON.stringify(texts)}, sides: ${named} }`
        })
        const languages = 'export const languages = Object.keys(widget)'
        return [...imports, `export const widget = { ${entries.join(', ')} }`, languages].join('\n')
      }
      const [, wanted] = textsModule.exec(id) ?? []
      if (wanted === undefined) return null
      const { shape, content } = await source.read()
      const lang = shape.languages.find((one) => one === wanted)
      if (lang === undefined) throw new Error(`the film speaks ${shape.languages.join(', ')}, not ${wanted}`)
      return `export const words = ${JSON.stringify(filmTexts(lang, content))}`
    },
    transform: {
      filter: {
        id: /\/(?:app\/styles\.css|embed\/film-cast\.css|(?:words|messages|film-texts|app\/pages)\.ts)(?:\?.*)?$/,
      },
      async handler(code, id) {
        const { content, palette, shape } = await source.read()
        if (id.endsWith('.ts'))
          return { code: withLabels(withLanguages(code, shape.languages), shape.languages), map: null }
        const isShared = /\/styles\.css/.test(id)
        return { code: isShared ? code + sideRules(content.vocabulary.sides) : withPalette(code, palette), map: null }
      },
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { palette } = await source.read()
        const { light, dark } = palette.of('ground')
        return html.replace('GROUND-DARK', dark).replace('GROUND-LIGHT', light)
      },
    },
  }
}

/** Lists the languages of the film in the import of words, so that those of others are not built. */
function withLanguages(code: string, languages: readonly string[]): string {
  return code.replace(wordsImport, (_, file: string) => {
    const imports = languages.map((lang) => `${lang}: () => import('${file}-${lang}.ts')`)
    return `({ ${imports.join(', ')} })[lang]()`
  })
}

/** Leaves out of the page labels those in languages that the film does not speak. */
function withLabels(code: string, languages: readonly string[]): string {
  return code.replace(/\blabel: \{([^}]*)\}/g, (_, labels: string) => {
    const kept = labels.split(/,(?=\s*\w+:)/).filter((label) => languages.includes(label.trim().slice(0, 2)))
    return `label: {${kept.join()}}`
  })
}

/** A rule for each side of the film: its colour, in the layer of components. */
function sideRules(sides: Readonly<Record<string, { colour: string }>>): string {
  const rules = Object.entries(sides).map(([side, { colour }]) => `.side-${side} { --side: var(--color-${colour}); }`)
  return `\n@layer components { ${rules.join(' ')} }\n`
}

/** Writes a colour of the film in place of each `var(--palette-name)`, for styles that travel without the theme. */
function withPalette(css: string, palette: Palette): string {
  return css.replace(/\bvar\(--palette-([\w-]+)\)/g, (_, name: string) => lightDark(palette.of(name)))
}
