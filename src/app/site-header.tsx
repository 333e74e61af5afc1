import { film } from 'virtual:film'
import { type ComponentType, Fragment, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router'
import { useLanguage } from '../languages/language.tsx'
import { pathIn } from '../languages/paths.ts'
import type { Lang } from '../languages/registry.ts'
import { InfoIcon, MenuIcon, PathIcon, PeaksIcon, PersonIcon, SpeechIcon } from '../ui/icons.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { FinderButton } from './finder/finder-button.tsx'
import { HeaderPanel } from './header-panel.tsx'
import { pagesWith } from './pages.ts'
import { SpoilerControl } from './spoiler-control.tsx'
import { useSection } from './use-section.ts'

/** A page without an icon of its own gets the plain one. */
const icons: Readonly<Record<string, ComponentType>> = {
  film: PeaksIcon,
  cast: PersonIcon,
  story: PathIcon,
  reviews: SpeechIcon,
}

const navigation = pagesWith(film.parts).filter((page) => page.inNavigation)

/** Brand, pages, search, spoilers, language and menu: at the top of a window, and the pages at the foot of a phone. */
export function SiteHeader() {
  const { href, messages } = useLanguage()
  const { pathname } = useLocation()
  return (
    <header className="sticky top-0 z-10 flex h-14 items-center gap-2 border-b border-line bg-ground px-gutter tight:static tight:h-auto tight:flex-wrap print:static print:*:not-first:hidden">
      <PageLink to={href('film')} className="me-auto flex min-h-11 items-center gap-2 brand">
        {film.brand.map((name, at) => (
          <Fragment key={name.lang}>
            {at > 0 && ' '}
            <span lang={name.lang}>{name.text}</span>
          </Fragment>
        ))}
      </PageLink>
      <Pages />
      {film.parts.levels && <SpoilerControl />}
      <Languages className="max-lg:[@media(scripting:enabled)]:hidden" />
      <HeaderPanel
        // On the next page it is closed.
        key={pathname}
        id="menu"
        className="w-64"
        button={{
          className: 'needs-script pill',
          children: (
            <>
              <MenuIcon />
              <span className="visually-hidden">{messages.menu}</span>
            </>
          ),
        }}
      >
        {({ MenuPanel }) => <MenuPanel languages={<Languages className="lg:hidden" />} />}
      </HeaderPanel>
    </header>
  )
}

function Pages() {
  const { lang, messages } = useLanguage()
  const { pathname } = useLocation()
  const section = useSection()
  return (
    <nav aria-label={messages.mainNavigation} className="foot-bar md:flex-1">
      <ul className="flex tight:flex-wrap">
        {navigation.map((page) => {
          const Icon = icons[page.name] ?? InfoIcon
          const address = pathIn(lang, page.path, film.languages)
          return (
            <li key={page.name} className="max-md:flex-1 tight:basis-auto">
              <PageLink
                to={address}
                aria-current={pathname === address ? 'page' : section?.name === page.name || undefined}
                className="nav-item"
              >
                <Icon />
                {page.label?.[lang]}
              </PageLink>
            </li>
          )
        })}
        <li className="max-md:flex-1 md:ms-auto tight:basis-auto">
          <FinderButton />
        </li>
      </ul>
    </nav>
  )
}

function Languages({ className }: { className: string }) {
  const { lang } = useLanguage()
  return film.languages.map(
    (other) => other !== lang && <LanguageSwitch key={other} to={other} className={`${className} pill`} />,
  )
}

/**
 * The same page in another language, its filters kept. The address of the link takes them up when a pointer or focus
 * comes near, so that a key in a search box changes nothing up here.
 */
function LanguageSwitch({ to: other, className }: { to: Lang; className: string }) {
  const { pathname, search } = useLocation()
  const [near, setNear] = useState(false)
  return (
    <PageLink
      to={pathIn(other, pathname, film.languages) + (near ? search : '')}
      lang={other}
      hrefLang={other}
      title={film.speech[other].readPage}
      className={className}
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
