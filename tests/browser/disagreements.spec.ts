import { langs, pathIn } from '../chosen-film.ts'
import { openPage, readDocument, rememberLevel, words } from './site.ts'
import { expect, test } from './test.ts'

for (const lang of langs) {
  test(`each question in ${lang} draws the weight of each answer: a block a source, filled where it is of standing`, {
    tag: lang === 'en' ? '@phone' : [],
  }, async ({ page, request }) => {
    const { disagreements } = await readDocument(request, `${lang}/disagreements.json`)
    await openPage(page, pathIn(lang, '/disagreements'))
    expect(disagreements.length).toBeGreaterThan(0)
    for (const { id, topic, claims } of disagreements) {
      const card = page.locator(`#${id}`)
      await expect(card.getByRole('heading', { level: 2, name: topic })).toBeVisible()
      const answers = card.getByRole('listitem')
      await expect(answers).toHaveCount(claims.length)
      for (const [at, { text, sources, standing }] of claims.entries()) {
        const answer = answers.nth(at)
        await expect(answer).toContainText(text)
        const { weight } = words[lang].disagreements
        await expect(answer.getByText(weight(standing, sources.length - standing))).toBeAttached()
        const filled = await answer
          .locator('p > span:not(.visually-hidden)')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)'))
        expect(filled, text).toEqual(sources.map((_, place) => place < standing))
      }
    }
  })
}

test('a question has an address, and one from above the level comes with the level', async ({ page, request }) => {
  const [question] = (await readDocument(request, 'en/story/2.json')).disagreements
  await openPage(page, '/disagreements#budget')
  await expect(page.locator('#budget').getByRole('heading')).toBeInViewport()
  await expect(page.getByRole('heading', { name: question?.topic ?? '' })).toHaveCount(0)
  await page.goto('about:blank')
  await rememberLevel(page, 2)
  await openPage(page, '/disagreements')
  await expect(page.getByRole('heading', { name: question?.topic ?? '' })).toBeVisible()
})
