import { film } from 'virtual:film'
import { memo, type RefCallback } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Beat } from '../../schema/documents.ts'
import type { Level } from '../../schema/vocabulary.ts'
import { AccountList } from '../../ui/claim-list.tsx'
import { PanelLink } from '../../ui/panel-link.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { ShareButton } from '../../ui/share-button.tsx'
import { Text } from '../../ui/text.tsx'
import { LaneLabel } from './lane-label.tsx'
import { titleType, WhoIsThere } from './scene-parts.tsx'
import { pageWords } from './words.ts'

type Props = {
  beat: Beat
  /** The spoiler level that tells of it. */
  level: Level
  /** Whether the beat matches the filter. If not, only its place and title are shown, so that the story has no gap. */
  fits: boolean
  /** Null before the reader's browser has looked which scene is in view: then all are in ink. */
  look: 'in view' | 'aside' | null
  sources: CitedSources
  /** See `useSceneInView`. */
  watch: RefCallback<HTMLElement>
}

/** A scene of the story: where and whom it follows, its title, what happens, the hour, the distance, who is there. */
export const SceneEntry = memo(function SceneEntry({ beat, level, fits, look, sources, watch }: Props) {
  const isAside = look === 'aside'
  return (
    <li
      id={`beat-${beat.id}`}
      ref={watch}
      data-in-view={look === 'in view' ? '' : undefined}
      className={`relative max-w-[36rem] border-t border-line py-8 focus:outline-none lg:scroll-mt-[calc(30svh-4.5rem)] lg:py-11 ${isAside ? 'text-dim print:text-inherit' : ''}`}
    >
      <LaneLabel lane={beat.lane} place={beat.place} />
      {fits && (
        <ShareButton
          what={beat.title}
          to="#beat-"
          id={beat.id}
          isVeiled={level > 0}
          className="-end-3 top-5.5 lg:top-8.5"
        />
      )}
      <h3
        className={`${titleType} origin-[0_85%] transition-[scale] duration-200 ${isAside ? 'scale-72 print:scale-100' : ''}`}
      >
        <Text>{beat.title}</Text>
      </h3>
      {fits && <Telling beat={beat} level={level} sources={sources} />}
    </li>
  )
})

function Telling({ beat, level, sources }: Pick<Props, 'beat' | 'level' | 'sources'>) {
  const { href, messages } = useLanguage()
  const words = useWords(pageWords)
  return (
    <>
      <div className="lg:text-lg/relaxed">
        <Text>{beat.text}</Text> <Receipts ids={beat.sources} sources={sources} />
      </div>
      <Measures beat={beat} sources={sources} />
      {beat.claims.length > 0 && (
        <div className="mt-3">
          <AccountList claims={beat.claims} sources={sources} />
        </div>
      )}
      {beat.support === 'low' && <p className="note mt-3">{words.low}</p>}
      {beat.note !== null && (
        <p className="note mt-3">
          <Text>{beat.note}</Text>
        </p>
      )}
      <WhoIsThere characters={beat.characters} />
      {(film.inbox !== null || beat.replies.length > 0) && (
        <div className="mt-4 text-base">
          <PanelLink
            to={film.inbox === null ? `${href('story')}#beat-${beat.id}` : href('reply')}
            aria-haspopup={false}
            className="link mb-4 inline-block py-2 text-sm"
            load={() => import('../../ui/replies/reply-section.tsx')}
            panel={{ page: `scenes/${beat.id}`, levels: beat.replies, lowest: level }}
          >
            {messages.replies.heading}
          </PanelLink>
        </div>
      )}
    </>
  )
}

/** The hour and the distance between the two, where sources have them. The panel on the map repeats both. */
function Measures({ beat, sources }: Pick<Props, 'beat' | 'sources'>) {
  const words = useWords(pageWords)
  const measures = [
    { label: words.hour, measure: beat.hour },
    { label: words.between, measure: beat.distance },
  ]
  if (measures.every(({ measure }) => measure === null)) return null
  return (
    <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-sm/relaxed text-dim">
      {measures.map(
        ({ label, measure }) =>
          measure !== null && (
            <div key={label} className="flex flex-wrap gap-x-2">
              <dt>{label}:</dt>
              <dd>
                <Text>{measure.text}</Text> <Receipts ids={measure.sources} sources={sources} />
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
