// @vitest-environment jsdom

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { act } from '@testing-library/react'
import type { Root } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { startApp } from '../../src/app/start-app.tsx'
import { fileOf, pagePaths } from '../../src/compiler/vite/prerender-plugin.ts'
import type { Lang } from '../../src/languages/registry.ts'
import { builtSite, content, film, pathIn, readFromMemory, shape } from '../chosen-film.ts'

// The pages as `npm run build` wrote them. (Drawing them here is no way: React forbids two renderers in one realm.)
const site = builtSite
const paths = pagePaths(film)

let root: Root | null = null

afterEach(() => {
  act(() => root?.unmount())
  vi.unstubAllGlobals()
})

/** Puts a prerendered page into the document as a browser would that opened `address`, and starts the app in it. */
async function open(address: string, prerendered: string, fetchStub: (url: string) => Promise<Response>) {
  const html = await readFile(join(site, fileOf(prerendered)), 'utf8').catch(() => {
    throw new Error(`dist has no ${fileOf(prerendered)}: build first, npm run build`)
  })
  document.documentElement.innerHTML = html.replace(/^<!doctype html>\s*/i, '')
  history.replaceState(null, '', address)
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    return fetchStub(url)
  })
  const heading = document.querySelector('h1')
  await act(async () => {
    root = await startApp(document)
    // Parts of a page that come after it, as the map does, belong to its own test.
    await vi.dynamicImportSettled()
  })
  return { heading, asked }
}

const noNetwork = () => Promise.reject(new Error('no network here'))

test.each(paths.filter((path) => !path.endsWith('/404')))(
  '%s is taken over as it is, and reads no document',
  async (path) => {
    const { heading, asked } = await open(path, path, noNetwork)
    // The very same element: React kept what was there.
    expect(heading).not.toBeNull()
    expect(document.querySelector('h1')).toBe(heading)
    expect(asked).toEqual([])
  },
)

const [side] = shape.sides
const [, other = ''] = shape.languages
const filtered = [
  `/cast?q=r&side=${side}`,
  pathIn(other as Lang, '/cast?sort=performer'),
  ...(shape.parts.reviews ? ['/reviews?stance=mixed'] : []),
]

test.each(filtered)(
  '%s is taken over from the page without filters, then filtered, and reads no document',
  async (address) => {
    const path = address.split('?')[0] ?? ''
    const { heading, asked } = await open(address, path, noNetwork)
    expect(document.querySelector('h1')).toBe(heading)
    expect(
      document.querySelectorAll('main li:not([hidden]) > a[href*="/characters/"], main article').length,
    ).toBeGreaterThan(0)
    expect(asked).toEqual([])
  },
)

test('a character page with filters asks for the cast alone, and does without it where it fails', async () => {
  const path = `/characters/${content.cast[0]?.id}`
  const { heading, asked } = await open(`${path}?q=lee`, path, noNetwork)
  expect(document.querySelector('h1')).toBe(heading)
  // Where it fails, whether the site has a new version.
  expect(asked).toEqual([expect.stringMatching(/\/api\/v1\/en\/cast\.json$/), '/api/v1/index.json'])
})

test('a page prerendered for another address is rendered from nothing', async () => {
  await open('/about', '/404', async (url) =>
    Response.json(await readFromMemory(url.replace(/^.*\/api\/v1\//, '') as 'en/about.json')),
  )
  expect(document.querySelector('h1')?.textContent).toBe('About')
})
