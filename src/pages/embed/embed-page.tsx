import { film } from 'virtual:film'
import { Fragment, type ReactNode } from 'react'
import { type EmbedScript, widgetVersion } from '../../embed/embed-addresses.ts'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { siteAddress } from '../../languages/paths.ts'
import { billings } from '../../schema/vocabulary.ts'
import { useBrowserValue } from '../../state/use-browser-value.ts'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { ChipLinks, FilterForm, Labelled, SelectField, SwitchField } from '../../ui/filter-controls.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Text } from '../../ui/text.tsx'
import { useEarlyInput } from '../../ui/use-early-input.ts'
import { CopyableCode } from './copyable-code.tsx'
import { description } from './description.ts'
import {
  type EmbedChoice,
  embedAddress,
  embedGroups,
  embedLimits,
  embedSorts,
  embedThemes,
  embedWays,
} from './embed-choice.ts'
import { EmbedPreview } from './embed-preview.tsx'
import { embedSnippet, policyLines } from './embed-snippet.ts'
import { pageWords } from './words.ts'

type Props = {
  choice: EmbedChoice
  /** A key for what was chosen when the page was opened: the prerendered page knows of no choice. */
  remountKey: string
  integrity: Record<EmbedScript, string>
  onType: (change: Partial<EmbedChoice>) => void
  onChoose: (change: Partial<EmbedChoice>) => void
}

/** The values that a page may set on the widget, with what they are where it sets none. */
const properties = `film-cast {
  --film-cast-ink: …;      --film-cast-dim: …;
  --film-cast-ground: …;   --film-cast-line: …;
  --film-cast-accent: …;   --film-cast-radius: 0.25em;
  --film-cast-font: system-ui, sans-serif;
  --film-cast-size: medium;
  --film-cast-card: 9em;   --film-cast-gap: 1em;
  --film-cast-padding: 1em;
  --film-cast-width: 100%;
  --film-cast-min-height: 0;
}
film-cast::part(name) { font-weight: 700 }
/* box heading search status retry list card link portrait
   name second performer performer-second side more source */`

/** Choose, see it, take it along. */
export function EmbedPage({ choice, remountKey, integrity, onType, onChoose }: Props) {
  const { href, lang, texts } = useLanguage()
  const words = useWords(pageWords)
  // Nor does it know its own address; what shows the address is mounted again and does not shift.
  const known = siteAddress('')
  const origin = useBrowserValue(known || globalThis.location?.origin, known || 'https://YOUR-TALJU')
  const copying = { copy: words.copy, copied: words.copied }
  return (
    <>
      <PageHead
        title={words.title(texts.filmShort, texts.site)}
        path="/embed"
        description={import.meta.env.SSR ? description[lang](texts.film) : ''}
      />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="intro">{words.lead}</p>
      <p className="without-script note">{words.noScript}</p>
      <ChipLinks
        label={words.way}
        chips={embedWays.map((way) => ({
          key: way,
          label: words.ways[way],
          to: href('embed') + embedAddress.serialise({ ...choice, way }),
          current: way === choice.way,
        }))}
      />
      <BelowFirstScreen>
        <Fragment key={remountKey}>
          <p className="my-3 note">
            <Text>{words.wayNotes[choice.way]}</Text>
          </p>
          {choice.way !== 'address' && (
            <FilterForm
              action={href('embed')}
              onSubmit={() => onType({})}
              fields={<Fields choice={choice} onType={onType} onChoose={onChoose} />}
              chips={<Switches choice={choice} onChoose={onChoose} />}
            />
          )}
          <Part heading={words.snippet}>
            <CopyableCode key={origin} code={embedSnippet(choice, { lang, origin, integrity })} {...copying} />
            {choice.pinned && choice.way !== 'address' && <p className="note">{words.pinnedNote}</p>}
          </Part>
          <Part heading={words.preview}>
            <EmbedPreview choice={choice} lang={lang} words={words} />
          </Part>
          <Part heading={words.policy}>
            <p className="note">
              <Text>{words.policyNotes[choice.way]}</Text>
            </p>
            <CopyableCode code={policyLines(choice, origin)} {...copying} />
          </Part>
          {choice.way === 'element' && (
            <Part heading={words.yours}>
              <p className="note">
                <Text>{words.yoursNote}</Text>
              </p>
              <CopyableCode code={properties} {...copying} />
            </Part>
          )}
        </Fragment>
      </BelowFirstScreen>
    </>
  )
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

function Fields({ choice, onType, onChoose }: Omit<Props, 'integrity' | 'remountKey'>) {
  const { messages, texts } = useLanguage()
  const words = useWords(pageWords)
  const heading = useEarlyInput<HTMLInputElement>(({ value }) => {
    if (value !== choice.heading) onType({ heading: value })
  })
  return (
    <>
      <SelectField
        label={words.who}
        name="group"
        value={choice.group ?? ''}
        onValue={(value) => onChoose({ group: embedGroups.find((one) => one === value) ?? null })}
        options={[
          { value: '', label: words.everybody },
          ...billings.map((one) => ({ value: one, label: messages.billings[one] })),
          ...film.sides.map((one) => ({ value: one, label: texts.sides[one] ?? one })),
        ]}
      />
      <SelectField
        label={words.sort}
        name="sort"
        value={choice.sort}
        onValue={(value) => onChoose({ sort: embedSorts.find((one) => one === value) ?? embedAddress.initial.sort })}
        options={embedSorts.map((one) => ({ value: one, label: words.sorts[one] }))}
      />
      <SelectField
        label={words.limit}
        name="limit"
        value={choice.limit}
        onValue={(value) => onChoose({ limit: embedLimits.find((one) => one === value) ?? embedAddress.initial.limit })}
        options={embedLimits.map((one) => ({
          value: one,
          label: one === 'all' ? words.all : words.people(Number(one)),
        }))}
      />
      <SelectField
        label={words.theme}
        name="theme"
        value={choice.theme}
        onValue={(value) => onChoose({ theme: embedThemes.find((one) => one === value) ?? embedAddress.initial.theme })}
        options={embedThemes.map((one) => ({ value: one, label: words.themes[one] }))}
      />
      <Labelled id="field-heading" label={words.headingField} grow="flex-[1_1_16rem]">
        <input
          ref={heading}
          id="field-heading"
          name="heading"
          autoComplete="off"
          maxLength={80}
          value={choice.heading}
          className="field field-labelled"
          onChange={(event) => onType({ heading: event.currentTarget.value })}
        />
      </Labelled>
    </>
  )
}

function Switches({ choice, onChoose }: Pick<Props, 'choice' | 'onChoose'>) {
  const words = useWords(pageWords)
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-8 gap-y-1">
      <SwitchField checked={choice.filter} onChecked={(filter) => onChoose({ filter })}>
        {words.filter}
      </SwitchField>
      <SwitchField checked={choice.pinned} onChecked={(pinned) => onChoose({ pinned })}>
        {words.pinned(widgetVersion)}
      </SwitchField>
    </div>
  )
}
