import type { Lang } from '../../languages/registry.ts'

/**
 * Common words that only one language of a script has. They tell apart languages with the same alphabet. A language
 * with a script of its own needs none.
 */
export const commonWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: words(
    'the of and is to with his her from by that who are has have not it for at on be will its our your you this their ' +
      'they until since without after before over nobody back only one any no how what when first january february ' +
      'march june july october december',
  ),
  ko: words(''),
  de: words(
    'der das und ist nicht von mit zu ein eine einen einer eines dem den des sich auf für er sie wird aus im zum zur ' +
      'bei beim bis ab ohne oder nur wie wir sein seine seinem ihr ihre unsere jeder niemand wieder kein keine noch auch ' +
      'nach über unter hat haben erste januar februar märz juni juli oktober dezember',
  ),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
