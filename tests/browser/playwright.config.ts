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
  timeout: 60_000,
  use: {
    // Set by serve-site.ts, before the workers that run the tests read this file for themselves.
    baseURL: process.env.SITE_URL,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: chromiumArgs,
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      // What depends on the screen. What stands on other people's pages minds the width of its column; failures,
      // policies and servers mind no screen; and how Korean fits narrow ones is measured on the desktop, by width.
      testIgnore: /(?:embed-(?!page)\w+|nginx|failures|lang|no-script|pages|policy|print|seen)\.spec\.ts$/,
      grepInvert: /\bko\b/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
})
