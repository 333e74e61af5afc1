import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Beat } from '../../schema/documents.ts'
import type { Distance } from '../../schema/vocabulary.ts'
import { Text } from '../../ui/text.tsx'
import type { SceneInView } from './scene-in-view.ts'
import { SceneSteps } from './scene-steps.tsx'
import { pageWords } from './words.ts'

type Props = { shown: SceneInView; previous: Beat | undefined; next: Beat | undefined; search: string }

/**
 * The panel on the map: place, hour and distance of the scene in view, and the steps to its neighbours. The scene itself
 * says the same in its text, so screen readers hear it there. The panel keeps its height while one scrolls.
 */
export function ScenePanel({ shown: { beat, act }, ...steps }: Props) {
  const { texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <div className="scene-panel">
      <div aria-hidden="true" className="min-w-0 flex-1">
        <p className="kicker truncate text-sm lg:text-base">
          {texts.levels[act]?.act}
          {beat.hour !== null && <Text>{` · ${beat.hour.text}`}</Text>}
        </p>
        <p className="truncate font-display text-xl/tight font-semibold uppercase lg:line-clamp-2 lg:text-[2.25rem]/[1.1] lg:whitespace-normal">
          <Text>{beat.place}</Text>
        </p>
      </div>
      {beat.distance !== null && (
        <div aria-hidden="true" className="scene-distance">
          <p className="kicker justify-end max-lg:hidden">{words.between}</p>
          <p className="truncate text-end font-display text-lg/snug font-semibold text-signal uppercase lg:text-2xl/tight">
            <Text>{beat.distance.text}</Text>
          </p>
          <Scale apart={beat.distance.apart} />
        </div>
      )}
      <SceneSteps {...steps} />
    </div>
  )
}

const crosshairs = { together: 96, 'within-reach': 82, close: 56, far: 22 } as const satisfies Record<Distance, number>

/** The one behind and the one in front on a line. */
function Scale({ apart }: { apart: Distance }) {
  const x = crosshairs[apart]
  return (
    <svg className="mt-2 w-full max-lg:hidden forced-colors:hidden" viewBox="0 0 128 16" fill="none" aria-hidden="true">
      <path className="stroke-dim" strokeDasharray="1 4" d="M0 8h120" />
      <path className="stroke-signal" strokeWidth="2" d={`M${x} 8H120`} />
      <circle className="fill-ground stroke-signal" strokeWidth="2" cx={x} cy="8" r="6" />
      <circle className="fill-accent" cx="120" cy="8" r="6" />
    </svg>
  )
}
