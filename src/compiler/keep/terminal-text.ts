import { unreadable } from '../../inbox/posted-reply.ts'

const each = new RegExp(`${unreadable.source}|\\r`, 'gu')

/**
 * Makes a stranger's text safe to print: characters that would control the terminal or reverse the line are shown as
 * their code.
 *
 * @example terminalText('\u001b[2Jgone') // '‹1B›[2Jgone'
 */
export function terminalText(text: string): string {
  return text.replace(each, (sign) => `‹${sign.codePointAt(0)?.toString(16).toUpperCase()}›`)
}

/** The same on one line. @example oneLine('a\nb') // 'a b' */
export function oneLine(text: string): string {
  return terminalText(text.replace(/\s+/g, ' '))
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** How long ago something was. @example age(0, 7_200_000) // '2 hours ago' */
export function age(then: number, now: number): string {
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
  const [unit, length] = units.find(([, length]) => now - then >= length) ?? (['minute', 60_000] as const)
  return format.format(-Math.max(0, Math.floor((now - then) / length)), unit)
}
