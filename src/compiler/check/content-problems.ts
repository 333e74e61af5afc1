import type { z } from 'zod'

/** One thing wrong in authored content, told so that a keeper who knows no code can mend it. */
export type ContentProblem = { file: string; path: string; message: string }

/**
 * All that is wrong in the content, thrown once.
 *
 * @example new ContentError([{ file: 'cast.json', path: '[0].side', message: 'is "army", expected …' }]).message
 * // 'The content has 1 problem:\ncast.json › [0].side: is "army", expected …'
 */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[]

  constructor(problems: readonly ContentProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super([`The content has ${count}:`, ...problems.map(problemLine)].join('\n'))
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** `cast.json › [0].side: is "army", expected one of …` */
export function problemLine({ file, path, message }: ContentProblem): string {
  return path === '' ? `${file}: ${message}` : `${file} › ${path}: ${message}`
}

/** `['credits', 3, 'name']` → `credits[3].name` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}

/** What zod found, in the words of the keeper: what is there, and what was expected. Unions report their nearest branch. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.map(quote).join(', ')}, expected only the documented ones`
    case 'invalid_type':
      return value === undefined
        ? `missing, expected ${issue.expected}`
        : `is ${kindOf(value)}, expected ${issue.expected}`
    case 'invalid_value':
      return `is ${value === undefined ? 'missing' : quote(value)}, expected one of ${issue.values.map(quote).join(', ')}`
    case 'too_small':
      if (issue.origin !== 'array') return `is ${quote(value)}, ${issue.message}`
      return Array.isArray(value) && value.length > 0
        ? `has ${value.length === 1 ? 'one entry' : `${value.length} entries`}, expected at least ${issue.minimum}`
        : 'is empty, expected at least one entry'
    case 'too_big':
      return typeof value === 'string'
        ? `has ${value.length} characters, ${issue.message}`
        : `is ${quote(value)}, ${issue.message}`
    case 'invalid_key':
      return `has a key that does not fit: ${issue.issues[0]?.message ?? issue.message}`
    default:
      return `is ${value === undefined ? 'missing' : quote(value)}, ${issue.message}`
  }
}

/** One problem for each id that an earlier entry of the same list has. */
export function repeatedIds(file: string, path: string, entries: readonly { id: string }[]): ContentProblem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }) => {
    const repeated = seen.has(id)
    seen.add(id)
    return repeated
      ? [{ file, path, message: `has the id "${id}" twice, expected an id of its own for each entry` }]
      : []
  })
}

function quote(value: unknown): string {
  const text = (JSON.stringify(value) ?? String(value)).replaceAll(/\p{C}/gu, codeOf)
  return text.length > 80 ? `${text.slice(0, 77).toWellFormed()}…` : text
}

/** What cannot be seen is written as JSON writes it, so that a message says what it is. */
function codeOf(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
