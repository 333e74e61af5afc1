import { openPage, words } from './site.ts'
import { expect, test } from './test.ts'

const player = 'www.youtube-nocookie.com'

test('nothing is asked of YouTube before the trailer is pressed, and only the cookieless player after', {
  tag: '@phone',
}, async ({ page, baseURL, allowHost, untilQuiet }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    const { host } = new URL(request.url())
    if (host !== new URL(baseURL ?? '').host) foreign.push(host)
  })
  await openPage(page, '/')
  const press = page.getByRole('button', { name: 'Play the trailer' })
  await press.hover()
  await press.focus()
  await untilQuiet(page)
  expect(foreign).toEqual([])

  await allowHost(player)
  await press.click()
  await expect(page.getByTitle('trailer')).toHaveAttribute('src', new RegExp(`^https://${player}/embed/[\\w-]{11}\\?`))
  await expect.poll(() => foreign).toEqual([player])
})

test('a trailer started by keyboard has the focus, which its button took along', async ({ page, allowHost }) => {
  await allowHost(player)
  await openPage(page, '/ko')
  await page.getByRole('button', { name: words.ko.home.playTrailer }).press('Enter')
  await expect(page.locator('iframe')).toBeFocused()
})
