import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { cssTarget } from './src/compiler/emit/bundle-script.ts'
import { plainImports } from './src/compiler/vite/code-files.ts'
import { embed } from './src/compiler/vite/embed-plugin.ts'
import { film } from './src/compiler/vite/film-plugin.ts'
import { filmSource } from './src/compiler/vite/film-source.ts'
import { fontFolder, fonts } from './src/compiler/vite/fonts-plugin.ts'
import { leanLibraries } from './src/compiler/vite/lean-libraries-plugin.ts'
import { prerenderPages } from './src/compiler/vite/prerender-plugin.ts'
import { shareCards } from './src/compiler/vite/share-cards-plugin.ts'
import { staticApi } from './src/compiler/vite/static-api-plugin.ts'

const unitTests = 'tests/**/*.test.{ts,tsx}'
const siteTests = 'tests/**/*.site.test.{ts,tsx}'
const engineTests = 'tests/engines/*.engines.test.ts'

/** What Vite's development server keeps to itself. It serves the project's folder, where the inbox is too. */
const secrets = ['.env', '.env.*', '*.{crt,pem,key,p12,pfx,cer,der}', '.npmrc', '.yarnrc.yml', '**/.git/**']

const source = filmSource()

export default defineConfig({
  plugins: [
    react(),
    plainImports(),
    leanLibraries(),
    film(source),
    tailwindcss(),
    fonts(),
    staticApi(source),
    shareCards(source),
    embed(source),
    prerenderPages(source),
  ],
  envPrefix: ['VITE_', 'SITE_'],
  server: { fs: { deny: [...secrets, '*.sqlite', '*.sqlite-*'] } },
  resolve: { alias: { '@fonts': resolve(import.meta.dirname, fontFolder) } },
  build: {
    cssTarget,
    // A file each, so that what is not needed is not fetched and nothing is inlined past the content policy.
    assetsInlineLimit: 0,
    // The starter names the files of a first view: see `src/compiler/vite/code-files.ts`.
    modulePreload: false,
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    // Else the address of a style sheet would be empty.
    css: true,
    // Files of a worker share the modules they import, which takes a third off the time: no test may rely on fresh ones.
    isolate: false,
    // Every core: the default leaves one idle, which on two is half.
    maxWorkers: '100%',
    // Both only end what hangs, also on a slow machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'unit', include: [unitTests], exclude: [siteTests, engineTests] } },
      // Reads the folder that a build writes.
      { extends: true, test: { name: 'site', include: [siteTests] } },
      // The built site in Firefox and WebKit, and the widget in Chromium too.
      { extends: true, test: { name: 'engines', include: [engineTests], setupFiles: [] } },
    ],
  },
})
