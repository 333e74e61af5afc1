import type { Page } from '@playwright/test'
import { langs, pathIn } from '../chosen-film.ts'
import { textsOfCharacter } from '../languages/texts-of-character.ts'
import { cards, followNav, otherLanguage, readDocument, words } from './site.ts'
import { expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

for (const lang of langs) {
  const { home, cast, reviews } = words[lang]

  test(`the synopsis in ${lang} reads in full`, async ({ page, request }) => {
    const film = await readDocument(request, `${lang}/film.json`)
    await page.goto(pathIn(lang, '/'))
    const facts = film.sections.flatMap((section) => section.facts)
    const told = new Set([...film.headlines, ...[...film.stories, ...film.watch].map(({ id }) => id)])
    await expectToRead(page, [
      film.logline.text,
      ...film.synopsis.map(({ text }) => text),
      ...facts.filter(({ id }) => told.has(id)).flatMap(({ label, claims }) => [label, claims[0]?.text ?? '']),
      ...film.leads.flatMap(({ character, performer }) => [character.display, performer.display]),
      ...[film.pair?.ahead, film.pair?.behind].map((face) => face?.line.text ?? ''),
      ...(film.verdict?.aspects.map(({ point }) => point) ?? []),
    ])
    await expect(page.getByRole('button', { name: home.playTrailer })).toBeHidden()
    const trailer = page.getByRole('link', { name: home.trailerOnYoutube })
    await expect(trailer).toHaveAttribute('href', /^https:\/\/www\.youtube\.com\/watch\?v=/)
  })

  test(`every fact in ${lang} reads in full, with each account`, async ({ page, request }) => {
    const film = await readDocument(request, `${lang}/film.json`)
    await page.goto(pathIn(lang, '/'))
    await page.getByRole('link', { name: home.allFacts }).click()
    const facts = film.sections.flatMap((section) => section.facts)
    await expectToRead(page, [
      ...facts.flatMap(({ label, claims }) => [label, ...claims.map(({ text }) => text)]),
      ...film.releases.map(({ place }) => place),
    ])
  })

  test(`the cast in ${lang} reads in full, with a note where the filters would stand`, async ({ page, request }) => {
    const { credits, crew, crewRows } = await readDocument(request, `${lang}/cast.json`)
    await page.goto(pathIn(lang, '/cast'))
    await expect(cards(page, lang)).toHaveCount(36)
    // What is far below is rendered when a reader comes near.
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
    await expectToRead(page, [
      ...credits.flatMap(({ character, performer }) => [character.display, performer.display]),
      ...crew.flatMap(({ job, claims }) => [job, ...claims.flatMap(({ people }) => people.map((one) => one.display))]),
      ...crewRows.map(({ person }) => person.display),
    ])
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await expect(page.getByText(cast.noFilters)).toBeVisible()
  })

  // The other characters are read in prerendered.site.test.ts, without styles.
  test(`a character in ${lang} reads in full`, async ({ page, request }) => {
    const character = await readDocument(request, `${lang}/characters/kyu-nam.json`)
    await page.goto(pathIn(lang, '/characters/kyu-nam'))
    await expectToRead(page, textsOfCharacter(character))
  })

  test(`the reviews in ${lang} read in full up to spoiler level 0; gated ones offer the original`, async ({
    page,
    request,
  }) => {
    const { reviews: all } = await readDocument(request, `${lang}/reviews.json`)
    await page.goto(pathIn(lang, '/reviews'))
    const open = all.flatMap(({ body }) => (body === null ? [] : [body]))
    await expectToRead(page, [
      ...all.map(({ outlet }) => outlet),
      ...open
        .flatMap(({ summary, points }) => [summary, ...Object.values(points)])
        .filter((text) => text !== undefined),
    ])
    const gated = all.filter(({ body }) => body === null)
    expect(gated.length).toBeGreaterThan(0)
    for (const { outlet, url } of gated) {
      const article = page.getByRole('article', { name: outlet, exact: true })
      await expect(article.getByText(reviews.gatedNoScript)).toBeVisible()
      await expect(article.getByRole('button')).toHaveCount(0)
      await expect(article.getByRole('link', { name: reviews.original })).toHaveAttribute('href', url)
    }
    await expect(page.getByLabel(reviews.hideScores)).toBeHidden()
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.getByText(reviews.noFilters)).toBeVisible()
  })

  test(`about in ${lang} reads in full, and leads to every source`, async ({ page, request }) => {
    const { intro, sections } = await readDocument(request, `${lang}/about.json`)
    const { sources } = await readDocument(request, `${lang}/sources.json`)
    await page.goto(pathIn(lang, '/about'))
    const paragraphs = sections.flatMap((section) => [section.heading, ...section.paragraphs])
    await expectToRead(page, [...intro, ...paragraphs])
    await page.getByRole('link', { name: words[lang].about.sources }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[lang].sources.heading)
    await expectToRead(
      page,
      sources.flatMap(({ outlet, about }) => [outlet, about]),
    )
  })

  test(`the links in ${lang} lead on`, async ({ page }) => {
    const { nav, character } = words[lang]
    const heading = page.getByRole('heading', { level: 1 })
    await page.goto(pathIn(lang, '/'))
    await followNav(page, nav.cast)
    await expect(heading).toHaveText(cast.heading)
    await cards(page, lang).first().click()
    await expect(heading).toHaveText(lang === 'en' ? 'Lim Kyu-nam' : '임규남')
    await page.getByRole('link', { name: character.next }).click()
    await expect(heading).toHaveText(lang === 'en' ? 'Lee Hyun-sang' : '리현상')
    await page.getByRole('link', { name: otherLanguage(lang), exact: true }).click()
    await expect(heading).toHaveText(lang === 'en' ? '리현상' : 'Lee Hyun-sang')
  })
}

test('the address of a fact leads to it', async ({ page }) => {
  await page.goto('/facts#final-admissions')
  await expect(page.locator('#final-admissions').getByRole('definition')).toBeInViewport()
})

test('the mark after a fact leads to the first of its sources', async ({ page }) => {
  await page.goto('/characters/kyu-nam')
  await page
    .getByRole('link', { name: /^\d+ sources$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/sources#source-/)
  await expect(page.locator(':target')).toBeInViewport()
})

/** Each text stands in the page's main part for everybody to read, once the sections that are closed are opened. */
test('the page for site owners names an address to fill in where the build knows none', async ({ page }) => {
  await page.goto('/embed')
  const origin = process.env.SITE_ORIGIN ?? 'https://YOUR-TALJU'
  await expect(page.locator('pre').first()).toContainText(`src="${origin}/embed/cast.js"`)
  await expect(page.locator('pre', { hasText: 'script-src' })).toContainText(`script-src ${origin};`)
})

async function expectToRead(page: Page, texts: readonly string[]): Promise<void> {
  expect(texts.length).toBeGreaterThan(1)
  const closed = page.locator('details:not([open]) > summary')
  for (let left = await closed.count(); left > 0; left--) await closed.first().click()
  const missing = async () => {
    // biome-ignore lint/performance/useDomNodeTextContent: what is drawn counts here, not what the document holds
    const read = plain(await page.getByRole('main').innerText())
    return texts.map(plain).filter((text) => text === '' || !read.includes(text))
  }
  await expect.poll(missing).toEqual([])
}

/** Styles set headings in capitals and break lines; neither changes what is read. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
