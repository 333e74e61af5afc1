import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Reviews } from '../../schema/documents.ts'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

/** What the reviews say of each aspect: the best line on it, and how many are for it and against it. */
export function BestLines({ aspects, scoresHidden }: { aspects: Reviews['aspects']; scoresHidden: boolean }) {
  const { texts } = useLanguage()
  return (
    <ul className="grid gap-x-10 md:grid-cols-2 lg:grid-cols-3">
      {aspects.map(({ aspect, praised, criticised, line }) => (
        <li key={aspect} className="border-t border-line pt-3 pb-7">
          <div className="flex items-center justify-between gap-4">
            <h3 className="m-0 text-[1.375rem]/[1.3]">{texts.aspects[aspect]}</h3>
            {!scoresHidden && <Tally praised={praised} criticised={criticised} />}
          </div>
          {line !== null && (
            <>
              <p className="mt-1">
                <Text>{line.text}</Text>
              </p>
              <a
                href={`#${line.review}`}
                className="inline-block py-1 text-sm text-dim no-underline hover:underline pointer-coarse:py-3"
              >
                <Text>{line.outlet}</Text>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A block a review: filled for it, outlined against it. */
function Tally({ praised, criticised }: { praised: number; criticised: number }) {
  const words = useWords(pageWords)
  return (
    <span className="flex gap-1">
      <span className="visually-hidden">{words.tally(praised, criticised)}</span>
      {Array.from({ length: praised + criticised }, (_, at) => (
        <TallyBlock key={`review ${at + 1}`} isFor={at < praised} />
      ))}
    </span>
  )
}

export function TallyBlock({ isFor }: { isFor: boolean }) {
  return (
    <span
      className={`h-3 w-1.75 border forced-color-adjust-none ${isFor ? 'border-accent bg-accent' : 'border-signal [.bg-accent+&]:ms-2'}`}
    />
  )
}
