import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'
import { expect } from './test.ts'

/** Minified, because each page has to parse it. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colourRules = ['color-contrast', 'link-in-text-block']

type Where = { within?: string | undefined; without?: string[] }

/**
 * axe finds nothing in dark colours. Contrast takes most of its time and is the same in every language: it is looked at
 * in English, in light colours on a wide screen only.
 */
export async function expectAccessible(page: Page, what = '', { within, without = [] }: Where = {}): Promise<void> {
  const isEnglish = (await page.locator('html').getAttribute('lang')) === 'en'
  const where = { within, without: isEnglish ? without : [...without, ...colourRules] }
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await violations(page, { type: 'tag', values: tags }, where), `${what} dark`).toEqual([])
  if (!isEnglish || (page.viewportSize()?.width ?? 0) < 768) return
  await page.emulateMedia({ colorScheme: 'light' })
  expect.soft(await violations(page, { type: 'rule', values: colourRules }, where), `${what} light`).toEqual([])
}

/** The same in the colours that the page has now. */
export async function expectAccessibleAsIs(page: Page, what = '', where: Where = {}): Promise<void> {
  expect.soft(await violations(page, { type: 'tag', values: tags }, where), what).toEqual([])
}

/** Only that text can be read on its ground. */
export async function expectContrast(page: Page, what = '', where: Where = {}): Promise<void> {
  expect.soft(await violations(page, { type: 'rule', values: ['color-contrast'] }, where), what).toEqual([])
}

type RunOnly = { type: 'tag' | 'rule'; values: string[] }

/** What axe finds, a line each: the rule, where, and what is wrong. */
async function violations(page: Page, runOnly: RunOnly, { within, without = [] }: Where): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
  // One place a rule is enough of what passes, and no style sheet has to be fetched again.
  const options: RunOptions = { runOnly, rules, resultTypes: ['violations'], preload: false, iframes: false }
  const { found, passed } = await page.evaluate(
    async ({ within, options }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations, passes } = await axe.run(within ?? document, options)
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
      )
      return { found, passed: passes.length }
    },
    { within, options },
  )
  expect(passed, 'axe looked at something').toBeGreaterThan(0)
  return found
}
