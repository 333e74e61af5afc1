import type { Page } from '@playwright/test'
import type { Level } from '../../src/schema/vocabulary.ts'
import { expectAccessible } from './axe.ts'
import { chooseLevel, openPage, rememberLevel, skipWritingTime, untilAppRuns, words } from './site.ts'
import { expect, test } from './test.ts'

const en = words.en.replyForm
const ko = words.ko.replyForm

const section = (page: Page) => page.getByRole('region', { name: /^(?:Replies|댓글|Antworten)$/ })
const field = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) })
const levelOf = (page: Page) => page.getByRole('combobox', { name: new RegExp(en.level.replace('?', '\\?')) })
const send = (page: Page) => page.getByRole('button', { name: en.send, exact: true })

/** Scrolls to the replies, and waits for their code and documents. Above level 0 the story has to be there before. */
async function toReplies(page: Page, level: Level = 0): Promise<void> {
  await untilAppRuns(page)
  if (level > 0) await expect(page.locator('#in-the-story')).toBeAttached()
  await page.locator('#replies').evaluate((heading) => heading.scrollIntoView())
  await expect(section(page).locator('details')).toBeVisible()
}

async function openForm(page: Page, path: string, level?: Level): Promise<void> {
  if (level !== undefined) await rememberLevel(page, level)
  await openPage(page, path)
  await toReplies(page, level)
  await section(page).locator('summary').click()
}

async function sendWritten(page: Page, button = send(page)): Promise<void> {
  await skipWritingTime(page)
  await button.click()
}

/** What the inbox is sent, and its answer. */
async function answerPosts(page: Page, answer: { status: number; json: unknown }): Promise<URLSearchParams[]> {
  const posts: URLSearchParams[] = []
  await page.route('**/replies', async (route) => {
    posts.push(new URLSearchParams(route.request().postData() ?? ''))
    await route.fulfill(answer)
  })
  return posts
}

const taken = { status: 201, json: { id: 'abcdefghij', state: 'waiting', canTakeBack: true } }

/** Every document of replies that the page asks for. */
function watchReplies(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const [, path] = /\/api\/v1\/(\w+\/replies\/.*)$/.exec(request.url()) ?? []
    if (path !== undefined) asked.push(path)
  })
  return asked
}

test('replies come up to the reader’s level, and nothing of later ones is asked for', async ({ page }) => {
  const asked = watchReplies(page)
  await openPage(page, '/reviews')
  expect(asked).toEqual([])
  await section(page).scrollIntoViewIfNeeded()
  await expect(section(page).getByText('which one line would get a friend')).toBeVisible()
  await expect(section(page).getByText(en.later)).toBeVisible()
  expect(asked).toEqual(['en/replies/reviews/0.json'])
  await chooseLevel(page, 2)
  await section(page).scrollIntoViewIfNeeded()
  await expect(section(page).getByText('find the wanderers a detour')).toBeVisible()
  expect(asked.filter((path) => path.includes('/3.'))).toEqual([])
  await chooseLevel(page, 0)
  await section(page).scrollIntoViewIfNeeded()
  await expect(section(page).getByText('find the wanderers a detour')).toHaveCount(0)
})

test('replies in the reader’s language come first, and others say what they are', async ({ page }) => {
  await openPage(page, '/ko/reviews')
  await section(page).scrollIntoViewIfNeeded()
  const first = section(page).getByRole('article').first()
  await expect(first).toContainText('이 사이트 운영자입니다')
  await expect(first).not.toContainText('한국어')
  await expect(section(page).getByRole('article').nth(1)).toContainText('영어')
  await expect(section(page).getByRole('article').nth(1).locator('p[lang=en]')).toBeVisible()
})

test('documents that do not come are told of, and asked for again', async ({ page, expectTrouble }) => {
  expectTrouble(/replies\/reviews\/0\.json/)
  await page.route('**/replies/reviews/0.json', (route) => route.abort())
  await openPage(page, '/reviews')
  await section(page).scrollIntoViewIfNeeded()
  await expect(section(page).getByRole('alert')).toContainText(words.en.failure.unreachable)
  await page.unroute('**/replies/reviews/0.json')
  await section(page).getByRole('button', { name: words.en.failure.retry }).click()
  await expect(section(page).getByText('which one line would get a friend')).toBeVisible()
})

test('without the code of replies a link leads to the page of the form', async ({ page, expectTrouble }) => {
  expectTrouble(/replies-/)
  await page.route(/\/assets\/replies-[\w-]+\.js/, (route) => route.abort())
  await openPage(page, '/characters/hyun-sang')
  await section(page).scrollIntoViewIfNeeded()
  await expect(section(page).getByRole('link', { name: words.en.replies.write })).toHaveAttribute(
    'href',
    '/reply?page=characters/hyun-sang',
  )
})

test('the page of the form knows the page that the reader comes from, and its draft', async ({ page }) => {
  const posts = await answerPosts(page, taken)
  await openPage(page, '/reply?page=characters/kyu-nam')
  await expect(page.getByText('Character: Lim Kyu-nam')).toBeVisible()
  await field(page, en.name).fill('Min')
  await field(page, en.text).fill('Run')
  await sendWritten(page)
  await expect(page.getByText(en.sent)).toBeVisible()
  expect(posts[0]?.get('page')).toBe('characters/kyu-nam')
})

test('a form says what is missing at each field, and goes to the first @phone', async ({ page }) => {
  const posts = await answerPosts(page, taken)
  await openForm(page, '/characters/kyu-nam')
  await send(page).click()
  await expect(page.getByText(en.missing.name)).toBeVisible()
  await expect(page.getByText(en.missing.text)).toBeVisible()
  await expect(field(page, en.name)).toBeFocused()
  await expect(field(page, en.name)).toHaveAccessibleDescription(en.missing.name)
  await field(page, en.name).fill('Min')
  await expect(page.getByText(en.missing.name)).toHaveCount(0)
  await field(page, en.text).fill('한'.repeat(2_001))
  await expect(field(page, en.text)).toHaveAccessibleDescription(en.over(1))
  await field(page, en.link).fill('example.com')
  await send(page).click()
  await expect(page.getByText(en.faults['too-long'])).toBeVisible()
  await expect(page.getByText(en.faults['not-an-address'])).toBeVisible()
  expect(posts).toEqual([])
  await expectAccessible(page)
})

test('what is sent waits on the device, and can be taken back', async ({ page }) => {
  const posts = await answerPosts(page, taken)
  await openForm(page, '/characters/kyu-nam', 2)
  await expect(levelOf(page)).toHaveValue('2')
  await field(page, en.name).fill('Min')
  await field(page, en.text).fill('He <b>runs</b>.\nTwice: https://example.com/a?b=1.')
  await levelOf(page).selectOption('3')
  await sendWritten(page)
  await expect(page.getByText(en.sent)).toBeVisible()
  await expect(send(page), 'who sends by keyboard keeps the place').toBeFocused()
  const [post] = posts
  expect(Object.fromEntries(post ?? [])).toMatchObject({
    page: 'characters/kyu-nam',
    name: 'Min',
    text: 'He <b>runs</b>.\nTwice: https://example.com/a?b=1.',
    level: '3',
    language: 'en',
    link: '',
    answerTo: '',
    website: '',
  })
  expect(post?.get('draft')).toMatch(/^[a-z0-9]{10}-[a-z0-9]{20}$/)
  expect(Number(post?.get('took'))).toBeGreaterThanOrEqual(3_000)
  await expect(field(page, en.text)).toHaveValue('')

  await page.reload()
  await toReplies(page, 2)
  const waiting = section(page).getByRole('article').filter({ hasText: en.waiting })
  await expect(waiting).toContainText('He <b>runs</b>.')
  const link = waiting.getByRole('link')
  await expect(link).toHaveAttribute('href', 'https://example.com/a?b=1')
  await expect(link).toHaveAttribute('rel', 'ugc nofollow noreferrer')
  await waiting.getByRole('button', { name: en.takeBack }).click()
  await expect(waiting).toHaveCount(0)
  await expect(page.getByText(en.takenBack), 'who goes by keyboard keeps the place').toBeFocused()
  expect(posts.at(-1)?.get('takeBack')).toBe('1')
  expect(posts.at(-1)?.get('draft')).toBe(post?.get('draft'))
})

test('a story that comes late does not take the field from who is writing', async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/en/story/2.json', async (route) => {
    await released
    await route.continue()
  })
  await openForm(page, '/characters/kyu-nam', 2)
  await field(page, en.text).pressSequentially('Run')
  const arrived = page.waitForResponse('**/en/story/2.json')
  release()
  await arrived
  await expect(page.getByRole('main').getByText('Four in a car').first()).toBeAttached()
  await expect(field(page, en.text)).toBeFocused()
  await page.keyboard.type(', run')
  await expect(field(page, en.text)).toHaveValue('Run, run')
  await expect(field(page, en.text)).toBeInViewport()
})

test('a draft survives a reload, another page and another language, and is never sent by itself', async ({ page }) => {
  const posts = await answerPosts(page, taken)
  await openForm(page, '/characters/kyu-nam')
  await field(page, en.name).fill('Min')
  await field(page, en.text).pressSequentially('Run, ')
  await page.reload()
  await toReplies(page)
  await expect(field(page, en.text)).toHaveValue('Run, ')
  await field(page, en.text).press('End')
  await field(page, en.text).pressSequentially('run')
  await openPage(page, '/characters/hyun-sang')
  await toReplies(page)
  await expect(field(page, en.text)).toBeHidden()
  await openPage(page, '/ko/characters/kyu-nam')
  await toReplies(page)
  await expect(field(page, ko.text)).toHaveValue('Run, run')
  await expect(field(page, ko.name)).toHaveValue('Min')
  expect(posts).toEqual([])
})

const failures = [
  { what: 'a server that fails', answer: { status: 500, json: {} }, says: en.problems.server },
  {
    what: 'a full inbox',
    answer: { status: 507, json: { errors: [{ field: null, fault: 'storage-full' }] } },
    says: en.problems['storage-full'],
  },
  {
    what: 'too many replies',
    answer: { status: 429, json: { errors: [{ field: null, fault: 'too-many', after: 60 }] } },
    says: en.problems['too-many'],
  },
] as const

for (const { what, answer, says } of failures) {
  test(`after ${what} the draft is still there, and can be sent again`, async ({ page, expectTrouble }) => {
    expectTrouble(/replies/)
    await answerPosts(page, answer)
    await openForm(page, '/characters/kyu-nam')
    await field(page, en.name).fill('Min')
    await field(page, en.text).fill('Run')
    await sendWritten(page)
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible()
    await expect(field(page, en.text)).toHaveValue('Run')
    await page.unroute('**/replies')
    const posts = await answerPosts(page, taken)
    await send(page).click()
    await expect(page.getByText(en.sent)).toBeVisible()
    expect(posts).toHaveLength(1)
  })
}

test('offline the draft waits until the reader sends it', async ({ page, context, expectTrouble }) => {
  expectTrouble(/ERR_INTERNET_DISCONNECTED/)
  const posts = await answerPosts(page, taken)
  await openForm(page, '/characters/kyu-nam')
  await page.unroute('**/replies')
  await field(page, en.name).fill('Min')
  await field(page, en.text).fill('Run')
  await context.setOffline(true)
  await sendWritten(page)
  await expect(page.getByRole('status').filter({ hasText: en.problems.offline })).toBeVisible()
  const later = await answerPosts(page, taken)
  await context.setOffline(false)
  await expect(page.getByText(en.backOnline)).toBeVisible()
  expect([...posts, ...later]).toEqual([])
  await send(page).click()
  await expect(page.getByText(en.sent)).toBeVisible()
})

test('storage that is refused is said, and the reply can still be sent', async ({ page }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith('talju:reply')) throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, key, value)
    }
  })
  await answerPosts(page, taken)
  await openForm(page, '/characters/kyu-nam')
  await field(page, en.name).fill('Min')
  await expect(page.getByText(en.notKept)).toBeVisible()
  await field(page, en.text).fill('Run')
  await sendWritten(page)
  await expect(page.getByText(en.sent)).toBeVisible()
})

test('damaged storage costs no more than what it held', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('talju:reply:characters/kyu-nam', '{"draft":7,"text":["x"]}')
    localStorage.setItem('talju:sent-replies', '[{"draft":1},null,"x"]')
  })
  await openForm(page, '/characters/kyu-nam')
  await expect(field(page, en.text)).toHaveValue('')
})

test('an answer has a form of its own, at the level of the reply or above', async ({ page }) => {
  const posts = await answerPosts(page, taken)
  await rememberLevel(page, 2)
  await openPage(page, '/characters/hyun-sang')
  await toReplies(page, 2)
  const thread = section(page).getByRole('article').filter({ hasText: 'once played the piano' })
  await thread.getByRole('button', { name: en.answerTo('Talju') }).click()
  await expect(thread.getByRole('combobox').getByRole('option')).toHaveText([
    words.en.texts.levels[2]?.act ?? '',
    words.en.texts.levels[3]?.act ?? '',
  ])
  await thread.getByRole('textbox', { name: new RegExp(`^${en.name}`) }).fill('Min')
  await thread.getByRole('textbox', { name: new RegExp(`^${en.text}`) }).fill('At once.')
  await sendWritten(page, thread.getByRole('button', { name: en.send, exact: true }))
  await expect.poll(() => posts[0]?.get('answerTo')).toBe('taljuask05')
})

test('a scene shows its replies where they are asked for', async ({ page }) => {
  const asked = watchReplies(page)
  await rememberLevel(page, 1)
  await openPage(page, '/story')
  const scene = page.locator('#beat-radio')
  await scene.getByRole('link', { name: words.en.replies.heading }).click()
  await expect(scene.getByText('hearing that song at night')).toBeVisible()
  expect(asked).toEqual(['en/replies/scenes/radio/1.json'])
  await expect(page).toHaveURL(/\/story/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form is a form, and asks for everything that it needs', async ({ page }) => {
    await page.goto('/characters/kyu-nam')
    await section(page).getByRole('link', { name: words.en.replies.write }).click()
    await expect(page).toHaveURL(/\/reply\?page=characters\/kyu-nam$/)
    const form = page.locator('form')
    await expect(form).toHaveAttribute('method', 'post')
    await expect(form).toHaveAttribute('action', '/replies')
    await expect(levelOf(page)).toHaveValue('')
    for (const name of ['page', 'name', 'text', 'level']) {
      await expect(form.locator(`[name=${name}]`)).toHaveAttribute('required', '')
    }
    await expect(form.locator('[name=website]')).toBeHidden()
  })
})
