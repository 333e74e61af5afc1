import { resolve } from 'node:path'
import { build, type Plugin } from 'vite'

/** Browsers that know light-dark(); with older ones named, it would be rewritten into variables. */
export const cssTarget = ['chrome123', 'firefox120', 'safari17.5']

/**
 * One script with everything that it imports, minified. A build of its own, as an app's: Vite's library mode leaves the
 * spaces in, a third of the size.
 *
 * @param input its source, from the project's root
 * @param format `iife` for a classic script
 * @throws where it becomes more than one file
 * @example await bundleScript(root, 'src/embed/size-frames.ts', 'es', [])
 */
export async function bundleScript(
  root: string,
  input: string,
  format: 'es' | 'iife',
  plugins: Plugin[],
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    plugins,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      cssTarget,
      rolldownOptions: { input: resolve(root, input), output: { format, minify: true } },
    },
  })
  const [chunk, ...more] = [built].flat().flatMap((output) => ('output' in output ? output.output : []))
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${input} should become one file`)
  return chunk.code
}
