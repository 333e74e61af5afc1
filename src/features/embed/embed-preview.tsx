import type { Lang } from '../../schema/vocabulary.ts'
import { embedTitles } from '../../site/embed-titles.ts'
import { pathIn } from '../../site/paths.ts'
import type { EmbedWords } from '../../site/words/embed-en.ts'
import { Text } from '../../ui/text.tsx'
import { type EmbedChoice, widgetAttributes } from './embed-choice.ts'
import { frameAddress, frameSandbox } from './embed-snippet.ts'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** The widget; whoever draws one sees to it that the browser knows it. */
      'film-cast': HTMLAttributes<HTMLElement> & Record<string, unknown>
    }
  }
}

type Props = { choice: EmbedChoice; lang: Lang; words: EmbedWords }

/** The thing itself, on three pages as others may have them. */
export function EmbedPreview({ choice, lang, words }: Props) {
  return (
    <div className="embed-hosts">
      {(['light', 'dark', 'narrow'] as const).map((host) => (
        <figure key={host} className={`embed-host embed-host-${host}`}>
          <figcaption>{words.hosts[host]}</figcaption>
          <div>
            <p>{words.hostText}</p>
            <Embedded choice={choice} lang={lang} label={words.hosts[host]} />
          </div>
        </figure>
      ))}
    </div>
  )
}

function Embedded({ choice, lang, label }: { choice: EmbedChoice; lang: Lang; label: string }) {
  const { cast, whole } = embedTitles[lang]
  if (choice.way === 'element') {
    return (
      <film-cast lang={lang} {...widgetAttributes(choice)}>
        <a href={pathIn(lang, '/cast')}>
          <Text>{whole}</Text>
        </a>
      </film-cast>
    )
  }
  const title = `${cast}: ${label}`
  return <iframe key={choice.way} title={title} src={frameAddress(asFramed(choice), lang)} sandbox={frameSandbox} />
}

/** Of an address nothing that was chosen goes along. */
function asFramed(choice: EmbedChoice): EmbedChoice {
  const { way, pinned } = choice
  return way === 'address'
    ? { way, pinned, group: null, sort: 'billing', limit: null, theme: null, heading: '', filter: true }
    : choice
}
