import type { KeptReply } from './keeper.ts'

type Check = (value: unknown) => boolean
const isText: Check = (value) => typeof value === 'string'
const isWhole: Check = (value) => Number.isSafeInteger(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)

const checks: Record<keyof KeptReply, Check> = {
  id: (value) => typeof value === 'string' && /^[a-z0-9]{10}$/.test(value),
  secret: isText,
  page: isText,
  name: isText,
  text: isText,
  level: isWhole,
  language: isText,
  link: orNull(isText),
  answerTo: orNull(isText),
  arrived: isWhole,
  state: (value) => ['waiting', 'approved', 'refused', 'taken-back'].includes(value as string),
  decided: orNull(isWhole),
  approved: (value) => typeof value === 'boolean',
}

/** Whether a value is a line of an export. @example isKeptReply({ id: 'k3j9x2ma7q', … }) // true */
export function isKeptReply(value: unknown): value is KeptReply {
  return faultyField(value) === null
}

/** The first field that is missing or wrong. Null if the line is fine. */
export function faultyField(value: unknown): string | null {
  if (value === null || typeof value !== 'object') return 'the line'
  const names = Object.keys(checks) as (keyof KeptReply)[]
  return names.find((name) => !checks[name]((value as Record<string, unknown>)[name])) ?? null
}
