import { resolve } from 'node:path'
import type { APIResponse } from '@playwright/test'
import { headersFor } from '../../src/compiler/host/headers.ts'
import { readSiteFacts } from '../../src/compiler/host/site-facts.ts'
import { widgetVersion } from '../../src/embed/embed-addresses.ts'
import { openPage } from './site.ts'
import { expect, test } from './test.ts'

const nginx = process.env.NGINX_URL ?? ''
/** Headers that are about the connection, the very moment or the file, and no choice of ours. */
const ofTheServer =
  /^(?:date|server|connection|keep-alive|last-modified|etag|accept-ranges|vary|content-(?:length|encoding)|transfer-encoding)$/

test.use({ baseURL: nginx })

const paths = [
  ...['/', '/cast', '/cast/', '/ko', '/ko/about', '/characters/kyu-nam', '/ko/characters/kyu-nam/', '/index.html'],
  ...['/api/v1/index.json', '/api/v1/ko/cast.js', '/oembed/en/cast.json', '/oembed/ko/characters/kyu-nam.json'],
  ...['/embed/cast', '/embed/cast?theme=dark', '/ko/embed/cast', '/embed/cast.js', '/embed/frame.js'],
  ...[`/embed/v${widgetVersion}/cast.js`, `/embed/v${widgetVersion}/integrity.json`, '/embed/frame.css'],
  ...['/portraits/kyu-nam.svg', '/favicon.svg', '/share/en/home.png', '/licences/inter.txt'],
  ...['/robots.txt', '/sitemap.xml', '/feed.atom', '/ko/feed.jsonfeed', '/ko/manifest.webmanifest', '/icon-512.png'],
]

const folder = resolve(import.meta.dirname, '../../dist')
const site = await readSiteFacts(folder, new URL(nginx || 'http://localhost').origin)

test('sends each path the headers of the table, and nothing else', async ({ request }) => {
  for (const path of paths) {
    const response = await request.get(path)
    expect.soft(response.status(), path).toBe(200)
    const bare = path.split('?')[0] ?? ''
    const expected = { 'content-type': 'text/html; charset=utf-8', ...headersFor(bare, site) }
    expect.soft(ourHeaders(response), path).toEqual(expected)
  }
})

test('sends each asset of a page the headers of the table', async ({ request }) => {
  const page = await (await request.get('/')).text()
  const assets = [...page.matchAll(/\/assets\/[\w.-]+/g)].map(([path]) => path)
  expect(assets.length).toBeGreaterThan(5)
  for (const path of assets) expect.soft(ourHeaders(await request.get(path)), path).toEqual(headersFor(path, site))
})

test('npm start sends the same headers as nginx', async ({ request }) => {
  for (const path of [...paths, '/no/such/page', '/ko/nowhere', '/assets/gone.js']) {
    const ours = ourHeaders(await request.get(`${process.env.SITE_URL}${path}`))
    const theirs = ourHeaders(await request.get(path))
    // A missing file has no words, and so no kind, with us; nginx writes a line of its own.
    if (path.endsWith('gone.js')) theirs['content-type'] = ours['content-type'] ?? ''
    expect.soft(comparable(ours), path).toEqual(comparable(theirs))
  }
})

test('a page, a script and a document travel as the files that the build compressed', async ({ request }) => {
  for (const path of ['/cast', '/embed/cast.js', '/api/v1/en/cast.json', '/portraits/kyu-nam.svg']) {
    const packed = await request.get(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(packed.headers(), path).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    const plain = await request.get(path, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers(), path).not.toHaveProperty('content-encoding')
    expect(await packed.text(), path).toBe(await plain.text())
    expect(Number(packed.headers()['content-length']), path).toBeLessThan(Number(plain.headers()['content-length']) / 2)
  }
})

test('what is missing answers 404: a page in its language, a file in a word, and neither is kept', async ({
  request,
}) => {
  const missing = { '/nowhere': 'Off the map', '/ko/nowhere': '지도에 없는 곳', '/characters/kyu-nan': 'Off the map' }
  for (const [path, heading] of Object.entries(missing)) {
    const response = await request.get(path)
    expect.soft(response.status(), path).toBe(404)
    expect.soft(await response.text(), path).toContain(heading)
    expect.soft(response.headers(), path).toMatchObject({ 'cache-control': 'no-cache' })
    expect.soft(response.headers()['content-security-policy'], path).toContain("default-src 'self'")
  }
  for (const path of ['/assets/gone.js', '/api/v1/en/gone.json', '/embed/v0.0.1/cast.js', '/ko/gone.png']) {
    const response = await request.get(path)
    expect.soft(response.status(), path).toBe(404)
    expect.soft(await response.text(), path).not.toContain('id="root"')
    expect.soft(response.headers(), path).toMatchObject({ 'cache-control': 'no-cache' })
  }
})

test('a part of a file can be asked for, and an unchanged one is not sent again', async ({ request }) => {
  const part = await request.get('/share/en/home.png', { headers: { range: 'bytes=0-99' } })
  expect(part.status()).toBe(206)
  expect(part.headers()['content-range']).toMatch(/^bytes 0-99\/\d+$/)
  expect(await part.body()).toHaveLength(100)
  expect((await request.get('/share/en/home.png', { headers: { range: 'bytes=99999999-' } })).status()).toBe(416)
  const { etag = '' } = (await request.get('/cast')).headers()
  expect((await request.get('/cast', { headers: { 'if-none-match': etag } })).status()).toBe(304)
})

test('the app runs on it, and a page beyond the map is told', async ({ page, expectTrouble }) => {
  await openPage(page, '/ko/cast?q=kid')
  await expect(page.getByRole('main').getByRole('link', { name: /배우 / })).toHaveCount(2)
  expectTrouble(/404/)
  await page.goto('/ko/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('지도에 없는 곳')
})

function ourHeaders(response: APIResponse): Record<string, string> {
  return Object.fromEntries(Object.entries(response.headers()).filter(([name]) => !ofTheServer.test(name)))
}

/** Without the spaces that nginx leaves out, and without the origin, which differs. */
function comparable(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value.replaceAll('; ', ';').replaceAll(/http:\/\/(?:localhost|127\.0\.0\.1):\d+/g, 'OWN'),
    ]),
  )
}
