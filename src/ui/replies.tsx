import { film } from 'virtual:film'
import { type ComponentType, type RefCallback, useCallback, useState } from 'react'
import { useLanguage } from '../languages/language.tsx'
import { PageLink } from './page-link.tsx'
import type { SectionProps } from './replies/reply-section.tsx'

/**
 * The replies to a page. Their code and documents are fetched when the reader scrolls near. Until then, and without
 * JavaScript, a link leads to the page with the form.
 *
 * @param remountKey remounts the section when it changes, so that it is not pushed down. Once the section has had the
 *   focus it stays, because somebody may be writing.
 * @example <Replies page="characters/kyu-nam" levels={character.replies} />
 */
export function Replies({ remountKey = 0, ...props }: SectionProps & { remountKey?: number }) {
  const { href, lang, messages } = useLanguage()
  const [Section, show] = useState<ComponentType<SectionProps>>()
  const [isUsed, setUsed] = useState(false)
  const [key, setKey] = useState(remountKey)
  if (!isUsed && key !== remountKey) setKey(remountKey)
  const watch: RefCallback<HTMLElement> = useCallback(
    (element) => {
      const observer = new IntersectionObserver(
        async (entries) => {
          // A busy browser reports several crossings at once.
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return
          observer.disconnect()
          try {
            const section = await import('./replies/reply-section.tsx')
            await section.prepare(lang)
            show(() => section.Panel)
          } catch {
            // Keep the link.
          }
        },
        { rootMargin: '50%' },
      )
      if (element !== null) observer.observe(element)
      return () => observer.disconnect()
    },
    [lang],
  )
  if (film.inbox === null && props.levels.length === 0) return null
  return (
    <section key={key} aria-labelledby="replies" ref={watch} onFocus={() => setUsed(true)} className="min-h-60">
      <h2 id="replies">{messages.replies.heading}</h2>
      {Section && <Section {...props} />}
      {!Section && film.inbox !== null && (
        <PageLink to={`${href('reply')}?page=${props.page}`} className="button">
          {messages.replies.write}
        </PageLink>
      )}
    </section>
  )
}
