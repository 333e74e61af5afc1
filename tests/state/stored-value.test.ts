// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { storedChoice, storedValue, useStoredValue } from '../../src/state/stored-value.ts'

const key = 'talju:test'

/** What the device does when another tab has chosen. */
function chooseInAnotherTab(value: string | null) {
  if (value === null) localStorage.removeItem(key)
  else localStorage.setItem(key, value)
  dispatchEvent(new StorageEvent('storage', { key, newValue: value }))
}

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe('a choice kept on the device', () => {
  test('is no until it is made, and is remembered by the next visit', () => {
    const choice = storedChoice(key)
    expect(choice.read()).toBe(false)
    choice.write(true)
    expect(choice.read()).toBe(true)
    expect(storedChoice(key).read()).toBe(true)
  })

  test('leaves nothing behind once taken back', () => {
    const choice = storedChoice(key)
    choice.write(true)
    choice.write(false)
    expect(choice.read()).toBe(false)
    expect(localStorage).toHaveLength(0)
  })

  test.each(['', 'no', 'true', '1', '{"yes":1}', 'YES'])('is no where somebody wrote %j', (value) => {
    localStorage.setItem(key, value)
    expect(storedChoice(key).read()).toBe(false)
  })

  test('does not mind other choices', () => {
    storedChoice('talju:other').write(true)
    expect(storedChoice(key).read()).toBe(false)
  })

  test('tells its listeners until they stop listening', () => {
    const choice = storedChoice(key)
    const listener = vi.fn()
    const stop = choice.subscribe(listener)
    choice.write(true)
    chooseInAnotherTab(null)
    expect(listener).toHaveBeenCalledTimes(2)
    stop()
    choice.write(false)
    chooseInAnotherTab('yes')
    expect(listener).toHaveBeenCalledTimes(2)
  })
})

describe('storage that throws', () => {
  function refuse(): never {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }

  test.each([
    ['in reading', 'getItem'],
    ['in writing', 'setItem'],
    ['in forgetting', 'removeItem'],
  ] as const)('%s costs only the memory of the choice', (_when, method) => {
    vi.spyOn(Storage.prototype, method).mockImplementation(refuse)
    const choice = storedChoice(key)
    const listener = vi.fn()
    choice.subscribe(listener)
    expect(choice.read()).toBe(false)
    for (const value of [true, false, true]) {
      choice.write(value)
      expect(choice.read()).toBe(value)
    }
    expect(listener).toHaveBeenCalledTimes(3)
  })

  test('on every touch, as on an opaque origin, does the same', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse)
    const choice = storedChoice(key)
    choice.write(true)
    expect(choice.read()).toBe(true)
  })
})

describe('a choice made in another tab', () => {
  test('shows on the open page', () => {
    const choice = storedChoice(key)
    const { result } = renderHook(() => useStoredValue(choice))
    expect(result.current[0]).toBe(false)
    act(() => chooseInAnotherTab('yes'))
    expect(result.current[0]).toBe(true)
    act(() => result.current[1](false))
    expect(result.current[0]).toBe(false)
    act(() => chooseInAnotherTab('yes'))
    expect(result.current[0]).toBe(true)
  })

  test('is gone where that tab clears the storage', () => {
    const choice = storedChoice(key)
    choice.write(true)
    const { result } = renderHook(() => useStoredValue(choice))
    localStorage.clear()
    act(() => void dispatchEvent(new StorageEvent('storage', { key: null })))
    expect(result.current[0]).toBe(false)
  })

  test('shows as well where it was made while no page of this tab asked', () => {
    const choice = storedChoice(key)
    const first = renderHook(() => useStoredValue(choice))
    expect(first.result.current[0]).toBe(false)
    first.unmount()
    chooseInAnotherTab('yes')
    const { result } = renderHook(() => useStoredValue(choice))
    expect(result.current[0]).toBe(true)
  })
})

describe('a value of any kind', () => {
  const list = () =>
    storedValue<readonly string[]>(key, {
      parse: (text) => (text ?? '').split(',').filter(Boolean),
      print: (value) => (value.length === 0 ? null : value.join()),
    })

  test('is the same object until it changes, and what was parsed from nothing to begin with', () => {
    const stored = list()
    expect(stored.read()).toBe(stored.read())
    expect(stored.read()).toEqual([])
    stored.write(['a', 'b'])
    expect(stored.read()).toEqual(['a', 'b'])
    expect(stored.read()).toBe(stored.read())
    expect(stored.initial).toEqual([])
    expect(list().read()).toEqual(['a', 'b'])
  })
})
