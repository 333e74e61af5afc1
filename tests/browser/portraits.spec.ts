import type { Page } from '@playwright/test'
import { chooseLevel, openPage, rememberLevel } from './site.ts'
import { expect, test } from './test.ts'

const higher = /\/portraits\/\d\//

test('a portrait of a higher level is fetched only after the reader asked for it, and moves nothing', {
  tag: '@phone',
}, async ({ page, untilQuiet }) => {
  const asked: string[] = []
  page.on('request', (request) => higher.test(request.url()) && asked.push(new URL(request.url()).pathname))
  await openPage(page, '/cast')
  await untilQuiet(page)
  expect(asked).toEqual([])
  await expect(portrait(page)).toHaveAttribute('src', '/portraits/kyu-nam.svg')
  const before = await portrait(page).boundingBox()
  await chooseLevel(page, 1)
  await expect(portrait(page)).toHaveAttribute('src', '/portraits/1/kyu-nam.svg')
  await untilQuiet(page)
  expect(asked.filter((path) => !path.startsWith('/portraits/1/'))).toEqual([])
  expect(await portrait(page).boundingBox()).toEqual(before)
})

test('grid, page and map show the portrait of the reader’s level', async ({ page }) => {
  await rememberLevel(page, 2)
  await openPage(page, '/cast')
  await expect(page.locator('a[href="/characters/hyun-sang"] img')).toHaveAttribute('src', '/portraits/2/hyun-sang.svg')
  await openPage(page, '/characters/hyun-sang')
  await expect(page.getByRole('main').locator('img').first()).toHaveAttribute('src', '/portraits/2/hyun-sang.svg')
  await openPage(page, '/relationships')
  await expect(page.locator('[data-id=hyun-sang] image')).toHaveAttribute('href', '/portraits/2/hyun-sang.svg')
})

test('where the portrait of a level does not arrive, that of level 0 stays', async ({ page, expectTrouble }) => {
  expectTrouble(higher)
  await page.route(higher, (route) => route.abort('connectionfailed'))
  await rememberLevel(page, 1)
  await openPage(page, '/cast')
  await expect(portrait(page)).toHaveAttribute('src', '/portraits/kyu-nam.svg')
  await expect
    .poll(() => portrait(page).evaluate((picture: HTMLImageElement) => picture.naturalWidth))
    .toBeGreaterThan(0)
  await openPage(page, '/relationships')
  await expect(page.locator('[data-id=kyu-nam] image')).toHaveAttribute('href', '/portraits/kyu-nam.svg')
  await page.unroute(higher)
})

function portrait(page: Page) {
  return page.locator('a[href="/characters/kyu-nam"] img')
}
