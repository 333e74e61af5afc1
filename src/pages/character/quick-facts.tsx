import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Character } from '../../schema/documents.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { PanelLink } from '../../ui/panel-link.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { secondName } from '../../ui/second-name.ts'
import { Text } from '../../ui/text.tsx'
import type { ToldCharacter } from './told-character.ts'
import { pageWords } from './words.ts'

/** The facts that are short enough to stand beneath the portrait. */
export const quickFacts: readonly string[] = ['rank', 'unit']

/** Who plays the character, their rank and unit, and what they are seen with. */
export function QuickFacts({ character, carries }: { character: Character } & Pick<ToldCharacter, 'carries'>) {
  const { href } = useLanguage()
  const words = useWords(pageWords)
  const { performer, sources } = character
  const second = secondName(performer)
  const facts = character.facts.filter(({ id }) => quickFacts.includes(id))
  return (
    <dl className="border-line text-[0.9375rem] md:mt-4.5 max-md:has-[div:nth-child(2)]:border-b [&>div]:border-t">
      <Row label={words.playedBy} className="max-md:hidden">
        <PageLink to={href('person', { slug: performer.id })}>
          <Text>{performer.display}</Text>
        </PageLink>
        {second !== null && (
          <span className="text-dim">
            {' '}
            <Text>{second}</Text>
          </span>
        )}
      </Row>
      {facts.map(({ id, label, claims: [best, ...others] }) => (
        <Row key={id} label={label}>
          <Explained by={character.terms[id]}>
            <Text>{best?.text ?? ''}</Text>
          </Explained>{' '}
          <Receipts ids={best?.sources ?? []} sources={sources} others={others} />
        </Row>
      ))}
      {carries.length > 0 && (
        <Row label={words.carries}>
          <ul>
            {carries.map(({ text, sources, cited }) => (
              <li key={text}>
                <Text>{text}</Text> <Receipts ids={sources} sources={cited} />
              </li>
            ))}
          </ul>
        </Row>
      )}
    </dl>
  )
}

/** Opens what the glossary says of a word, where it has it. */
function Explained({ by, children }: { by: string | undefined; children: ReactNode }) {
  const { href } = useLanguage()
  return by ? (
    <PanelLink
      to={`${href('glossary')}#${by}`}
      className="py-1 decoration-dotted pointer-coarse:pe-3 aria-expanded:[anchor-name:--mark]"
      load={() => import('../../ui/side-panels/term-panel.tsx')}
      panel={{ id: by }}
    >
      {children}
    </PanelLink>
  ) : (
    children
  )
}

function Row({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <div className={`grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 border-line py-2 ${className}`}>
      <dt className="text-dim">
        <Text>{label}</Text>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
