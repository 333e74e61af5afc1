import { expect, test } from 'vitest'
import { withParticle } from '../../src/names/hangul/particle.ts'

test.each([
  ['규남', '이/가', '규남이'],
  ['선우', '이/가', '선우가'],
  ['리현상', '은/는', '리현상은'],
  ['민이', '은/는', '민이는'],
  ['탈주', '을/를', '탈주를'],
  ['이제훈', '과/와', '이제훈과'],
  ['구교환', '을/를', '구교환을'],
  ['평양', '으로/로', '평양으로'],
  ['서울', '으로/로', '서울로'],
  ['부산역', '으로/로', '부산역으로'],
  ['Kim', '이/가', 'Kim이'],
  ['Song Kang', '은/는', 'Song Kang은'],
  ['PARK', '을/를', 'PARK을'],
  ['Seoul', '이/가', 'Seoul이'],
  ['Seoul', '으로/로', 'Seoul로'],
  ['Lee', '과/와', 'Lee와'],
  ['Screen Anarchy', '이/가', 'Screen Anarchy가'],
  ['Roger’s Movie Nation', '이/가', 'Roger’s Movie Nation이'],
  ['moviexclusive.com', '이/가', 'moviexclusive.com이'],
  ['Fanziz', '이/가', 'Fanziz가'],
  ['1', '이/가', '1이'],
  ['2', '이/가', '2가'],
  ['3', '은/는', '3은'],
  ['7', '으로/로', '7로'],
  ['6', '으로/로', '6으로'],
  ['10', '을/를', '10을'],
  ['2024', '과/와', '2024와'],
] as const)('%s with %s is %s', (word, particle, expected) => {
  expect(withParticle(word, particle)).toBe(expected)
})
