import { langs, pathIn } from '../chosen-film.ts'
import { cards, followNav, kindsOfPage, openPage, words } from './site.ts'
import { expect, test } from './test.ts'

// That nothing breaks the policy is what the fixture watches in every test: here every page and feature comes by once.
test('every page in every language is sent with the policy', async ({ request }) => {
  for (const path of langs.flatMap((lang) => [...kindsOfPage, '/no/such/page'].map((path) => pathIn(lang, path)))) {
    const headers = (await request.get(path)).headers()
    expect.soft(headers['content-security-policy'], path).toContain("require-trusted-types-for 'script'")
    expect.soft(headers['content-security-policy'], path).not.toMatch(/unsafe|data:|\*/)
  }
})

test('everything on every page lives under the site’s own policy', async ({ page, allowHost }) => {
  const { nav, home, cast, reviews } = words.en
  await allowHost('www.youtube-nocookie.com')
  await openPage(page, '/')
  await page.getByRole('button', { name: home.playTrailer }).click()
  await expect(page.locator('iframe')).toBeVisible()

  await followNav(page, nav.cast)
  await page.getByRole('searchbox').fill('임규남')
  await expect(cards(page)).toHaveCount(1)
  // No written spelling: the name search and its code come.
  await page.getByRole('searchbox').fill('yim gyu nam')
  await expect(cards(page).first()).toBeVisible()
  await page.getByRole('searchbox').fill('')
  await page.getByLabel(cast.sort).selectOption('performer')
  await page.getByRole('navigation', { name: cast.side }).getByRole('link').nth(3).click()
  await expect(cards(page)).toHaveCount(4)
  await cards(page).first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(cast.heading)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^\d+ sources?$/ })
    .first()
    .click()
  await expect(page.locator('main :popover-open')).toBeVisible()
  await page.keyboard.press('Escape')

  await followNav(page, nav.reviews)
  await page
    .getByRole('article')
    .getByRole('button', { name: /^Show what/ })
    .first()
    .click()
  await page.getByLabel(reviews.hideScores).click()
  await followNav(page, nav.about)

  for (const way of ['', '?way=iframe', '?way=address']) {
    await openPage(page, `/embed${way}`)
    await page.getByRole('figure').first().scrollIntoViewIfNeeded()
    const widget = way === '' ? page : page.frameLocator('iframe').first()
    await expect(widget.locator('film-cast [part=link]').first()).toBeVisible()
  }
})

test('the policy is one that holds: what it forbids does not happen', async ({ page, expectTrouble }) => {
  expectTrouble(/require-trusted-types-for/)
  expectTrouble(/TrustedHTML/)
  expectTrouble(/TrustedScript|HTMLScriptElement was directly modified/)
  expectTrouble(/style-src|inline style/)
  await openPage(page, '/')
  const happened = await page.evaluate(() => {
    const attempts = {
      markup: () => {
        document.body.innerHTML = 'taken'
      },
      script: () => {
        document.createElement('script').src = '/assets/x.js'
      },
      inline: () => {
        const script = document.createElement('script')
        script.append('document.title = "taken"')
        document.head.append(script)
      },
      style: () => {
        const style = document.createElement('style')
        style.textContent = 'body { display: none }'
        document.head.append(style)
      },
    }
    for (const attempt of Object.values(attempts)) {
      try {
        attempt()
      } catch {}
    }
    return {
      title: document.title,
      display: getComputedStyle(document.body).display,
      text: document.body.textContent?.length,
    }
  })
  expect(happened.title).not.toBe('taken')
  expect(happened.display).not.toBe('none')
  expect(happened.text).toBeGreaterThan(1000)
})
