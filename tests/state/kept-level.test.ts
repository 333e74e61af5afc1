// @vitest-environment jsdom

import { afterEach, expect, test } from 'vitest'
import { keptLevel } from '../../src/state/kept-level.ts'
import { levels } from '../chosen-film.ts'

afterEach(() => localStorage.clear())

test.each(levels)('level %i is remembered', (level) => {
  keptLevel.write(level)
  expect(keptLevel.read()).toBe(level)
})

test('the trailer leaves nothing on the device', () => {
  keptLevel.write(2)
  keptLevel.write(0)
  expect(localStorage).toHaveLength(0)
})

test.each(['4', '-1', '1.5', 'ending', '{"level":3}', ' 3', '٣'])('a stored level %j counts as the trailer', (text) => {
  localStorage.setItem('talju:seen', text)
  expect(keptLevel.read()).toBe(0)
})
