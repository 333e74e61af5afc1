import { useEffect, useRef, ViewTransition } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import type { Lang } from '../schema/vocabulary.ts'
import { LanguageProvider, useLanguage } from '../site/language.tsx'
import { langOf, pathIn } from '../site/paths.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { InfoIcon, PeaksIcon, PersonIcon, SpeechIcon } from '../ui/icons.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { Text } from '../ui/text.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'

/** The frame of every page: brand, pages, language switch, the page itself, the small print. */
export function SiteLayout() {
  const lang = langOf(useLocation().pathname)
  useDocumentLanguage(lang)
  useHeadingFocus()
  return (
    <LanguageProvider lang={lang}>
      <SkipLink />
      <Header />
      <Progress />
      <main id="content">
        <ViewTransition default="none" enter="page-enters" exit="page-leaves">
          <div className="page">
            <Outlet />
          </div>
        </ViewTransition>
      </main>
      <Footer />
      <ScrollRestoration />
    </LanguageProvider>
  )
}

const pages = [
  { path: '/', word: 'synopsis', Icon: PeaksIcon },
  { path: '/cast', word: 'cast', Icon: PersonIcon },
  { path: '/reviews', word: 'reviews', Icon: SpeechIcon },
  { path: '/about', word: 'about', Icon: InfoIcon },
] as const

function SkipLink() {
  const { messages } = useLanguage()
  return (
    <a href="#content" className="skip-link">
      {messages.skipToContent}
    </a>
  )
}

function Header() {
  const { messages, href } = useLanguage()
  const { pathname } = useLocation()
  return (
    <header className="site-header">
      <PageLink to={href('/')} className="brand">
        <span lang="en">Escape</span> <span lang="ko">탈주</span>
      </PageLink>
      <nav aria-label={messages.mainNavigation} className="site-nav">
        <ul>
          {pages.map(({ path, word, Icon }) => (
            <li key={path}>
              <PageLink to={href(path)} aria-current={pathIn('en', pathname) === path ? 'page' : undefined}>
                <Icon />
                {messages.nav[word]}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageSwitch />
    </header>
  )
}

/** The same page in the other language, its filters kept. */
function LanguageSwitch() {
  const { lang, messages } = useLanguage()
  const { pathname, search } = useLocation()
  const hydrated = useHydrated()
  const other = lang === 'en' ? 'ko' : 'en'
  return (
    <PageLink
      to={pathIn(other, pathname) + (hydrated ? search : '')}
      lang={other}
      hrefLang={other}
      title={messages.otherLanguageLabel}
      className="pill"
    >
      {messages.otherLanguage}
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
        <PageLink to={href('/about')}>
          <Text>{footer.licence}</Text>
        </PageLink>{' '}
        · <a href="/api/v1/index.json">{footer.api}</a> · <PageLink to={href('/embed')}>{footer.embed}</PageLink>
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
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    const target = hash === '' ? null : document.getElementById(hash.slice(1))
    target?.setAttribute('tabindex', '-1')
    if (target === null) focusHeading()
    else target.focus({ preventScroll: true })
  }, [pathname, hash])
}
