import { expect, test } from 'vitest'
import { usedRules, withoutFonts } from '../../src/compiler/emit/used-rules.ts'

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: code as it is built
test.each([
  ['keeps a rule whose class the code names', '.card{color:red}', 'className:"card open"', '.card{color:red}'],
  ['drops a rule whose class it does not name', '.map{color:red}', 'className:"card"', ''],
  ['needs every class of a selector', '.card .map{color:red}', 'className:"card"', ''],
  ['needs one selector of a list', '.card,.map{color:red}', 'className:"card"', '.card,.map{color:red}'],
  ['keeps rules without a class', 'a:hover{color:red}', '', 'a:hover{color:red}'],
  ['reads classes with signs', '.md\\:flex{color:red}', 'className:`md:flex`', '.md\\:flex{color:red}'],
  ['keeps what begins like a class put together', '.side-blue{color:red}', 'n=`side-${side}`', '.side-blue{color:red}'],
  ['drops a condition that is left empty', '@media print{.map{color:red}}', '', ''],
  ['keeps layers in their order', '@layer a,b;@layer b{a{color:red}}', '', '@layer a;@layer b{a{color:red}}'],
])('%s', (_, css, code, expected) => {
  expect(usedRules(css, code)).toBe(expected)
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: code as it is built

test('takes the fonts out of a sheet', () => {
  const fonts =
    '@font-face{font-family:A;src:url(a.woff2)}@media (width>=48rem){@font-face{font-family:B;src:url(b.woff2)}}'
  expect(withoutFonts(`${fonts}@layer a{a{color:red}}`)).toBe('@layer a{a{color:red}}')
})
