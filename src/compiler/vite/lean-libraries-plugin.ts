import type { Plugin } from 'vite'

const routerFile = /\/react-router\/dist\/production\/lib\/.*\.js$/
const displayName = /^\w+\.displayName = .*;$/gm
const component = /= (React\$1\.(?:forwardRef|memo|createContext)\()/g

/**
 * Lets the bundler leave out what the app does not use of React Router: 3 kB of forms, links and framework mode.
 * Giving a component its display name counts as using it, so the names go, and what makes a component is marked as
 * free of side effects. Its warnings to developers go as well: 0.6 kB.
 */
function leanRouter(): Plugin {
  return {
    name: 'talju:lean-router',
    config: () => ({
      build: { rolldownOptions: { treeshake: { manualPureFunctions: ['warning', 'warningOnce'] } } },
    }),
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
  '/@tanstack/query-core/build/modern/focusManager.js': `
    export const focusManager = { isFocused: () => true, subscribe: () => () => {} }`,
  '/@tanstack/query-core/build/modern/timeoutManager.js': `
    export const timeoutManager = {
      setTimeout: (callback, delay) => setTimeout(callback, delay),
      clearTimeout: (id) => clearTimeout(id),
      setInterval: (callback, delay) => setInterval(callback, delay),
      clearInterval: (id) => clearInterval(id),
    }
    export const systemSetTimeoutZero = (callback) => setTimeout(callback)`,
  '/@tanstack/query-core/build/modern/onlineManager.js': `
    export const onlineManager = { isOnline: () => true, subscribe: () => () => {} }`,
}

/** Functions of the router that only forms, fetchers and routes found on the way call. */
const routerCore = '/react-router/dist/production/lib/router/router.js'
const unusedFunctions = ['handleAction', 'fetch', 'handleFetcherAction', 'handleFetcherLoader', 'discoverRoutes']

/** Leaves a function of `createRouter` without its body; null where there is none of that name. */
function withoutBody(code: string, name: string): string | null {
  const pattern = new RegExp(`^(\\tasync function ${name}\\(.*\\) \\{\\n)[^]*?^\\t\\}$`, 'm')
  return pattern.test(code) ? code.replace(pattern, `$1throw new Error('left out: ${name}')\n}`) : null
}

/**
 * Leaves out instrumentation, submissions and fetchers of the router, infinite queries and mutations of TanStack Query,
 * and what fetches documents again with focus or connection, which those that never go stale do not ask for. A caller
 * would get an error that says so.
 */
function withoutUnusedParts(): Plugin {
  const met = new Set<string>()
  return {
    name: 'talju:without-unused-parts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    load: {
      filter: { id: /\/(?:instrumentation|infiniteQueryBehavior|mutationCache|(?:focus|online|timeout)Manager)\.js$/ },
      handler(id) {
        const part = Object.keys(unusedParts).find((path) => id.endsWith(path))
        if (part === undefined) return null
        met.add(part)
        return `function unused() { throw new Error('left out: ${part}') }${unusedParts[part]}`
      },
    },
    transform: {
      filter: { id: /\/router\/router\.js$/ },
      handler(code, id) {
        if (!id.endsWith(routerCore)) return null
        let lean = code
        for (const name of unusedFunctions) {
          const without = withoutBody(lean, name)
          if (without === null) continue
          met.add(name)
          lean = without
        }
        return { code: lean, map: null }
      },
    },
    buildEnd(error) {
      const unmet = [...Object.keys(unusedParts), ...unusedFunctions].filter((part) => !met.has(part))
      if (error === undefined && unmet.length > 0) this.error(`the libraries no longer have ${unmet.join(', ')}`)
    },
  }
}

/** Makes the libraries no larger than what the app uses of them. */
export const leanLibraries = (): Plugin[] => [leanRouter(), withoutUnusedParts()]
