import { defineConfig } from '@playwright/test'
import { chromiumArgs, findChromium } from './find-chromium.ts'
import { findNginx } from './serve-nginx.ts'

const executablePath = await findChromium()

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  testIgnore: findNginx() === null ? 'nginx.spec.ts' : [],
  outputDir: '../../test-results',
  globalSetup: './serve-site.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Both only end what hangs, also on a slow machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    // Set by serve-site.ts, before the workers that run the tests read this file for themselves.
    baseURL: process.env.SITE_URL,
    // A worker would answer before `page.route` hears of a request: it has its own tests, in `offline.spec.ts`.
    serviceWorkers: 'block',
    // Both are made of every test, also where only those of failures are kept, and take a third of the time.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: process.env.TRACE ? 'only-on-failure' : 'off',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: chromiumArgs,
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      // Only what the screen or a finger can change.
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
})
