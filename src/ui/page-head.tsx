import { langs } from '../schema/vocabulary.ts'
import { useLanguage } from '../site/language.tsx'
import { pathIn, siteAddress } from '../site/paths.ts'

/** Title, description, canonical and alternate-language links of a page; `path` is its English address. */
export function PageHead({ title, description, path }: { title: string; description: string; path: string }) {
  const { lang, href } = useLanguage()
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={siteAddress(href(path))} />
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
