import { langs, pathIn } from '../chosen-film.ts'
import { followNav, openPage, readDocument, rememberLevel, words } from './site.ts'
import { expect, test } from './test.ts'

const heading = { level: 1 } as const

test('a performer is reached from their character, and the character from them', { tag: '@phone' }, async ({
  page,
}) => {
  await openPage(page, '/characters/hyun-sang')
  await page.locator('#performer').getByRole('link', { name: 'Koo Kyo-hwan', exact: true }).click()
  await expect(page.getByRole('heading', heading)).toHaveText('Koo Kyo-hwan')
  await expect(page.getByRole('heading', heading)).toBeFocused()
  await page
    .getByRole('region', { name: 'In Escape' })
    .getByRole('link', { name: /Lee Hyun-sang/ })
    .click()
  await expect(page.getByRole('heading', heading)).toHaveText('Lee Hyun-sang')
})

test('the crew list and the home page lead to people', async ({ page }) => {
  await openPage(page, '/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Lee Je-hoon/ })
    .first()
    .click()
  await expect(page.getByRole('heading', heading)).toHaveText('Lee Je-hoon')
  await followNav(page, 'Cast')
  await page.getByRole('region', { name: words.en.cast.crew }).getByRole('link', { name: 'Dalpalan' }).first().click()
  await expect(page.getByRole('heading', heading)).toHaveText('Dalpalan')
  await expect(page.getByRole('region', { name: 'In Escape' })).toContainText('Music')
})

test('who is named for a job by one source alone has every account of it', async ({ page }) => {
  await openPage(page, '/people/ryoo-seung-wan')
  const part = page.getByRole('region', { name: 'In Escape' })
  await expect(part.getByRole('definition')).toContainText(/^Lee Jong-pil.*Ryoo Seung-wan/)
  await expect(part.getByRole('link', { name: 'Lee Jong-pil', exact: true }).first()).toBeVisible()
  await expect(part.getByRole('link', { name: 'Ryoo Seung-wan' }), 'whose page it is').toHaveCount(0)
})

for (const lang of langs) {
  test(`a person in ${lang} has facts and spellings with their sources`, async ({ page, request }) => {
    const { name, facts } = await readDocument(request, `${lang}/people/koo-kyo-hwan.json`)
    await openPage(page, pathIn(lang, '/people/koo-kyo-hwan'))
    const about = page.getByRole('region', { name: words[lang].person.about })
    for (const { claims } of facts) for (const { text } of claims) await expect(about).toContainText(text)
    const rows = page.getByRole('table', { name: name.display }).getByRole('row')
    await expect(rows).toHaveCount(1 + name.spellings.length)
    for (const [at, { text }] of name.spellings.entries()) {
      await expect(rows.nth(at + 1).getByRole('rowheader')).toHaveText(text)
      await expect(rows.nth(at + 1).getByRole('link')).toHaveCount(1)
    }
  })
}

test('what belongs together is a list, and pages elsewhere are links', async ({ page }) => {
  await openPage(page, '/people/koo-kyo-hwan')
  const awards = page.locator('#awards').getByRole('list')
  await expect(awards.getByRole('listitem')).toHaveCount(4)
  await expect(page.locator('#awards')).not.toContainText(words.en.receipts.disagree)
  const elsewhere = page.getByRole('region', { name: words.en.person.elsewhere })
  await expect(elsewhere.getByRole('link', { name: 'Wikipedia' })).toHaveAttribute('href', /^https:/)
})

test('the page of a person asks for nothing of the story, however much has been seen', async ({ page, untilQuiet }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await rememberLevel(page, 3)
  await openPage(page, '/people/koo-kyo-hwan')
  await untilQuiet(page)
  expect(asked.filter((path) => path.includes('/story/'))).toEqual([])
})

test('nobody is a 404', async ({ page, expectTrouble }) => {
  expectTrouble(/404/)
  const response = await page.goto('/people/nobody-at-all')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', heading)).toHaveText(words.en.texts.lost)
})
