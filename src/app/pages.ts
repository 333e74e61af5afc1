import type { DocumentPath } from '../data/read-document.ts'
import type { Lang } from '../languages/registry.ts'
import type { FilmPart } from '../schema/film-shape.ts'

/** One page of the site, or one for each of many where its path has a `:slug`. */
export type Page = {
  /** Its folder under `src/pages`, which has `{name}-route.tsx`, `words.ts` and what else belongs to the page. */
  name: string
  /** Its address from the root in the film's first language. */
  path: `/${string}`
  /** Whose ids its `:slug` stands for. */
  each?: 'credit' | 'person'
  /** The part of the film without which there is no such page. */
  needs?: FilmPart
  /** What it shows from the API, below `/api/v1/`. */
  documents: (lang: Lang, slug: string) => readonly DocumentPath[]
  /** What navigation, menu and finder call it; without a label it is in none of them. */
  label?: Readonly<Record<Lang, string>>
  /** What the tabs of its section call it, where that is not its label. */
  tab?: Readonly<Record<Lang, string>>
  /** The page whose section it belongs to: the navigation marks that one, and tabs lead from one to the other. */
  partOf?: string
  inNavigation?: true
  inMenu?: true
}

/**
 * Every page of the site, in the order of the navigation. Routes, prerendering, headers, navigation, finder, links,
 * tests and benches read this list: a new page is its folder and a row here.
 */
export const pages = [
  {
    name: 'film',
    path: '/',
    documents: (lang) => [`${lang}/film.json`],
    label: { en: 'Film', ko: '영화', de: 'Film' },
    inNavigation: true,
  },
  {
    name: 'cast',
    path: '/cast',
    documents: (lang) => [`${lang}/cast.json`],
    label: { en: 'Cast', ko: '출연진', de: 'Besetzung' },
    inNavigation: true,
  },
  {
    name: 'character',
    path: '/characters/:slug',
    each: 'credit',
    documents: (lang, slug) => [`${lang}/characters/${slug}.json`],
    partOf: 'cast',
  },
  {
    name: 'person',
    path: '/people/:slug',
    each: 'person',
    documents: (lang, slug) => [`${lang}/people/${slug}.json`],
    partOf: 'cast',
  },
  {
    name: 'story',
    path: '/story',
    needs: 'story',
    documents: (lang) => [`${lang}/story/0.json`, `${lang}/opening.json`],
    label: { en: 'Story', ko: '이야기', de: 'Geschichte' },
    tab: { en: 'Scenes', ko: '장면', de: 'Szenen' },
    inNavigation: true,
  },
  {
    name: 'relationships',
    path: '/relationships',
    needs: 'relationships',
    documents: (lang) => [`${lang}/story/0.json`, `${lang}/cast.json`],
    label: { en: 'Connections', ko: '인물 관계', de: 'Beziehungen' },
    partOf: 'story',
  },
  {
    name: 'disagreements',
    path: '/disagreements',
    needs: 'disagreements',
    documents: (lang) => [`${lang}/disagreements.json`],
    label: { en: 'Disagreements', ko: '엇갈리는 말들', de: 'Widersprüche' },
    partOf: 'story',
  },
  {
    name: 'reviews',
    path: '/reviews',
    needs: 'reviews',
    documents: (lang) => [`${lang}/reviews.json`],
    label: { en: 'Reviews', ko: '리뷰', de: 'Kritiken' },
    inNavigation: true,
  },
  { name: 'reply', path: '/reply', needs: 'inbox', documents: (lang) => [`${lang}/cast.json`] },
  {
    name: 'making',
    path: '/making',
    needs: 'making',
    documents: (lang) => [`${lang}/making.json`],
    label: { en: 'Making of', ko: '제작 이야기', de: 'Entstehung' },
    inMenu: true,
  },
  {
    name: 'glossary',
    path: '/glossary',
    needs: 'glossary',
    documents: (lang) => [`${lang}/glossary.json`],
    label: { en: 'Glossary', ko: '용어 풀이', de: 'Glossar' },
    inMenu: true,
  },
  {
    name: 'about',
    path: '/about',
    documents: (lang) => [`${lang}/about.json`],
    label: { en: 'About', ko: '소개', de: 'Über' },
    inMenu: true,
  },
  {
    name: 'facts',
    path: '/facts',
    documents: (lang) => [`${lang}/film.json`],
    label: { en: 'Facts', ko: '영화 정보', de: 'Fakten' },
  },
  {
    name: 'sources',
    path: '/sources',
    documents: (lang) => [`${lang}/sources.json`],
    label: { en: 'Sources', ko: '출처', de: 'Quellen' },
    inMenu: true,
  },
  {
    name: 'embed',
    path: '/embed',
    documents: () => [],
    label: {
      en: 'Put the cast on your page',
      ko: '내 페이지에 출연진 넣기',
      de: 'Die Besetzung auf deiner eigenen Seite',
    },
    inMenu: true,
  },
] as const satisfies readonly Page[]

type Listed = (typeof pages)[number]
export type PageName = Listed['name']
type PathOf<N extends PageName> = Extract<Listed, { name: N }>['path']
type ParamsOf<N extends PageName> = PathOf<N> extends `${string}:slug` ? [params: { slug: string }] : []

/** A page's address in the film's first language, given what its path asks for. */
export type PageAddress = <N extends PageName>(name: N, ...params: ParamsOf<N>) => string

/**
 * The address of a page in the film's first language.
 *
 * @example pagePath('character', { slug: 'major-cha' }) // '/characters/major-cha'
 */
export const pagePath: PageAddress = (name, ...params) => {
  const path = pages.find((page) => page.name === name)?.path ?? '/'
  return path.replace(':slug', params[0]?.slug ?? '')
}

/** The pages that a film has, given its parts. */
export function pagesWith(parts: Readonly<Record<FilmPart, boolean>>): readonly Page[] {
  const all: readonly Page[] = pages
  return all.filter(({ needs }) => needs === undefined || parts[needs])
}
