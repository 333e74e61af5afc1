import { film } from 'virtual:film'
import { useEffect, useRef } from 'react'
import { Outlet, useLocation, useNavigation } from 'react-router'
import { LanguageProvider, useLanguage } from '../languages/language.tsx'
import { langOf } from '../languages/paths.ts'
import type { Lang } from '../languages/registry.ts'
import { SpoilerLevelProvider } from '../state/spoiler-level.tsx'
import { useHydrated } from '../state/use-browser-value.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { PageLink } from '../ui/page-link.tsx'
import { ShareButton } from '../ui/share-button.tsx'
import { Text } from '../ui/text.tsx'
import { KeptPlace } from './kept-place.tsx'
import { SectionTabs } from './section-tabs.tsx'
import { SiteHeader } from './site-header.tsx'
import { usePageLinks } from './use-page-links.ts'

/** The frame of every page: header, the page itself, the small print. */
export function SiteLayout() {
  const lang = langOf(useLocation().pathname, film.languages)
  useDocumentLanguage(lang)
  useHeadingFocus()
  usePageLinks()
  return (
    <LanguageProvider lang={lang}>
      <SpoilerLevelProvider>
        <SkipLink />
        <SiteHeader />
        <Progress />
        <main id="content" className="overflow-x-clip">
          <div className="page">
            <SharePage />
            <SectionTabs />
            <Outlet />
          </div>
        </main>
        <Footer />
      </SpoilerLevelProvider>
      <KeptPlace />
    </LanguageProvider>
  )
}

function SkipLink() {
  const { messages } = useLanguage()
  return (
    <a href="#content" className="skip-link">
      {messages.skipToContent}
    </a>
  )
}

/** In the corner above the page's heading, where nothing else is. The lost page has no address to share. */
function SharePage() {
  if (!useHydrated()) return null
  return (
    <div className="share-page">
      <ShareButton className="share-corner" />
    </div>
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
        · <Text>{footer.licence}</Text>&nbsp;· <a href="/api/v1/index.json">{footer.api}</a>
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
