// @vitest-environment jsdom

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileOf, pagePaths } from '../../src/compiler/vite/prerender-plugin.ts'
import { builtSite, content, film, langOf, langs, pathIn, readFromMemory } from '../chosen-film.ts'
import { runsWithoutLanguage } from '../languages/runs-without-language.ts'
import { textsOfCharacter, textsOfPerson } from '../languages/texts-of-character.ts'

// The pages as `npm run build` wrote them.
const site = builtSite

async function readPage(path: string): Promise<Document> {
  const html = await readFile(join(site, fileOf(path)), 'utf8').catch(() => {
    throw new Error(`dist has no ${fileOf(path)}: build first, npm run build`)
  })
  return new DOMParser().parseFromString(html, 'text/html')
}

test.each(pagePaths(film))('%s names the language of every run in another one', async (path) => {
  expect(runsWithoutLanguage(langOf(path), await readPage(path))).toEqual([])
})

describe.each(langs)('without script, in %s', (lang) => {
  test.each(content.cast.map(({ id }) => id))('the character %s reads in full', async (id) => {
    await expectToRead(`/characters/${id}`, textsOfCharacter(await readFromMemory(`${lang}/characters/${id}.json`)))
  })

  test.each(Object.keys(content.people))('the person %s reads in full', async (id) => {
    await expectToRead(`/people/${id}`, textsOfPerson(await readFromMemory(`${lang}/people/${id}.json`)))
  })

  async function expectToRead(path: string, texts: readonly string[]): Promise<void> {
    const page = await readPage(pathIn(lang, path))
    for (const hidden of page.querySelectorAll('[hidden], script')) hidden.remove()
    const read = plain(page.querySelector('main')?.textContent ?? '')
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.map(plain).filter((text) => text === '' || !read.includes(text))).toEqual([])
  }
})

/** Where lines break does not change what is read. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
