import puppeteer, { type Frame, type Page } from 'puppeteer-core'
import { asExpression } from './chromium.ts'
import { type Engine, middleOf, patience, until } from './engine.ts'

/** Firefox, driven by WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, timeout: patience })
  const page = await browser.newPage()
  page.setDefaultTimeout(patience)
  await page.setViewport({ width: 1024, height: 700 })
  return {
    page: {
      async open(url) {
        // Firefox may report the end of a load that this one breaks off as the end of this one.
        await until(
          () => page.evaluate('document.readyState'),
          (state) => state === 'complete',
          'the page before has loaded',
        )
        await page.goto(url)
      },
      run: (task, ...values) => page.evaluate(asExpression(task, values)) as Promise<never>,
      runInFrame: (task, ...values) => frameOf(page).evaluate(asExpression(task, values)) as Promise<never>,
      press: (key) => page.keyboard.press(key as 'Enter'),
      async click(find) {
        const [x, y] = (await page.evaluate(asExpression(middleOf(find), []))) as [number, number]
        await page.mouse.click(x, y)
      },
      clickAt: (x, y) => page.mouse.click(x, y),
      async back() {
        // Not `goBack()`, which does not notice a page that comes back from memory.
        await page.evaluate('history.back()')
      },
      resize: (width, height) => page.setViewport({ width, height }),
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
