import { chromium, type Frame, type Page } from '@playwright/test'
import { chromiumArgs } from '../browser/find-chromium.ts'
import { type Engine, middleOf, patience } from './engine.ts'

export async function openChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: chromiumArgs, timeout: patience })
  // Without a window nobody can be asked, and what browsers allow a page in front is refused.
  const permissions = ['clipboard-write']
  const page = await browser.newPage({ viewport: { width: 1024, height: 700 }, permissions })
  page.setDefaultTimeout(patience)
  return {
    page: {
      async open(url) {
        await page.goto(url)
      },
      run: (task, ...values) => page.evaluate(asExpression(task, values)),
      runInFrame: (task, ...values) => frameOf(page).evaluate(asExpression(task, values)),
      press: (key) => page.keyboard.press(key),
      async click(find) {
        const [x, y] = await page.evaluate<[number, number]>(asExpression(middleOf(find), []))
        await page.mouse.click(x, y)
      },
      clickAt: (x, y) => page.mouse.click(x, y),
      async back() {
        await page.goBack()
      },
      resize: (width, height) => page.setViewportSize({ width, height }),
      async screenshot(path) {
        await page.screenshot({ path })
      },
    },
    close: () => browser.close(),
  }
}

/** A call as text, which the policy of a page does not look at. */
export function asExpression(task: unknown, values: readonly unknown[]): string {
  return `(${task})(...${JSON.stringify(values)})`
}

function frameOf(page: Page): Frame {
  const [, frame] = page.frames()
  if (frame === undefined) throw new Error('the page has no frame')
  return frame
}
