import type { Page } from '@playwright/test'
import { openPage } from './site.ts'
import { expect, test } from './test.ts'

test('the page is handed to the sharing of the device', { tag: '@phone' }, async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => void document.documentElement.setAttribute('data-shared', JSON.stringify(data))
  })
  await openPage(page, '/cast?q=kyu')
  await share(page)
  const shared = JSON.stringify({ title: await page.title(), url: page.url() })
  await expect(page.locator('html')).toHaveAttribute('data-shared', shared)
  await expect(menu(page).getByRole('status')).toBeHidden()
})

test('without sharing the address is copied, and the menu says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, '/cast?q=kyu')
  await share(page)
  await expect(menu(page).getByRole('status')).toHaveText('Address copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('where the clipboard is shut the address appears', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openPage(page, '/cast?q=kyu')
  await share(page)
  await expect(menu(page).getByRole('status')).toHaveText(page.url())
})

test('a sharing that is closed leaves nothing behind', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async () => {
      document.documentElement.setAttribute('data-asked', '')
      throw new DOMException('closed', 'AbortError')
    }
  })
  await openPage(page, '/cast')
  await share(page)
  await expect(page.locator('html')).toHaveAttribute('data-asked', '')
  await expect(menu(page).getByRole('status')).toBeHidden()
})

const menu = (page: Page) => page.locator('#menu')

async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Share this page' }).click()
}
