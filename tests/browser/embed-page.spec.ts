import type { Page } from '@playwright/test'
import { widgetVersion } from '../../src/embed/embed-addresses.ts'
import { langs, pathIn } from '../chosen-film.ts'
import { expect, people, test } from './embed-test.ts'
import { openPage, words } from './site.ts'

for (const lang of langs) {
  const { ways, hosts } = words[lang].embed

  test(`in ${lang} the thing itself stands on a light, a dark and a narrow page, as element and in a frame`, {
    tag: lang === 'en' ? '@phone' : [],
  }, async ({ page }) => {
    await openPage(page, pathIn(lang, '/embed?group=lead&theme=page'))
    for (const host of Object.values(hosts)) {
      const figure = page.getByRole('figure', { name: host })
      await figure.scrollIntoViewIfNeeded()
      await expect(people(figure)).toHaveCount(3)
    }
    const grounds = await page
      .locator('film-cast [part=box]')
      .evaluateAll((all) => all.slice(0, 2).map((box) => getComputedStyle(box).backgroundColor))
    expect(grounds).toEqual(['rgb(242, 236, 221)', 'rgb(11, 17, 16)'])

    await page.getByRole('link', { name: ways.iframe }).click()
    await expect(page.locator('iframe')).toHaveCount(3)
    for (const host of Object.values(hosts)) {
      const figure = page.getByRole('figure', { name: host })
      await figure.scrollIntoViewIfNeeded()
      await expect(figure.frameLocator('iframe').locator('film-cast [part=link]')).toHaveCount(3)
    }
  })

  test(`in ${lang} what is chosen shows in the snippet and the address, and comes back with it`, async ({ page }) => {
    const fields = words[lang].embed
    await openPage(page, pathIn(lang, '/embed'))
    await page.getByLabel(fields.who).selectOption(words[lang].texts.sides.nomads ?? '')
    await page.getByLabel(fields.limit).selectOption(fields.people(3))
    await page.getByLabel(fields.theme).selectOption(fields.themes.dark)
    await page.getByLabel(fields.headingField).fill('"Who" & <why>')
    await page.getByLabel(fields.filter).uncheck()
    const chosen =
      /<film-cast lang="\w\w" group="nomads" limit="3" theme="dark" heading="&quot;Who&quot; &amp; <why>" filter="off" style="[^"]*">/
    await expect(snippet(page)).toHaveText(chosen)
    await expect(page.getByRole('heading', { name: '"Who" & <why>' })).toHaveCount(3)
    await expect(page).toHaveURL(/\?group=nomads&limit=3&theme=dark&heading=.*&filter=off$/)
    await page.reload()
    await expect(snippet(page)).toHaveText(chosen)
    await page.goBack()
    await expect(snippet(page)).not.toHaveText(/filter="off"/)
  })
}

test('the snippet can be taken along, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, '/embed')
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await expect(page.getByText('Copied')).toBeVisible()
  const taken = await page.evaluate(() => navigator.clipboard.readText())
  expect(taken.split('\n')).toHaveLength(2)
  expect(taken).toBe(await snippet(page).textContent())
})

test('a heading that is typed adds nothing to the history, however often the frames change', async ({ page }) => {
  await openPage(page, '/embed?way=iframe')
  const before = await page.evaluate(() => history.length)
  await page.getByLabel(words.en.embed.headingField).pressSequentially('Hello world', { delay: 30 })
  await expect(snippet(page)).toHaveText(/title="Hello world"/)
  await expect(page.frameLocator('iframe').first().getByRole('heading', { name: 'Hello world' })).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('where the clipboard is shut a press selects the snippet', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openPage(page, '/embed')
  await page.getByRole('button', { name: 'Copy' }).first().click()
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    ((await snippet(page).textContent()) ?? '').trim(),
  )
})

/** A snippet that names where the site is published, for where it is served now. */
function asServed(snippet: string, baseURL = ''): string {
  return snippet.replaceAll(process.env.SITE_ORIGIN || baseURL, baseURL)
}

for (const query of ['', '?pinned=yes', '?way=iframe', '?way=iframe&pinned=yes']) {
  test(`what /embed${query} says works on a page of somebody else, under the policy that it names`, async ({
    page,
    baseURL,
    openHost,
  }) => {
    await openPage(page, `/embed${query}${query === '' ? '?' : '&'}group=lead`)
    const tags = asServed((await snippet(page).textContent()) ?? '', baseURL)
    expect(tags.includes(`/embed/v${widgetVersion}/`)).toBe(query.includes('pinned'))
    const lines = asServed((await code(page, 'script-src').textContent()) ?? '', baseURL)
    expect(lines).toContain(baseURL)
    // The reserve is a style of the page's own.
    const policy = `default-src 'none'; style-src 'unsafe-inline'; ${lines.replaceAll('\n', ' ')}`
    await openHost({ body: tags, headers: { 'content-security-policy': policy } })
    if (query.includes('iframe')) {
      await expect(page.frameLocator('iframe').locator('film-cast [part=link]')).toHaveCount(3)
      await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeLessThan(600)
    } else {
      await expect(people(page)).toHaveCount(3)
      await expect
        .poll(() =>
          page
            .locator('film-cast [part=portrait]')
            .first()
            .evaluate((one) => (one as HTMLImageElement).naturalWidth),
        )
        .toBeGreaterThan(0)
    }
  })
}

test('a changed pinned script is refused, and the plain link stands', async ({
  page,
  baseURL,
  openHost,
  expectTrouble,
  untilQuiet,
}) => {
  expectTrouble(/integrity/)
  await openPage(page, '/embed?pinned=yes')
  const tags = asServed((await snippet(page).textContent()) ?? '', baseURL)
  await openHost({ body: tags.replace(/(?<=sha384-)./, (first) => (first === 'A' ? 'B' : 'A')) })
  await untilQuiet(page)
  await expect(page.getByRole('link', { name: 'The whole cast on Talju' })).toBeVisible()
})

test('the address alone is found by oEmbed, for the cast and for every character', async ({ page, request }) => {
  // What stands in a frame has no icon; opened alone, the browser asks for one.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  for (const path of ['/cast', '/ko/cast', '/characters/kyu-nam', '/ko/characters/hyun-sang']) {
    const html = await (await request.get(path)).text()
    const [head = ''] = html.split('</head>')
    const [, href = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"\/>/.exec(head) ?? []
    expect(Buffer.byteLength(head), path).toBeLessThan(150_000)
    const response = await request.get(new URL(href).pathname)
    expect(response.headers(), path).toMatchObject({ 'access-control-allow-origin': '*' })
    const answer = await response.json()
    expect(answer, path).toMatchObject({ version: '1.0', type: 'rich' })
    const { pathname, search } = new URL(/src="([^"]+)"/.exec(answer.html)?.[1]?.replaceAll('&amp;', '&') ?? 'missing')
    await page.goto(pathname + search)
    await expect(people(page), path).toHaveCount(path.endsWith('/cast') ? 6 : 1)
  }
  for (const path of ['/', '/reviews', '/about', '/embed']) {
    expect(await (await request.get(path)).text(), path).not.toContain('oembed"')
  }
})

/** What is to be pasted: the first code on the page. */
function snippet(page: Page) {
  return page.locator('pre').first()
}

function code(page: Page, text: string) {
  return page.locator('pre', { hasText: text }).last()
}
