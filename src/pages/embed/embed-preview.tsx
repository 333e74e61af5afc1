import { languages, widget } from 'virtual:film/widget'
import { pathIn } from '../../languages/paths.ts'
import type { Lang } from '../../languages/registry.ts'
import { Text } from '../../ui/text.tsx'
import { type EmbedChoice, embedAddress, widgetAttributes } from './embed-choice.ts'
import { frameAddress, frameSandbox } from './embed-snippet.ts'
import type { EmbedWords } from './words-en.ts'

type Props = { choice: EmbedChoice; lang: Lang; words: EmbedWords }

const hosts = ['light', 'dark', 'narrow'] as const
/** The colours of pages that are not ours. */
const grounds = { light: 'bg-white text-[#111] scheme-light', dark: 'bg-[#17171c] text-[#eee] scheme-dark', narrow: '' }

/** The thing itself, on three pages as others may have them. */
export function EmbedPreview({ choice, lang, words }: Props) {
  return (
    <div className="grid gap-x-4 gap-y-6 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_15rem]">
      {hosts.map((host) => (
        <figure key={host} className={host === 'narrow' ? 'w-60 max-w-full lg:w-auto' : undefined}>
          <figcaption className="text-[0.875rem] text-dim">{words.hosts[host]}</figcaption>
          <div
            className={`h-136 overflow-y-scroll border border-line p-4 font-[Georgia,"Noto_Serif_KR",serif] ${grounds[host]}`}
          >
            <p className="mb-3">{words.hostText}</p>
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
  return <iframe key={address} title={title} src={address} sandbox={frameSandbox} className="h-116 w-full" />
}

/** For "just the address" the chosen options do not apply. */
function asFramed(choice: EmbedChoice): EmbedChoice {
  return choice.way === 'address' ? embedAddress.initial : choice
}
