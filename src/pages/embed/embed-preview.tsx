import { languages, widget } from 'virtual:film/widget'
import { pathIn } from '../../languages/paths.ts'
import type { Lang } from '../../languages/registry.ts'
import { Text } from '../../ui/text.tsx'
import { type EmbedChoice, embedAddress, widgetAttributes } from './embed-choice.ts'
import { frameAddress, frameSandbox } from './embed-snippet.ts'
import type { EmbedWords } from './words-en.ts'

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
  const { cast, whole } = widget[lang]
  if (choice.way === 'element') {
    return (
      <film-cast lang={lang} {...widgetAttributes(choice)}>
        <a href={pathIn(lang, '/cast', languages)}>
          <Text>{whole}</Text>
        </a>
      </film-cast>
    )
  }
  const title = `${cast}: ${label}`
  const address = frameAddress(asFramed(choice), lang)
  // A new frame for each address: one that goes from address to address fills the history of the page.
  return <iframe key={address} title={title} src={address} sandbox={frameSandbox} />
}

/** For "just the address" the chosen options do not apply. */
function asFramed(choice: EmbedChoice): EmbedChoice {
  return choice.way === 'address' ? embedAddress.initial : choice
}
