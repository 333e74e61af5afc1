import { expect, test } from 'vitest'
import { veiled } from '../../../src/ui/sharing/place-code.ts'
import { content } from '../../chosen-film.ts'

const ids = [content.story.beats, content.story.relationships, content.story.disagreements].flatMap((all) =>
  all.map(({ id }) => id),
)

test('no two places of a film have one code', () => {
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids.map(veiled)).size).toBe(new Set(ids).size)
})

test('a code says nothing of its id, and stays as it is: links that were sent have it', () => {
  expect(veiled('dawn-run')).toMatch(/^~[\da-z]{1,7}$/)
  expect(veiled('')).toBe('~ztntfp')
})
