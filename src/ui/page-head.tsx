import { film } from 'virtual:film'
import { oembedFile } from '../embed/embed-addresses.ts'
import { useLanguage } from '../languages/language.tsx'
import { pathIn, sharePath, siteAddress, siteFiles } from '../languages/paths.ts'

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

function HeadForCrawlers(props: Props) {
  const { title, description } = props
  const { lang } = useLanguage()
  return (
    <>
      <meta name="description" content={description} />
      <link rel="manifest" href={pathIn(lang, siteFiles.manifest, film.languages)} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={film.speech[lang].locale.replace('-', '_')} />
      <meta name="twitter:card" content="summary_large_image" />
      {import.meta.env.SITE_ORIGIN && <AddressesForCrawlers {...props} />}
    </>
  )
}

/** What must be absolute, and so is there only where the build knows the site's origin. */
function AddressesForCrawlers({ title, path, embeddable = false }: Props) {
  const { lang } = useLanguage()
  const addressIn = (one: typeof lang, to = path) => siteAddress(pathIn(one, to, film.languages))
  const card = siteAddress(sharePath(lang, path))
  return (
    <>
      {embeddable && <link rel="alternate" type="application/json+oembed" href={siteAddress(oembedFile(lang, path))} />}
      {film.languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={addressIn(other)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={siteAddress(path)} />
      <link rel="alternate" type="application/atom+xml" href={addressIn(lang, siteFiles.atom)} />
      {/* The twin of the other one, so the home page is enough: other pages have no bytes to give. */}
      {path === '/' && <link rel="alternate" type="application/feed+json" href={addressIn(lang, siteFiles.jsonFeed)} />}
      <meta property="og:url" content={addressIn(lang)} />
      <meta property="og:image" content={card} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:image" content={card} />
      <meta name="twitter:image:alt" content={title} />
    </>
  )
}
