import { langs, pathIn } from '../chosen-film.ts'
import { openPage, readDocument, words } from './site.ts'
import { expect, test } from './test.ts'

for (const lang of langs) {
  test(`the timeline in ${lang} has each day in its order, with its date and its sources`, async ({
    page,
    request,
  }) => {
    const { timeline } = await readDocument(request, `${lang}/making.json`)
    await openPage(page, pathIn(lang, '/making'))
    const days = page.getByRole('region', { name: words[lang].making.timeline }).getByRole('listitem')
    await expect(days).toHaveCount(timeline.length)
    for (const [at, { date, text, sources }] of timeline.entries()) {
      const day = days.nth(at)
      await expect(day).toContainText(text)
      await expect(day.getByRole('time')).toHaveAttribute('datetime', date)
      await expect(day.getByRole('link', { name: words[lang].receipts.count(sources.length) })).toBeVisible()
    }
  })
}

test('an interview leads to whom it is with, and to the page it is on', async ({ page }) => {
  await openPage(page, '/making')
  const interviews = page.getByRole('region', { name: 'Interviews' })
  await expect(interviews.getByRole('link', { name: 'The Korea Times' })).toHaveAttribute(
    'href',
    /^https:\/\/m\.koreatimes\.co\.kr\//,
  )
  await interviews.getByRole('link', { name: 'Jung Ha-neul' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jung Ha-neul')
})

test('the home page leads on to the making of the film', async ({ page }) => {
  await openPage(page, '/')
  await page
    .getByRole('region', { name: words.en.home.making })
    .getByRole('link', { name: words.en.nav.making, exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.making.heading)
})
