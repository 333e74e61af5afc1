import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveSite } from '../../src/compiler/host/serve-site.ts'
import { type Keeper, keeperOf } from '../../src/inbox/keeper.ts'
import { openSqlite } from '../../src/inbox/sqlite-database.ts'
import { words as answer } from '../../src/inbox/words-ko.ts'
import { expectAccessible } from './axe.ts'
import { openPage, skipWritingTime, untilAppRuns, words } from './site.ts'
import { test as base, expect } from './test.ts'

const ko = words.ko.replyForm

/** The built site with a real inbox, as `npm start` serves it, and the keeper's side of it. */
const test = base.extend<{ keeper: Keeper }, { inbox: { url: string; keeper: Keeper } }>({
  inbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'talju-inbox-'))
      const file = join(folder, 'inbox.sqlite')
      const site = await serveSite({ port: 0, inbox: { file, origins: [], token: null } })
      const database = openSqlite(file)
      await use({ url: site.url, keeper: keeperOf(database) })
      database.close()
      await site.close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  baseURL: ({ inbox }, use) => use(inbox.url),
  keeper: ({ inbox }, use) => use(inbox.keeper),
})

test('a reply of the form arrives in the inbox, and goes when it is taken back', async ({ page, keeper }) => {
  await openPage(page, '/ko/characters/kyu-nam')
  await untilAppRuns(page)
  await page.locator('#replies').evaluate((heading) => heading.scrollIntoView())
  const replies = page.getByRole('region', { name: '댓글' })
  await replies.locator('summary').click()
  await replies.getByRole('textbox', { name: new RegExp(`^${ko.name}`) }).fill('김민지')
  await replies.getByRole('textbox', { name: new RegExp(`^${ko.text}`) }).fill('탈주'.repeat(1_000))
  await replies.getByRole('combobox').selectOption('3')
  await skipWritingTime(page)
  await replies.getByRole('button', { name: ko.send, exact: true }).click()
  await expect(page.getByText(ko.sent)).toBeVisible()
  const [reply] = await keeper.list()
  expect(reply).toMatchObject({ page: 'characters/kyu-nam', name: '김민지', text: '탈주'.repeat(1_000), level: 3 })

  await replies.getByRole('button', { name: ko.takeBack }).click()
  await expect(replies.getByRole('button', { name: ko.takeBack })).toHaveCount(0)
  expect(await keeper.show(reply?.id ?? '')).toMatchObject({ state: 'taken-back', text: '' })
})

test('the page that says what is wrong can be read and used by all', async ({ page }) => {
  const form = { page: 'reviews', name: '', text: '끝까지', level: '', language: 'ko', link: 'x' }
  const response = await page.request.post('/replies', { form, headers: { accept: 'text/html' } })
  expect(response.status()).toBe(422)
  await page.setContent(await response.text())
  await expect(page.getByLabel(answer.fields.name)).toHaveAccessibleDescription(answer.fieldFaults.missing(''))
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form posts, and the answer says what became of the reply', async ({ page, keeper, expectTrouble }) => {
    expectTrouble(/422/)
    await page.goto('/ko/reply')
    const form = page.locator('form')
    await form.locator('[name=page]').selectOption('reviews')
    await form.locator('[name=name]').fill('김민지')
    await form.locator('[name=text]').fill('끝까지 <b>달립니다</b>.')
    await form.locator('[name=level]').selectOption('1')
    await form.locator('[name=link]').fill('https://user:word@films.example')
    await form.locator('button').click()
    await expect(page.getByRole('heading', { name: answer.sorry })).toBeVisible()
    await expect(page.getByLabel(answer.fields.text)).toHaveValue('끝까지 <b>달립니다</b>.')

    await page.getByLabel(answer.fields.link).fill('')
    await page.getByRole('button', { name: answer.send }).click()
    await expect(page.getByRole('heading', { name: answer.thanks })).toBeVisible()
    const [reply] = await keeper.list()
    expect(reply).toMatchObject({
      page: 'reviews',
      text: '끝까지 <b>달립니다</b>.',
      level: 1,
      language: 'ko',
      link: null,
    })

    await page.getByRole('button', { name: answer.takeBack }).click()
    await expect(page.getByText(answer.takenBack)).toBeVisible()
    expect(await keeper.list()).toEqual([])
    await page.getByRole('link', { name: answer.back }).click()
    await expect(page).toHaveURL(/\/ko\/reviews$/)
  })
})
