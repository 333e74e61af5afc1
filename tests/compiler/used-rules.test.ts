import { expect, test } from 'vitest'
import { classesIn, usedRules, withoutFonts } from '../../src/compiler/emit/used-rules.ts'

test.each([
  ['keeps a rule whose class the page has', '.card{color:red}', '<p class="card open">', '.card{color:red}'],
  ['drops a rule whose class it does not have', '.map{color:red}', '<p class="card">', ''],
  ['needs every class of a selector', '.card .map{color:red}', '<p class="card">', ''],
  ['needs one selector of a list', '.card,.map{color:red}', '<p class="card">', '.card,.map{color:red}'],
  ['keeps rules without a class', 'a:hover{color:red}', '', 'a:hover{color:red}'],
  [
    'reads classes with signs',
    '.\\[\\&\\>b\\]\\:m{color:red}',
    '<p class="[&amp;&gt;b]:m">',
    '.\\[\\&\\>b\\]\\:m{color:red}',
  ],
  ['drops a condition that is left empty', '@media print{.map{color:red}}', '', ''],
  ['keeps layers in their order', '@layer a,b;@layer b{a{color:red}}', '', '@layer a;@layer b{a{color:red}}'],
])('%s', (_, css, html, expected) => {
  expect(usedRules(css, new Set(classesIn(html)))).toBe(expected)
})

test('takes the fonts out of a sheet', () => {
  const fonts =
    '@font-face{font-family:A;src:url(a.woff2)}@media (width>=48rem){@font-face{font-family:B;src:url(b.woff2)}}'
  expect(withoutFonts(`${fonts}@layer a{a{color:red}}`)).toBe('@layer a{a{color:red}}')
})
