import { oembedFile } from '../embed/embed-addresses.ts'
import { type Descriptions, descriptions } from '../languages/descriptions.ts'
import { useLanguage } from '../languages/language.tsx'
import { pathIn, siteAddress } from '../languages/paths.ts'
import { langs } from '../schema/vocabulary.ts'

type Props = {
  title: string
  /** The page's English address. */
  path: string
  describe: (descriptions: Descriptions) => string
  /** Whether other sites may show it in a frame: then they find out how (oEmbed). */
  embeddable?: boolean
}

/**
 * Title and address of a page for people and their browsers, and, where it is prerendered, what machines ask for:
 * description, the page in other languages, the share card.
 */
export function PageHead(props: Props) {
  const { href } = useLanguage()
  const { title, path } = props
  return (
    <>
      <title>{title}</title>
      <link rel="canonical" href={siteAddress(href(path))} />
      {import.meta.env.SSR && <HeadForMachines {...props} />}
    </>
  )
}

function HeadForMachines({ title, path, describe, embeddable = false }: Props) {
  const { lang, href } = useLanguage()
  const description = describe(descriptions[lang])
  return (
    <>
      {embeddable && <link rel="alternate" type="application/json+oembed" href={siteAddress(oembedFile(lang, path))} />}
      <meta name="description" content={description} />
      {langs.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={siteAddress(pathIn(other, path))} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={siteAddress(path)} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={lang === 'ko' ? 'ko_KR' : 'en_GB'} />
      <meta property="og:url" content={siteAddress(href(path))} />
      <meta property="og:image" content={siteAddress('/share.png')} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
