import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { embedScripts } from '../../src/compiler/emit/embed-scripts.ts'
import { film } from '../../src/compiler/vite/film-plugin.ts'
import { filmSource } from '../../src/compiler/vite/film-source.ts'
import { newestScript, pinnedScript, widgetVersion } from '../../src/embed/embed-addresses.ts'

const root = resolve(import.meta.dirname, '../..')
const source = filmSource()
const { files, integrity } = await embedScripts(root, source.folder, [film(source)])

describe('the scripts for other people’s pages', () => {
  test('import nothing, write no markup and keep nothing', () => {
    for (const name of ['embed/cast.js', 'embed/frame.js', 'embed/start-frame.js']) {
      const text = files.get(name) ?? ''
      expect(text.length, name).toBeGreaterThan(100)
      expect(text, name).not.toMatch(/\bimport\s*[{*'"`]|innerHTML|outerHTML|insertAdjacent|\beval\b|new Function/)
      expect(text, name).not.toMatch(/localStorage|sessionStorage|indexedDB|cookie|sendBeacon/)
    }
  })

  test('keep the colours of both schemes, which a build for older browsers rewrites', () => {
    expect(files.get('embed/cast.js')).toContain('light-dark(#f2ecdd,#0b1110)')
    expect(files.get('embed/cast.js')).not.toContain('--lightningcss')
  })

  test('size nothing by the page’s own letters', () => {
    expect(files.get('embed/cast.js')).not.toMatch(/\d rem|\drem/)
  })

  test.each(['cast.js', 'frame.js'] as const)('%s has a pinned copy, whose integrity is published', (name) => {
    const text = files.get(pinnedScript(name).slice(1)) ?? ''
    expect(text).toBe(files.get(newestScript(name).slice(1)))
    const published = JSON.parse(files.get(`embed/v${widgetVersion}/integrity.json`) ?? '{}')
    expect(published).toEqual(integrity)
    expect(published[name]).toBe(`sha384-${createHash('sha384').update(text).digest('base64')}`)
  })
})

describe('a pinned copy that is kept in public/', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'talju-embed-'))
  const kept = join(folder, 'public', pinnedScript('cast.js'))
  await mkdir(dirname(kept), { recursive: true })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('may be what the build makes', async () => {
    await writeFile(kept, files.get('embed/cast.js') ?? '')
    await expect(embedScripts(root, folder, [film(source)])).resolves.toMatchObject({ integrity })
  })

  test('stops a build that would change it, and says what to do', async () => {
    await writeFile(kept, 'something older')
    await expect(embedScripts(root, folder, [film(source)])).rejects.toThrow(
      /Raise widgetVersion \(\d+\.\d+\.\d+\) in src\/embed\/embed-addresses\.ts/,
    )
  })
})
