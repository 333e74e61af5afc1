import type { Page } from '@playwright/test'
import type { Level } from '../../src/schema/vocabulary.ts'
import { isAbove } from './kept-files.ts'
import { expect, goOffline, goOnline, keptAbove, keptFiles, noNetwork, test, visit } from './offline-test.ts'
import { chooseLevel, openPage, readDocument, words } from './site.ts'

/** How many files each set has, as the worker lists them. */
async function sizesOfSets(page: Page): Promise<Record<string, number>> {
  const kept = await keptFiles(page)
  return Object.fromEntries(Object.entries(kept).map(([name, files]) => [name, files.length]))
}

async function untilLevelKept(page: Page, level: Level): Promise<void> {
  const stories = () =>
    keptFiles(page).then((kept) => kept[`talju:en:${level}`]?.filter((one) => /\/story\//.test(one)))
  await expect.poll(stories).toHaveLength(1)
  await expect.poll(() => page.evaluate((name) => caches.has(name), `talju:site:${level}`)).toBe(true)
}

test('what the reader has chosen works without a network, and goes when they go down again', async ({
  page,
  context,
  site,
  request,
  expectTrouble,
}) => {
  expectTrouble(noNetwork)
  const { beats } = await readDocument(request, 'en/story/2.json')
  const told = beats[0]?.title ?? ''
  await visit(page, '/about')
  await chooseLevel(page, 2)
  await untilLevelKept(page, 2)
  expect(site.asked.filter((one) => isAbove(one, 2))).toEqual([])

  await goOffline(site, context)
  await openPage(page, '/story')
  await expect(page.getByRole('main')).toContainText(told)
  await openPage(page, '/reviews')
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(await keptAbove(page, 2)).toEqual([])

  // Also without a network.
  await chooseLevel(page, 1)
  await expect.poll(() => keptAbove(page, 1)).toEqual([])
  await goOnline(site, context)
  await chooseLevel(page, 0)
  await expect.poll(() => keptAbove(page, 0)).toEqual([])
  await openPage(page, '/story')
  expect(await keptAbove(page, 0)).toEqual([])
  expect(Object.keys(await sizesOfSets(page)).sort()).toEqual(['talju:en:0', 'talju:site:0'])
})

test('what is told on one page alone is fetched, and not kept', async ({ page, site, untilQuiet }) => {
  await visit(page)
  await page.getByRole('button', { name: words.en.seen.showHere }).first().click()
  await expect(page.getByText(words.en.seen.hereAlone)).toBeVisible()
  await untilQuiet(page)
  expect(site.asked.filter((one) => isAbove(one, 0)).length).toBeGreaterThan(0)
  expect(await keptAbove(page, 0)).toEqual([])
})
