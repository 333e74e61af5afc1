import { NewVersion } from '../data/new-version.ts'
import { DocumentError } from '../data/read-document.ts'
import type { Messages } from '../languages/messages.ts'

/** What failed and why, in the reader's words. */
export function failureText(
  error: unknown,
  { failure }: Messages,
): { heading: string; what: string | null; reason: string } {
  if (error instanceof NewVersion) return { heading: failure.headingNoCode, what: null, reason: failure.newVersion }
  if (error instanceof DocumentError) {
    const { path, trouble, status } = error
    const reason = trouble === 'server' ? failure.server(status ?? 500) : failure[trouble]
    return { heading: failure.heading, what: failure.document(path), reason }
  }
  if (isMissingCode(error)) {
    return {
      heading: failure.headingNoCode,
      what: failure.code,
      reason: navigator.onLine ? failure.unreachable : failure.offline,
    }
  }
  return { heading: failure.heading, what: null, reason: failure.unexpected }
}

/** What browsers throw when a part of the app does not arrive, each in its own words, and what `loadStyles` throws. */
export function isMissingCode(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script|fetch the styles/i.test(error.message)
}
