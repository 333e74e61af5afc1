import { expect, test } from 'vitest'
import { namesIn, usedRules, withoutFonts } from '../../src/compiler/emit/used-rules.ts'

test.each([
  ['keeps a rule whose class the page has', '.card{color:red}', '<p class="card open">', '.card{color:red}'],
  ['drops a rule whose class it does not have', '.map{color:red}', '<p class="card">', ''],
  ['needs every class of a selector', '.card .map{color:red}', '<p class="card">', ''],
  ['needs one selector of a list', '.card,.map{color:red}', '<p class="card">', '.card,.map{color:red}'],
  ['keeps a rule whose element the page has', 'a:hover{color:red}', '<a href="/">', 'a:hover{color:red}'],
  ['drops a rule whose element it does not have', 'table{color:red}', '<a href="/">', ''],
  ['keeps what asks for neither', ':root{color:red}', '', ':root{color:red}'],
  [
    'looks into :is() and :where()',
    ':where(.map) a{color:red}:is(.map,.card) a{color:red}',
    '<a class="card">',
    ':is(.map,.card) a{color:red}',
  ],
  [
    'reads classes with signs',
    '.\\[\\&\\>b\\]\\:m{color:red}',
    '<p class="[&amp;&gt;b]:m">',
    '.\\[\\&\\>b\\]\\:m{color:red}',
  ],
  [
    'drops conditions that are left empty',
    '@media print{.map{color:red}}@supports (color:red){.map{color:red}}',
    '',
    '',
  ],
  [
    'drops values of the theme that nothing is left to use',
    '@layer theme{:root{--text-lg:2rem;--color-ink:red;--text-sm:1rem}}@layer utilities{.small{font-size:var(--text-sm)}}',
    '<p class="small">',
    '@layer theme{:root{--text-sm:1rem}}@layer utilities{.small{font-size:var(--text-sm)}}',
  ],
  [
    'drops the marker of details where there are none',
    'li::marker{color:red}li::-webkit-details-marker{color:red}',
    '<li>',
    'li::marker{color:red}',
  ],
  [
    'drops what a value of the theme falls back to, and keeps it for any other',
    '@layer theme{:root{--font-text:a}}p{font-family:var(--font-text,b, "c");color:var(--mine,red)}',
    '<p>',
    '@layer theme{:root{--font-text:a}}p{font-family:var(--font-text);color:var(--mine,red)}',
  ],
  [
    'goes by one name where Tailwind has two',
    '@layer theme{:root{--default-font-family:var(--font-text);--font-text:a}}p{font-family:var(--default-font-family,b)}',
    '<p>',
    '@layer theme{:root{--font-text:a}}p{font-family:var(--font-text)}',
  ],
  [
    'keeps a value of the theme that the page itself asks for',
    '@layer theme{:root{--color-ink:red;--color-moss:green}}',
    '<p style="color:var(--color-moss)">',
    '@layer theme{:root{--color-moss:green}}',
  ],
  [
    'keeps colours where a drawing from another file may ask for them',
    '@layer theme{:root{--text-sm:1rem;--terrain-line:red}}',
    '<svg><use href="/land.svg#line"></use></svg>',
    '@layer theme{:root{--terrain-line:red}}',
  ],
  [
    'drops registrations that nothing is left to use',
    '@property --tw-a{syntax:"*";inherits:false}@property --tw-b{syntax:"*";inherits:false}a{color:var(--tw-b)}',
    '<a>',
    '@property --tw-b{syntax:"*";inherits:false}a{color:var(--tw-b)}',
  ],
  [
    'drops values of utilities that nothing is left to use',
    '.tight{--tw-leading:1;line-height:1}.bold{--tw-weight:6;font-weight:var(--tw-weight)}',
    '<p class="tight bold">',
    '.tight{line-height:1}.bold{--tw-weight:6;font-weight:var(--tw-weight)}',
  ],
  [
    'keeps a declaration for older browsers once',
    'a{-webkit-text-decoration:inherit;-webkit-text-decoration:inherit;text-decoration:inherit}',
    '<a>',
    'a{-webkit-text-decoration:inherit;text-decoration:inherit}',
  ],
  ['keeps layers in their order', '@layer a,b;@layer b{a{color:red}}', '<a>', '@layer a;@layer b{a{color:red}}'],
])('%s', (_, css, html, expected) => {
  expect(usedRules(css, namesIn(html))).toBe(expected)
})

test('takes the fonts out of a sheet', () => {
  const fonts =
    '@font-face{font-family:A;src:url(a.woff2)}@media (width>=48rem){@font-face{font-family:B;src:url(b.woff2)}}'
  expect(withoutFonts(`${fonts}@layer a{a{color:red}}`)).toBe('@layer a{a{color:red}}')
})
