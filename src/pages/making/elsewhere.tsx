import { dateText } from '../../languages/dates.ts'
import { useLanguage } from '../../languages/language.tsx'
import type { Making } from '../../schema/documents.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { Text } from '../../ui/text.tsx'

type Page = Pick<Making['interviews'][number], 'outlet' | 'url' | 'date' | 'languageName'>

/** The way to a page elsewhere: its outlet, in which language it is, and when it came out. */
export function Elsewhere({ outlet, url, date, languageName }: Page) {
  const { lang } = useLanguage()
  return (
    <p className="text-[0.9375rem] text-dim">
      <ExternalLink href={url ?? ''}>
        <Text>{outlet}</Text>
      </ExternalLink>
      {` · ${languageName}`}
      {date !== null && (
        <>
          {' · '}
          <time dateTime={date}>{dateText(date, lang)}</time>
        </>
      )}
    </p>
  )
}
