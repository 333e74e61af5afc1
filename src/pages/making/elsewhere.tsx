import { film } from 'virtual:film'
import { dateText } from '../../languages/dates.ts'
import { useLanguage } from '../../languages/language.tsx'
import type { Making } from '../../schema/documents.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { Text } from '../../ui/text.tsx'

type Page = Pick<Making['interviews'][number], 'outlet' | 'url' | 'date' | 'language'>

/** The way to a page elsewhere: its outlet, in which language it is, and when it came out. */
export function Elsewhere({ outlet, url, date, language }: Page) {
  const { lang } = useLanguage()
  const names = new Intl.DisplayNames(film.speech[lang].locale, { type: 'language' })
  return (
    <p className="text-[0.9375rem] text-dim">
      <ExternalLink href={url ?? ''}>
        <Text>{outlet}</Text>
      </ExternalLink>
      {` · ${names.of(language)}`}
      {date !== null && (
        <>
          {' · '}
          <time dateTime={date}>{dateText(date, lang)}</time>
        </>
      )}
    </p>
  )
}
