import type { Name } from '../schema/documents.ts'
import { isHangul } from './is-hangul.ts'
import { secondName } from './second-name.ts'
import { Text } from './text.tsx'

/**
 * A name as the heading of a page, as large as its length allows, and its other form below.
 *
 * @param tone the class that colours the other form
 * @example <NameHeading name={character.character} tone="text-accent" />
 */
export function NameHeading({ name, tone }: { name: Name; tone: string }) {
  const second = secondName(name)
  return (
    <>
      <h1 tabIndex={-1} className={`mt-1 ${sizeOf(name.display)}`}>
        <Text>{name.display}</Text>
      </h1>
      {second !== null && (
        <p className={`mt-1 text-[1.75rem] leading-tight md:text-[2.5rem] ${faceOf(second)} ${tone}`}>
          <Text>{second}</Text>
        </p>
      )}
    </>
  )
}

/** The classes that set a name in the display face of its script. */
export function faceOf(name: string): string {
  return isHangul(name) ? 'font-korean font-extrabold' : 'font-display font-semibold uppercase'
}

function sizeOf(name: string): string {
  if (isHangul(name)) return 'text-[clamp(2.75rem,1.25rem+5vw,5.5rem)] leading-tight'
  return name.length > 14
    ? 'text-[clamp(2.75rem,1rem+5vw,5rem)] leading-[0.95]'
    : 'text-[clamp(3.25rem,1rem+7.5vw,7rem)] leading-[0.9]'
}
