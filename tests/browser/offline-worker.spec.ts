import { anotherVersion, siteWithoutWorker, versionOf } from './changing-site.ts'
import { expect, goOffline, keptFiles, noNetwork, test, untilServed, visit } from './offline-test.ts'
import { dist } from './serve-front.ts'
import { expectNoReload, followNav, markWindow, openPage } from './site.ts'

test('nothing is kept before the page has nothing else to do', async ({ page, site }) => {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = []
    Object.assign(window, {
      requestIdleCallback: (idle: () => void) => waiting.push(idle),
      release() {
        for (const idle of waiting.splice(0)) idle()
        Object.assign(window, { requestIdleCallback: (idle: () => void) => setTimeout(idle) })
      },
    })
  })
  await openPage(page, '/cast')
  await expect.poll(() => site.asked.filter((one) => /\/assets\/app-/.test(one)).length).toBe(1)
  expect(site.asked.filter((one) => /sw\.js|\/assets\/offline-/.test(one))).toEqual([])
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one === undefined))).toBe(
    true,
  )
  await page.evaluate('release()')
  await untilServed(page)
  expect(site.asked).toContain('GET /sw.js')
})

test('who saves data keeps nothing', async ({ page, site, untilQuiet }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })
  })
  await openPage(page, '/cast')
  await expect.poll(() => site.asked.some((one) => /\/assets\/offline-/.test(one))).toBe(true)
  await untilQuiet(page)
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0)
  expect(site.asked).not.toContain('GET /sw.js')
  expect(await keptFiles(page)).toEqual({})
})

test('a device that has no room is left as it was, and the page works', async ({ page, context, site, untilQuiet }) => {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 200_000 })
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype
    // Where the worker ends: it cannot be asked.
    Object.assign(ServiceWorkerContainer.prototype, {
      async register(this: ServiceWorkerContainer, ...how: Parameters<typeof register>) {
        const registration = await register.apply(this, how)
        const { installing } = registration
        installing?.addEventListener('statechange', () => Object.assign(window, { ended: installing.state }))
        return registration
      },
    })
  })
  await openPage(page, '/')
  await expect.poll(() => page.evaluate(() => (window as { ended?: string }).ended)).toBe('redundant')
  expect(await keptFiles(page)).toEqual({})
  await followNav(page, 'Cast')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cast')
  await untilQuiet(page)
})

test('a device that refuses workers has the site all the same', async ({ page, untilQuiet }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'))
  })
  await openPage(page, '/')
  await untilQuiet(page)
  await followNav(page, 'Cast')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cast')
})

for (const server of ['with npm start', 'behind nginx']) {
  test(`an open visit stays with its version to its end; the next page is of the new one, and both are whole, ${server}`, async ({
    page,
    context,
    site,
    expectTrouble,
  }) => {
    expectTrouble(noNetwork)
    const old = await versionOf(dist)
    const next = await anotherVersion()
    await visit(page)
    await site.serve(next.folder)

    // Another tab brings the new version, beside the old one.
    const other = await context.newPage()
    await openPage(other, '/about')
    await expect(other.getByRole('main')).toContainText('A newer fan project')
    await expect
      .poll(() => other.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
      .toBe('installed')

    await followNav(page, 'About')
    await expect(page.getByRole('heading', { name: 'A fan project' })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    const ofVersion = async (version: string) =>
      Object.values(await keptFiles(other))
        .flat()
        .filter((file) => file.startsWith(`/assets/${version}/`)).length
    expect(await ofVersion(old), 'while it is open, its files are there').toBeGreaterThan(0)

    expect(await ofVersion('newone'), 'and so are those of the new one').toBeGreaterThan(0)

    await page.goto('/about')
    await expect(page.getByRole('heading', { name: 'A newer fan project' })).toBeVisible()

    // The old worker is still at work, and has all that its pages need.
    await goOffline(site, context)
    await openPage(other, '/cast')
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Cast')
    await next.remove()
  })
}

test('a worker that is withdrawn takes what it kept away and goes, and loads nothing anew', async ({ page, site }) => {
  const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
  await visit(page)
  const without = await siteWithoutWorker()
  await site.serve(without.folder)
  // A page of such a build starts no worker and keeps nothing: here it never finds the moment for it.
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  await page.goto('/cast')
  // Browsers look for a new worker with a page, each in its own time.
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))
  await markWindow(page)
  await expect.poll(() => keptFiles(page)).toEqual({})
  await expect.poll(registrations).toBe(0)
  await expectNoReload(page)
  // From the next page on all is as if there had been none.
  site.asked.length = 0
  await openPage(page, '/reviews')
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  expect(await registrations()).toBe(0)
  expect(site.asked.filter((one) => /^GET \/(?:\w*|sw\.js)$/.test(one))).toEqual(['GET /reviews'])
  await without.remove()
})

test('the site asks to be installed only where somebody asks for it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 })
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => Object.assign(window, { asked: 1 }),
    })
    Object.assign(window, { offer: () => !dispatchEvent(offer) })
  })
  await visit(page, '/about')
  type Window = { offer: () => boolean; asked: number }
  const button = page.getByRole('main').getByRole('button', { name: 'Install as an app' })
  await expect(button).toHaveCount(0)
  const isHeld = await page.evaluate(() => (window as unknown as Window).offer())
  expect(isHeld, 'the browser does not ask by itself').toBe(true)
  await page.locator('[popovertarget=menu]').click()
  await expect(page.locator('#menu').getByRole('button', { name: 'Install as an app' })).toBeVisible()
  await page.keyboard.press('Escape')
  await button.click()
  expect(await page.evaluate(() => (window as unknown as Window).asked)).toBe(1)
  await expect(button, 'an offer holds for one question').toHaveCount(0)
})
