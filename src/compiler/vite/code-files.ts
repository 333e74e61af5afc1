import type { Plugin, Rolldown, ViteBuilder } from 'vite'

/**
 * Pages that readers go between share a file: apart, each would cost more as a request than as bytes. The cast and its
 * characters are too large for one, and only people have a landscape.
 */
const pageFiles = {
  film: 'film',
  cast: 'cast',
  character: 'character',
  person: 'person',
  story: 'story',
  relationships: 'relationships',
  reviews: 'reviews',
  facts: 'disagreements|facts|glossary|making',
  site: 'about|embed|sources',
}

const preloadedFonts = /(?:inter|barlow-condensed-\d+)-[\w-]{8}\.woff2$/

/**
 * Leaves out the code that Vite puts around every `import()` to preload what it needs: the starter names all files of
 * a first view, and pointing at a link fetches those of the next page.
 */
export function plainImports(): Plugin {
  return {
    name: 'talju:plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}

const languageOf = (id: string) => /-(\w+)(?:\.ts)?$/.exec(id)?.[1]

/**
 * How the app's code is cut into files, so that a first view needs few and hardly any is tiny: the starter, which comes
 * first and imports nothing else; React; the other libraries; the words of a language, first those of the pages that are
 * read most, then those of pages about the site itself, then the others, so that a further language costs the readers of
 * these nothing; the finder's words in all languages, because it finds by all of them; what every page shares; groups of
 * pages. A group takes along whatever its modules import, unless an earlier group has it. Code that is imported on
 * demand, such as the finder, gets files of its own.
 */
export const codeGroups: Rolldown.CodeSplittingGroup[] = [
  {
    name: 'starter',
    test: /[\\/]app[\\/]starter\.ts|[\\/](?:color-scheme|open-finder|new-version)\.tsx?$|preload-helper/,
  },
  { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]|[\\/]app[\\/]react\.ts/ },
  { name: 'vendor', test: /[\\/]node_modules[\\/]/ },
  {
    name: (id) => `words-${languageOf(id)}`,
    debugName: 'words',
    test: /virtual:film[\\/]texts-\w+\.ts$|[\\/](?:languages[\\/]messages|pages[\\/](?:film|cast|character|person|story|relationships)[\\/]words)-\w+\.ts$/,
  },
  {
    name: (id) => `reply-words-${languageOf(id)}`,
    debugName: 'reply-words',
    test: /[\\/](?:ui[\\/]replies|pages[\\/]reply)[\\/]words-\w+\.ts$/,
  },
  {
    name: (id) => `site-words-${languageOf(id)}`,
    debugName: 'site-words',
    test: /[\\/]pages[\\/](?:about|sources|embed)[\\/]words-\w+\.ts$/,
  },
  {
    name: (id) => `facts-words-${languageOf(id)}`,
    debugName: 'facts-words',
    test: /[\\/]pages[\\/](?:disagreements|facts|glossary|making)[\\/]words-\w+\.ts$/,
  },
  {
    name: (id) => `more-words-${languageOf(id)}`,
    debugName: 'more-words',
    test: /[\\/]pages[\\/]\w+[\\/]words-\w+\.ts$/,
  },
  {
    name: (id) => `panel-words-${languageOf(id)}`,
    debugName: 'panel-words',
    test: /[\\/](?:panels|sharing|offline)[\\/]words-\w+\.ts$/,
  },
  { name: 'finder-words', test: /[\\/]finder[\\/]words-\w+\.ts$/ },
  {
    name: 'app',
    test: /[\\/]src[\\/](?:app[\\/]start-app|(?:data|languages)[\\/]|ui[/](?!backdrop|credit-card|fact-list|name-heading|replies[\\/]|sharing[\\/]|side-panels|spellings|terrain|way)|state[\\/](?!(?:use-)?(?:credit|cast)-|filter-names))|[\\/]names[\\/]search[\\/]fold\.ts$|[\\/]schema[\\/]vocabulary\.ts$/,
  },
  { name: 'replies', test: /[\\/]ui[\\/]replies[\\/](?!words)[\w-]+\.tsx?$/ },
  { name: 'offline', test: /[\\/]src[\\/](?:offline[\\/](?!words-)|app[\\/]keep-offline)/ },
  // One file, since who opens one panel soon opens another.
  { name: 'side-panels', test: /[\\/]ui[\\/]side-panels[\\/][\w-]+\.tsx$/ },
  // Characters and people have these.
  { name: 'profile', test: /[\\/]src[\\/]ui[\\/](?:fact-list|name-heading|spellings)\.tsx$/ },
  // Home page, people, story and the lost page have it, and no other.
  { name: 'terrain', test: /[\\/]src[\\/]ui[\\/](?:backdrop|terrain|way)\.tsx$/ },
  ...Object.entries(pageFiles).map(([name, pages]) => ({
    name: `pages-${name}`,
    test: new RegExp(`[\\\\/]pages[\\\\/](?:${pages})[\\\\/]\\w+-route\\.tsx$`),
  })),
]

/** What a page needs to know of the finished build. Paths of files are from the site's root, without a slash. */
export type BuiltFiles = {
  /**
   * The files that hold the given modules and everything that these import.
   *
   * @param modules absolute paths of source files
   * @throws where a module is in no file
   * @example filesOf(['/…/src/pages/cast/cast-route.tsx']) // ['assets/pages-film-x1.js', 'assets/app-y2.js', …]
   */
  filesOf: (modules: readonly string[]) => string[]
  /** The fonts that nearly every page shows. */
  fonts: readonly string[]
}

/** @param build what Vite's builder gives for a build into one folder */
export function builtFiles(build: Awaited<ReturnType<ViteBuilder['build']>>): BuiltFiles {
  if (!('output' in build)) throw new Error('expected a build with one output')
  const chunks = build.output.filter((file) => file.type === 'chunk')
  const fileOf = new Map(chunks.flatMap(({ fileName, moduleIds }) => moduleIds.map((id) => [id, fileName] as const)))
  const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]))
  return {
    fonts: build.output.map(({ fileName }) => fileName).filter((file) => preloadedFonts.test(file)),
    filesOf(modules) {
      const files = new Set<string>()
      const add = (file: string) => {
        if (files.has(file)) return
        files.add(file)
        importsOf.get(file)?.forEach(add)
      }
      for (const module of modules) {
        const file = fileOf.get(module)
        if (file === undefined) throw new Error(`no file of the build holds ${module}`)
        add(file)
      }
      return [...files].filter((file) => !file.includes('/starter-'))
    },
  }
}
