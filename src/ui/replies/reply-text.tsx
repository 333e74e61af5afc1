/** An address in running text; what ends a sentence is no part of it. */
const addresses = /(https?:\/\/[^\s<>"'“”‘’]+[^\s<>"'“”‘’.,;:!?)\]])/u

/** What somebody wrote, line by line as written. Addresses become links; nothing else in it means anything. */
export function ReplyText({ children, lang }: { children: string; lang: string }) {
  return (
    <p lang={lang} dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
      {children.split(addresses).map((part, at) => (at % 2 === 0 ? part : <FanLink key={at} href={part} />))}
    </p>
  )
}

/** A link that a fan gave: it leads away and vouches for nothing. */
export function FanLink({ href, children = href }: { href: string; children?: string }) {
  return /^https?:\/\//.test(href) && URL.canParse(href) ? (
    <a href={href} rel="ugc nofollow noreferrer" className="link">
      {children}
    </a>
  ) : (
    children
  )
}
