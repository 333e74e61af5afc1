import type { Opening as OpeningDocument } from '../../schema/documents.ts'
import { Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { LaneLabel } from './lane-label.tsx'
import { WhoIsThere } from './scene-parts.tsx'

/** What level 0 tells: the synopsis as scenes. */
export function Opening({ opening: { scenes, sources } }: { opening: OpeningDocument }) {
  return (
    <ol>
      {scenes.map(({ title, lane, text, characters, sources: ids }) => (
        <li key={title} className="max-w-[36rem] border-t border-line py-7 lg:py-9">
          <LaneLabel lane={lane} />
          <h3 className="mt-1.5 mb-2 text-[1.75rem]/[1.1] [&:not(:lang(ko))]:font-semibold lg:text-[2.25rem]/[1.1]">
            <Text>{title}</Text>
          </h3>
          <div className="lg:text-lg/relaxed">
            <Text>{text}</Text> <Receipts ids={ids} sources={sources} />
          </div>
          <WhoIsThere characters={characters} />
        </li>
      ))}
    </ol>
  )
}
