import { film } from 'virtual:film'
import { pictured } from 'virtual:film/share'
import { oembedFile } from '../embed/embed-addresses.ts'
import { useLanguage } from '../languages/language.tsx'
import { pathIn, siteAddress } from '../languages/paths.ts'

type Props = {
  title: string
  /** The page's address in the film's first language. */
  path: string
  /**
   * What search engines and share cards say of the page. Only crawlers read it, so pages give it only where they are
   * prerendered (`import.meta.env.SSR`), and the browser's bundle goes without.
   */
  description: string
  /** Whether other sites may show it in a frame: then they find out how (oEmbed). */
  embeddable?: boolean
}

/** Title and address of a page and, where it is prerendered, the meta tags for crawlers. */
export function PageHead(props: Props) {
  const { lang } = useLanguage()
  const { title, path } = props
  return (
    <>
      <title>{title}</title>
      <link rel="canonical" href={siteAddress(pathIn(lang, path, film.languages))} />
      {import.meta.env.SSR && <HeadForCrawlers {...props} />}
    </>
  )
}

function HeadForCrawlers({ title, path, description, embeddable = false }: Props) {
  const { lang } = useLanguage()
  const addressIn = (one: typeof lang) => siteAddress(pathIn(one, path, film.languages))
  return (
    <>
      {embeddable && <link rel="alternate" type="application/json+oembed" href={siteAddress(oembedFile(lang, path))} />}
      <meta name="description" content={description} />
      {film.languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={addressIn(other)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={siteAddress(path)} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={film.speech[lang].locale.replace('-', '_')} />
      <meta property="og:url" content={addressIn(lang)} />
      <meta
        property="og:image"
        content={siteAddress(`/share/${lang}${pictured.includes(path) && path !== '/' ? path : '/home'}.png`)}
      />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
