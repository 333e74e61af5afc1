import { getLocation, type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { z } from 'zod'
import { type ContentProblem, describeIssue, pathText } from './content-problems.ts'
import { lineAndColumn } from './line-and-column.ts'
import { deepestNesting, tooDeepAt } from './nesting.ts'

/** Parses strict JSON; a mistake is told with line and column, a key written twice counts as one. */
export function parseJson(file: string, text: string, problems: ContentProblem[]): unknown {
  const deep = tooDeepAt(text)
  if (deep !== null) {
    const message = `is nested more than ${deepestNesting} deep at ${lineAndColumn(text, deep)}, expected less`
    problems.push({ file, path: '', message })
    return undefined
  }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first !== undefined || tree === undefined) {
    const offset = first?.offset ?? 0
    const what = first === undefined ? 'nothing written' : splitWords(printParseErrorCode(first.error))
    const path = pathText(getLocation(text, offset).path)
    problems.push({
      file,
      path,
      message: `is no JSON at ${lineAndColumn(text, offset)} (${what}), expected valid JSON`,
    })
    return undefined
  }
  for (const path of repeatedKeys(tree, [])) {
    problems.push({ file, path: pathText(path), message: 'is written twice, expected each key once' })
  }
  return JSON.parse(text)
}

/** `CommaExpected` → `comma expected` */
function splitWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

function repeatedKeys(node: JsonNode, path: PropertyKey[]): PropertyKey[][] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) => repeatedKeys(child, [...path, index]))
  if (node.type !== 'object') return []
  const seen = new Set<string>()
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? []
    const here = [...path, String(key?.value)]
    const repeated = seen.has(String(key?.value)) ? [here] : []
    seen.add(String(key?.value))
    return value === undefined ? repeated : [...repeated, ...repeatedKeys(value, here)]
  })
}

/** Checks the shape of what was parsed; each mistake is told with its place and what was expected. */
export function parseShape<T>(
  file: string,
  value: unknown,
  schema: z.ZodType<T>,
  problems: ContentProblem[],
): T | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const found = issue.path.reduce<unknown>(
      (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    )
    problems.push({ file, path: pathText(issue.path), message: describeIssue(issue, found) })
  }
  return undefined
}
