import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveChangingSite, siteWithoutWorker } from '../browser/changing-site.ts'
import { isAbove, listKept, missingPictures, untilWorkerServes } from '../browser/kept-files.ts'
import { dist } from '../browser/serve-front.ts'
import { serveTwoVersions, type TwoVersions } from '../browser/two-versions.ts'
import { type Engine, type EnginePage, openApp, until } from './engine.ts'
import { findOtherEngines } from './engines.ts'

const site = await serveChangingSite()
const versions = await serveTwoVersions('npm start')
const versionsAlone = await serveTwoVersions('npm start', { hasWorker: false })
const withdrawn = await siteWithoutWorker()
afterAll(() => Promise.all([...[site, versions, versionsAlone].map((one) => one.close()), withdrawn.remove()]))

for (const [name, open] of Object.entries(await findOtherEngines())) {
  describe(`a visit in ${name}`, () => {
    let engine: Engine
    let page: EnginePage
    beforeAll(async () => {
      await site.serve(dist)
      engine = await open()
      page = engine.page
    })
    afterAll(() => engine.close())

    /** Opens a page in the old version. */
    async function openOld(site: TwoVersions, path: string): Promise<void> {
      // The page before may still fetch its code, and would reload itself where that is gone.
      await page.open('about:blank')
      site.reset()
      await openApp(page, site.url + path)
      // What the visit before has left.
      await page.run(() => sessionStorage.clear())
    }
    const follow = (path: string) =>
      page.run((path) => document.querySelector<HTMLElement>(`header a[href="${path}"]`)?.click(), path)
    const untilHeading = (text: string) =>
      until(
        () => page.run(() => document.querySelector('h1')?.textContent ?? ''),
        (found) => found === text,
        `the heading ${text}`,
      )
    const version = () =>
      page.run(() => document.querySelector<HTMLElement>('script[data-version]')?.dataset.version ?? '')
    const untilNewVersion = () => until(version, (found) => found === 'newone', 'the new version')
    const alerts = () => page.run(() => document.querySelectorAll('[role=alert]').length)
    /** Browsers do so with a page, each in its own time; by then a worker that is withdrawn may be gone. */
    const lookForWorker = () =>
      page.run(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        await registration?.update().catch(() => {})
      })
    const keptAbove = async () =>
      Object.values(await page.run(listKept))
        .flat()
        .filter((address) => isAbove(address, 0))

    test('a page that was never opened is there without a network', async () => {
      site.goUp()
      await openApp(page, `${site.url}/about`)
      await page.run(untilWorkerServes)
      site.goDown()
      await openApp(page, `${site.url}/cast`)
      await untilHeading('Cast')
      expect(await alerts()).toBe(0)
      expect(await page.run(missingPictures)).toEqual([])
    })

    test('what tells more is fetched and kept once somebody chooses it, and goes when they go down again', async () => {
      site.goUp()
      site.asked.length = 0
      await openApp(page, `${site.url}/about`)
      await page.run(untilWorkerServes)
      expect(site.asked.filter((one) => isAbove(one, 0))).toEqual([])
      expect(await keptAbove()).toEqual([])
      await page.click(() => document.querySelector('button[popovertarget=seen]'))
      const levels = () => page.run(() => document.querySelectorAll('#seen button').length)
      await until(levels, (found) => found === 4, 'the levels')
      await page.click(() => document.querySelectorAll('#seen button')[1])
      await until(keptAbove, ({ length }) => length > 0, 'it is kept')
      await page.click(() => document.querySelector('button[popovertarget=seen]'))
      await page.click(() => document.querySelectorAll('#seen button')[0])
      await until(keptAbove, ({ length }) => length === 0, 'it goes')
    })

    test('a worker that is withdrawn goes, and so does what it kept', async () => {
      site.goUp()
      await openApp(page, `${site.url}/about`)
      await page.run(untilWorkerServes)
      await site.serve(withdrawn.folder)
      await lookForWorker()
      const left = () =>
        page.run(async () => [
          ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
          ...(await caches.keys()),
        ])
      await until(left, ({ length }) => length === 0, 'nothing is left')
      await openApp(page, `${site.url}/cast`)
      await untilHeading('Cast')
      expect(await page.run(() => navigator.serviceWorker.controller === null)).toBe(true)
    })

    test('with the worker, an open visit stays with its version, and the next page is of the new one', async () => {
      await openOld(versions, '/')
      await page.run(untilWorkerServes)
      const old = await version()
      versions.publish()
      await lookForWorker()
      await until(
        () => page.run(async () => (await navigator.serviceWorker.ready).waiting?.state),
        (state) => state === 'installed',
        'the new worker waits',
      )
      await follow('/cast')
      await untilHeading('Cast')
      expect(await alerts()).toBe(0)
      expect(await version()).toBe(old)
      expect(versions.pagesAsked).toEqual(['/'])
      await openApp(page, `${versions.url}/reviews`)
      await untilNewVersion()
      expect(await alerts()).toBe(0)
    })

    test('without a worker, a page whose code is gone comes in the new version, which is loaded once', async () => {
      await openOld(versionsAlone, '/')
      versionsAlone.publish()
      await follow('/reviews')
      await untilNewVersion()
      await untilHeading('Reviews')
      expect(await alerts()).toBe(0)
      expect(versionsAlone.pagesAsked).toEqual(['/', '/reviews'])
    })

    test('and so does what was typed into the finder, where its code is gone', async () => {
      await openOld(versionsAlone, '/about')
      versionsAlone.publish()
      await page.run(() => {
        document.querySelector<HTMLElement>('button[aria-keyshortcuts]')?.click()
        // Before the page goes.
        Object.assign(document.querySelector('.finder[open] input') ?? {}, { value: 'ebert' })
      })
      await untilNewVersion()
      const typed = () => page.run(() => document.querySelector<HTMLInputElement>('.finder[open] input')?.value)
      await until(typed, (text) => text === 'ebert', 'what was typed')
      const found = () => page.run(() => document.querySelector('.finder[open] li')?.textContent ?? '')
      await until(found, (text) => text.includes('RogerEbert.com'), 'what it finds')
      expect(versionsAlone.pagesAsked).toEqual(['/about', '/about'])
    })
  })
}
