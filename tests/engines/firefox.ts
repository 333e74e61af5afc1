import puppeteer, { type Frame, type Page } from 'puppeteer-core'
import { asExpression } from './chromium.ts'
import { type Engine, middleOf, watchErrors } from './engine.ts'

/** Firefox, driven by WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  await page.setViewport({ width: 1024, height: 700 })
  await page.evaluateOnNewDocument(watchErrors)
  return {
    page: {
      async open(url) {
        await page.goto(url)
      },
      run: (task, ...values) => page.evaluate(asExpression(task, values)) as Promise<never>,
      runInFrame: (task, ...values) => frameOf(page).evaluate(asExpression(task, values)) as Promise<never>,
      press: (key) => page.keyboard.press(key as 'Enter'),
      async click(find) {
        const [x, y] = (await page.evaluate(middleOf(find))) as [number, number]
        await page.mouse.click(x, y)
      },
      async back() {
        await page.goBack()
      },
      resize: (width, height) => page.setViewport({ width, height }),
      errors: () => page.evaluate(() => (window as unknown as { engineErrors: string[] }).engineErrors),
      async screenshot(path) {
        await page.screenshot({ path: path as `${string}.png` })
      },
    },
    close: () => browser.close(),
  }
}

function frameOf(page: Page): Frame {
  const [, frame] = page.frames()
  if (frame === undefined) throw new Error('the page has no frame')
  return frame
}
