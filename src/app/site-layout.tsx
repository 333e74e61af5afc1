import { film } from 'virtual:film'
import { type ComponentType, Fragment, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Outlet, useLocation, useNavigation } from 'react-router'
import { LanguageProvider, useLanguage } from '../languages/language.tsx'
import { langOf, pathIn } from '../languages/paths.ts'
import type { Lang } from '../languages/registry.ts'
import { SpoilerLevelProvider, useSpoilerLevel } from '../state/spoiler-level.tsx'
import { focusHeading } from '../ui/focus-heading.ts'
import { HalfIcon, InfoIcon, PathIcon, PeaksIcon, PersonIcon, SpeechIcon } from '../ui/icons.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { SpoilerDial } from '../ui/spoiler-dial.tsx'
import { Text } from '../ui/text.tsx'
import { useAfterPaint } from '../ui/use-after-paint.ts'
import { FinderButton } from './finder/finder-button.tsx'
import { KeptPlace } from './kept-place.tsx'
import { pagesWith } from './pages.ts'
import { usePageLinks } from './use-page-links.ts'

/** The frame of every page: brand, pages, language switch, the page itself, the small print. */
export function SiteLayout() {
  const lang = langOf(useLocation().pathname, film.languages)
  useDocumentLanguage(lang)
  useHeadingFocus()
  usePageLinks()
  return (
    <LanguageProvider lang={lang}>
      <SpoilerLevelProvider>
        <SkipLink />
        <Header />
        <Progress />
        <main id="content">
          <div className="page">
            <Outlet />
          </div>
        </main>
        <Footer />
      </SpoilerLevelProvider>
      <KeptPlace />
    </LanguageProvider>
  )
}

/** A page without an icon of its own gets the plain one. */
const icons: Readonly<Record<string, ComponentType>> = {
  film: PeaksIcon,
  cast: PersonIcon,
  story: PathIcon,
  reviews: SpeechIcon,
}

const navigation = pagesWith(film.parts).filter((page) => page.navigation !== undefined)

function SkipLink() {
  const { messages } = useLanguage()
  return (
    <a href="#content" className="skip-link">
      {messages.skipToContent}
    </a>
  )
}

function Header() {
  const { lang, messages, href } = useLanguage()
  const { pathname } = useLocation()
  return (
    <header className="site-header">
      <PageLink to={href('film')} className="brand">
        {film.brand.map((name, at) => (
          <Fragment key={name.lang}>
            {at > 0 && ' '}
            <span lang={name.lang}>{name.text}</span>
          </Fragment>
        ))}
      </PageLink>
      <nav aria-label={messages.mainNavigation} className="site-nav">
        <ul>
          {navigation.map(({ name, path, label, navigation }) => {
            const Icon = icons[name] ?? InfoIcon
            const address = pathIn(lang, path, film.languages)
            return (
              <li key={name} className={navigation === 'wide' ? 'beside-phones' : undefined}>
                <PageLink to={address} aria-current={pathname === address ? 'page' : undefined}>
                  <Icon />
                  {label?.[lang]}
                </PageLink>
              </li>
            )
          })}
          <li>
            <FinderButton />
          </li>
        </ul>
      </nav>
      {film.parts.levels && <Seen />}
      {film.languages.map((other) => other !== lang && <LanguageSwitch key={other} to={other} />)}
    </header>
  )
}

/** The dial of spoiler levels behind a button that tells the present one. */
function Seen() {
  const { messages, texts } = useLanguage()
  const { kept, change, pending, failure } = useSpoilerLevel()
  // Prerendered it would only weigh, and at once it would delay the page: nobody sees it before a press.
  const isTheirTurn = useAfterPaint<boolean>(true, false)
  return (
    <>
      <button type="button" popoverTarget="seen" className="pill needs-script" title={messages.seen.open}>
        <HalfIcon />
        {texts.levels[kept]?.name}
      </button>
      <div id="seen" popover="auto" className="seen-panel">
        {isTheirTurn && <SpoilerDial level={kept} pending={pending} failure={failure} onChange={change} />}
      </div>
    </>
  )
}

/**
 * The same page in the other language, its filters kept. The address of the link takes them up when a pointer or focus
 * comes near, so that a key in a search box changes nothing up here.
 */
function LanguageSwitch({ to: other }: { to: Lang }) {
  const { pathname, search } = useLocation()
  const [near, setNear] = useState(false)
  return (
    <PageLink
      to={pathIn(other, pathname, film.languages) + (near ? search : '')}
      lang={other}
      hrefLang={other}
      title={film.speech[other].readPage}
      className="pill"
      onPointerEnter={() => setNear(true)}
      onFocus={() => setNear(true)}
      // Voice control and scripts press without either.
      onClick={() => flushSync(() => setNear(true))}
      onPointerLeave={() => setNear(false)}
      onBlur={() => setNear(false)}
    >
      {film.speech[other].name}
    </PageLink>
  )
}

/** A dotted line along the top while the next page is on its way. */
function Progress() {
  const { messages } = useLanguage()
  const { state } = useNavigation()
  return (
    <div role="status" className="progress" data-active={state === 'idle' ? undefined : ''}>
      {state !== 'idle' && <span className="visually-hidden">{messages.loading}</span>}
    </div>
  )
}

function Footer() {
  const { messages, href } = useLanguage()
  const { footer } = messages
  return (
    <footer className="site-footer">
      <p>
        {footer.fanWork} {footer.untracked}
      </p>
      <p>
        <PageLink to={href('about')}>{footer.about}</PageLink> · <PageLink to={href('embed')}>{footer.embed}</PageLink>{' '}
        · <Text>{footer.licence}</Text> · <a href="/api/v1/index.json">{footer.api}</a>
      </p>
    </footer>
  )
}

function useDocumentLanguage(lang: Lang): void {
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
}

/**
 * After a navigation focus goes to what the address points at, else to the heading of the new page; a change of
 * filters leaves it where it is.
 */
function useHeadingFocus(): void {
  const { pathname, hash } = useLocation()
  const shown = useRef({ pathname, hash })
  useEffect(() => {
    const before = shown.current
    shown.current = { pathname, hash }
    if (before.pathname === pathname && (before.hash === hash || hash === '')) return
    const target = hash === '' ? null : document.getElementById(hash.slice(1))
    target?.setAttribute('tabindex', '-1')
    if (target === null) focusHeading()
    else target.focus({ preventScroll: true })
  }, [pathname, hash])
}
