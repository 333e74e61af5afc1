import type { Plugin } from 'vite'

const routerFile = /\/react-router\/dist\/production\/lib\/.*\.js$/
const displayName = /^\w+\.displayName = .*;$/gm
const component = /= (React\$1\.(?:forwardRef|memo|createContext)\()/g

/**
 * Lets the bundler leave out what the app does not use of React Router: 3 kB of forms, links and framework mode.
 * Giving a component its display name counts as using it, so the names go, and what makes a component is marked as
 * free of side effects.
 */
export function leanRouter(): Plugin {
  return {
    name: 'talju-lean-router',
    transform: {
      filter: { id: routerFile },
      handler: (code) => ({
        code: code.replace(displayName, '').replace(component, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  }
}
