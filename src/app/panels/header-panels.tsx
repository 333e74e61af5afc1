import { film } from 'virtual:film'
import { type ReactNode, useEffect } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import { pathIn } from '../../languages/paths.ts'
import { InstallOffer } from '../../offline/install-offer.tsx'
import { applyColorScheme, type ColorScheme, colorScheme, colorSchemeKey } from '../../state/color-scheme.ts'
import { useSpoilerLevel } from '../../state/spoiler-level.tsx'
import { storedValue, useStoredValue } from '../../state/stored-value.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { pagesWith } from '../pages.ts'
import { SpoilerDial } from './spoiler-dial.tsx'
import { panelsWords } from './words.ts'

/** The scheme that the reader wants instead of the device's, which `starter.ts` applies when the page loads. */
const keptScheme = storedValue<ColorScheme | null>(colorSchemeKey, {
  parse: colorScheme,
  print: (scheme) => scheme,
})

const inMenu = pagesWith(film.parts).filter((page) => page.inMenu)

/** How far the reader has watched. */
export function SpoilerPanel({ onChoice }: { onChoice: () => void }) {
  const { seen } = useLanguage().messages
  const words = useWords(panelsWords)
  const { kept, change, pending, failure } = useSpoilerLevel()
  return (
    <>
      <p className="px-5 font-display text-2xl font-semibold">{seen.question}</p>
      <p className="px-5 text-dim">{seen.reach}</p>
      <SpoilerDial
        level={kept}
        pending={pending}
        failure={failure}
        onChange={(level) => {
          onChoice()
          change(level)
        }}
      />
      <p className="px-5 note">{words.keptHere}</p>
    </>
  )
}

/** What is needed seldom: pages about the site, languages on a phone, light or dark. */
export function MenuPanel({ languages }: { languages: ReactNode }) {
  const { lang, messages } = useLanguage()
  return (
    <>
      <nav aria-label={messages.menu}>
        <ul>
          {inMenu.map(({ name, path, label }) => (
            <li key={name}>
              <PageLink to={pathIn(lang, path, film.languages)} className="flex min-h-11 items-center">
                {label?.[lang]}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-3 flex flex-wrap gap-2">{languages}</div>
      <InstallOffer button="mt-3 w-full pill" note="note mt-3" />
      <SchemeChoice />
    </>
  )
}

function SchemeChoice() {
  const { schemes } = useWords(panelsWords)
  const [kept, keep] = useStoredValue(keptScheme)
  useEffect(() => applyColorScheme(kept), [kept])
  return (
    <fieldset className="mt-3 border-t border-line pt-3">
      <legend className="visually-hidden">{schemes.label}</legend>
      {([null, 'light', 'dark'] as const).map((scheme) => (
        <label key={scheme} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="scheme"
            className="size-4"
            checked={scheme === kept}
            onChange={() => keep(scheme)}
          />
          {schemes[scheme ?? 'device']}
        </label>
      ))}
    </fieldset>
  )
}
