import type { Plugin } from 'vite'

const routerFile = /\/react-router\/dist\/production\/lib\/.*\.js$/
const displayName = /^\w+\.displayName = .*;$/gm
const component = /= (React\$1\.(?:forwardRef|memo|createContext)\()/g

/**
 * Lets the bundler leave out what the app does not use of React Router: 3 kB of forms, links and framework mode.
 * Giving a component its display name counts as using it, so the names go, and what makes a component is marked as
 * free of side effects.
 */
function leanRouter(): Plugin {
  return {
    name: 'talju:lean-router',
    transform: {
      filter: { id: routerFile },
      handler: (code) => ({
        code: code.replace(displayName, '').replace(component, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  }
}

/** What reaches into parts that the app does not use, by file: an argument or an option that it never gives. */
const unusedParts: Readonly<Record<string, string>> = {
  '/react-router/dist/production/lib/router/instrumentation.js': `
    export const consumeInstrumentationClientResultMetaReceiver = () => undefined
    export { unused as getRouteInstrumentationUpdates, unused as instrumentClientSideRouter }
    export { unused as instrumentHandler, unused as instrumentationResultMetaContext }`,
  '/@tanstack/query-core/build/modern/infiniteQueryBehavior.js': `
    export { unused as infiniteQueryBehavior, unused as hasNextPage, unused as hasPreviousPage }`,
  '/@tanstack/query-core/build/modern/mutationCache.js': `
    export class MutationCache {
      clear() {}
      findAll() { return [] }
      async resumePausedMutations() {}
    }`,
}

/**
 * Leaves out instrumentation of the router, and infinite queries and mutations of TanStack Query: 3 kB of a first view.
 * A caller would get an error that says so.
 */
function withoutUnusedParts(): Plugin {
  const met = new Set<string>()
  return {
    name: 'talju:without-unused-parts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    load: {
      filter: { id: /\/(?:instrumentation|infiniteQueryBehavior|mutationCache)\.js$/ },
      handler(id) {
        const part = Object.keys(unusedParts).find((path) => id.endsWith(path))
        if (part === undefined) return null
        met.add(part)
        return `function unused() { throw new Error('left out: ${part}') }${unusedParts[part]}`
      },
    },
    buildEnd(error) {
      const unmet = Object.keys(unusedParts).filter((path) => !met.has(path))
      if (error === undefined && unmet.length > 0) this.error(`the libraries no longer have ${unmet.join(', ')}`)
    },
  }
}

/** Makes the libraries no larger than what the app uses of them. */
export const leanLibraries = (): Plugin[] => [leanRouter(), withoutUnusedParts()]
