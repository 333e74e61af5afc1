import type { Page } from '@playwright/test'
import type { Lang } from '../../src/languages/registry.ts'
import { langs, levels, pathIn } from '../chosen-film.ts'
import { shifts, watchShifts } from './layout-shifts.ts'
import { chooseLevel, openPage, readDocument, rememberLevel, words } from './site.ts'
import { expect, test } from './test.ts'

test('a misspelt actor is two presses away: who they play and how the name is written, on the first screen', {
  tag: '@phone',
}, async ({ page }) => {
  await openPage(page, '/')
  await page.getByRole('button', { name: words.en.find }).click()
  await page.getByRole('dialog').getByRole('searchbox').fill('Gu Gyo Hwan')
  await page.getByRole('dialog').getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koo Kyo-hwan')
  const main = page.getByRole('main')
  for (const text of ['Koo Kyo-hwan', '구교환', 'Lee Hyun-sang']) {
    await expect(main.getByText(text, { exact: true }).first()).toBeInViewport()
  }
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

/** What an iPhone SE and a small Android phone leave of their screens. */
const smallPhones = [
  { width: 375, height: 667 },
  { width: 360, height: 640 },
]

// The app changes nothing here, and pages open faster without it.
test.describe('prerendered', () => {
  test.use({ javaScriptEnabled: false })

  for (const lang of langs) {
    test(`the first screen of every character in ${lang} says who plays them and leads there`, {
      tag: '@phone',
    }, async ({ page, request }) => {
      const { credits } = await readDocument(request, `${lang}/cast.json`)
      const told = credits.filter(({ billing }) => billing !== 'minor')
      for (const { id, performer } of [...told, ...credits.slice(-1)]) {
        await page.goto(pathIn(lang, `/characters/${id}`))
        const link = page.locator('#performer').getByRole('link', { name: performer.display, exact: true })
        await expect(link).toHaveAttribute('href', pathIn(lang, `/people/${performer.id}`))
        const box = await link.boundingBox()
        expect.soft((box?.y ?? 0) + (box?.height ?? 0), id).toBeLessThan(await footOfScreen(page, lang))
      }
    })

    test(`the first screen of a lead in ${lang} says who plays them on a small phone too`, async ({
      page,
      request,
    }) => {
      const { credits } = await readDocument(request, `${lang}/cast.json`)
      for (const size of smallPhones) {
        await page.setViewportSize(size)
        for (const { id, performer } of credits.filter(({ billing }) => billing === 'lead')) {
          await page.goto(pathIn(lang, `/characters/${id}`))
          const box = await page.locator('#performer').getByRole('link', { name: performer.display }).boundingBox()
          expect
            .soft((box?.y ?? 0) + (box?.height ?? 0), `${id} at ${size.width}`)
            .toBeLessThan(await footOfScreen(page, lang))
        }
      }
    })
  }
})

for (const level of levels) {
  test(`at level ${level} the scenes are those told by then, each a link to its place in the story`, async ({
    page,
    request,
  }) => {
    const stories = await Promise.all(
      levels.slice(0, level + 1).map((one) => readDocument(request, `en/story/${one}.json`)),
    )
    const scenes = stories.flatMap(({ beats }) =>
      beats.filter(({ characters }) => characters.some(({ id }) => id === 'hyun-sang')),
    )
    await rememberLevel(page, level)
    await openPage(page, '/characters/hyun-sang')
    const list = section(page, words.en.character.scenes).getByRole('listitem')
    await expect(list).toHaveCount(scenes.length)
    for (const [at, { id, title, place }] of scenes.entries()) {
      const link = list.nth(at).getByRole('link')
      await expect(link).toHaveAccessibleName(`${at + 1} ${title} ${place}`)
      await expect(link).toHaveAttribute('href', `/story#beat-${id}`)
    }
  })
}

test('a scene leads to its place in the story', { tag: '@phone' }, async ({ page, request }) => {
  const { beats } = await readDocument(request, 'en/story/2.json')
  const beat = beats.find(({ characters }) => characters.some(({ id }) => id === 'hyun-sang'))
  await rememberLevel(page, 2)
  await openPage(page, '/characters/hyun-sang')
  await section(page, words.en.character.scenes)
    .getByRole('link', { name: beat?.title ?? '' })
    .click()
  await expect(page).toHaveURL(`/story#beat-${beat?.id}`)
  await expect(page.getByRole('heading', { name: beat?.title ?? '' })).toBeInViewport()
})

test('connections are faces that lead on, each with what ties the two', async ({ page }) => {
  await openPage(page, '/characters/hyun-sang')
  const faces = section(page, words.en.character.connections).locator('ul').first().locator('> li')
  await expect(faces).toHaveCount(1)
  await expect(faces).toContainText(/Lee Hyun-sang.*hunts him.*knew him as a child/)
  await chooseLevel(page, 3)
  await expect(faces).toHaveCount(5)
  const park = faces.filter({ has: page.getByRole('link', { name: 'Second Lieutenant Park' }) })
  await expect(park).toContainText('carries out his orders')
  await expect(park, 'what the other does has the other for its subject').not.toContainText('Lee Hyun-sang')
  await park.getByRole('link', { name: 'Second Lieutenant Park' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second Lieutenant Park')
})

test('what critics say of somebody comes with the level of their review', async ({ page, request }) => {
  const { reviews } = await readDocument(request, 'en/characters/hyun-sang.json')
  const { characters } = await readDocument(request, 'en/story/2.json')
  const later = characters['hyun-sang']?.points ?? []
  await openPage(page, '/characters/hyun-sang')
  const critics = section(page, words.en.character.critics)
  for (const { id, outlet, points } of reviews) {
    await expect(critics.getByRole('link', { name: outlet, exact: true })).toHaveAttribute('href', `/reviews#${id}`)
    for (const { text } of points) await expect(critics.getByText(text)).toBeVisible()
  }
  expect(later.length).toBeGreaterThan(3)
  for (const { text } of later) await expect(page.getByText(text)).toHaveCount(0)
  await chooseLevel(page, 2)
  for (const { text } of later) await expect(critics.getByText(text)).toBeVisible()
})

test('nothing shifts where a remembered level brings the story', { tag: '@phone' }, async ({ page, untilQuiet }) => {
  await rememberLevel(page, 3)
  await watchShifts(page, 'header')
  for (const id of ['hyun-sang', 'kyu-nam', 'radio-dj']) {
    await openPage(page, `/characters/${id}`)
    await expect(page.getByRole('heading', { name: words.en.character.scenes })).toBeAttached()
    await untilQuiet(page)
    expect.soft(await shifts(page), id).toEqual([])
  }
})

test('on a wide screen the portrait stays in view while the page is read', async ({ page }) => {
  await openPage(page, '/characters/hyun-sang')
  const portrait = page.getByRole('article').locator('img').first()
  expect((await portrait.boundingBox())?.width).toBe(372)
  await page.getByRole('heading', { name: words.en.character.names }).scrollIntoViewIfNeeded()
  await expect(portrait).toBeInViewport({ ratio: 1 })
})

function section(page: Page, name: string) {
  return page.getByRole('region', { name })
}

/** Where the screen ends, or on a phone the bar at its foot begins. */
async function footOfScreen(page: Page, lang: Lang): Promise<number> {
  const bar = await page.getByRole('navigation', { name: words[lang].mainNavigation }).boundingBox()
  const foot = bar?.y ?? 0
  return foot > 400 ? foot : (page.viewportSize()?.height ?? 0)
}
