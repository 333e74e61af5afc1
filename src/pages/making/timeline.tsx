import { dateText } from '../../languages/dates.ts'
import { useLanguage } from '../../languages/language.tsx'
import type { Making } from '../../schema/documents.ts'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'

type Day = Making['timeline'][number]

/** What happened when, along the way of the film: the longer the wait for the next day, the longer the way to it. */
export function Timeline({ days, sources }: { days: readonly Day[]; sources: CitedSources }) {
  const { lang } = useLanguage()
  return (
    <ol className="ms-3.5 md:ms-36">
      {days.map(({ date, isTurn, figure, text, sources: ids }, at) => {
        const year = date.slice(0, 4)
        return (
          <li
            key={text}
            className={`relative border-s-2 border-dotted border-accent ps-7 last:border-transparent md:ps-10 ${gapAfter(date, days[at + 1]?.date)}`}
          >
            <span
              aria-hidden="true"
              className={`absolute rounded-full bg-accent forced-color-adjust-none ${isTurn ? '-start-2.25 top-1 size-4 outline-6 outline-accent/25' : '-start-1.5 top-2 size-2.5'}`}
            />
            {!days[at - 1]?.date.startsWith(year) && (
              <p
                aria-hidden="true"
                className="font-display text-5xl/none font-semibold text-dim max-md:mb-2 md:absolute md:end-full md:-top-1 md:me-8 md:w-28"
              >
                {year}
              </p>
            )}
            {figure !== null && (
              <p
                aria-hidden="true"
                className={`absolute end-0 -top-1.5 w-80 text-end font-display text-6xl/none font-semibold max-lg:hidden ${isTurn ? 'text-accent' : 'text-dim'}`}
              >
                <Text>{figure}</Text>
              </p>
            )}
            <p
              // The year stands large already.
              className={
                date === year
                  ? 'visually-hidden'
                  : `font-display text-lg/tight font-medium ${isTurn ? 'text-accent' : 'text-dim'}`
              }
            >
              <time dateTime={date}>{dateText(date, lang)}</time>
            </p>
            <div className={`max-w-[40rem] ${isTurn ? 'text-xl/normal' : ''}`}>
              <Text>{text}</Text> <Receipts ids={ids} sources={sources} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}

const day = 86_400_000

/** How much way there is from one day to the next. */
function gapAfter(date: string, next: string | undefined): string {
  if (next === undefined) return ''
  const wait = (Date.parse(next) - Date.parse(date)) / day
  if (wait > 180) return 'pb-20'
  return wait > 30 ? 'pb-12' : 'pb-7'
}
