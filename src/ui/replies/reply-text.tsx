/** An address in running text, without the punctuation after it. */
const addresses = /(https?:\/\/[^\s<>"'“”‘’]+[^\s<>"'“”‘’.,;:!?)\]])/u

/** The text of a reply, with its line breaks. Addresses become links. There is no other markup. */
export function ReplyText({ children, lang }: { children: string; lang: string }) {
  return (
    <p lang={lang} dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
      {children.split(addresses).map((part, at) => (at % 2 === 0 ? part : <FanLink key={at} href={part} />))}
    </p>
  )
}

/** A link from a fan, marked so that search engines do not count it. */
export function FanLink({ href, children = href }: { href: string; children?: string }) {
  return /^https?:\/\//.test(href) && URL.canParse(href) ? (
    <a href={href} rel="ugc nofollow noreferrer" className="link">
      {children}
    </a>
  ) : (
    children
  )
}
