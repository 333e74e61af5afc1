import { useState } from 'react'
import { useWords } from '../../languages/language.tsx'
import type { Film } from '../../schema/documents.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { PlayIcon } from '../../ui/icons.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { pageWords } from './words.ts'

/**
 * The trailer behind a press: until then nothing is asked of YouTube, not even a picture. Without JavaScript the
 * link leads there.
 */
export function Trailer({ trailer, sources }: { trailer: NonNullable<Film['trailer']>; sources: CitedSources }) {
  const words = useWords(pageWords)
  const [playing, setPlaying] = useState(false)
  return (
    <section aria-labelledby="trailer" className="trailer">
      <h2 id="trailer">{words.trailer}</h2>
      {playing ? (
        <iframe
          className="trailer-frame"
          src={`https://www.youtube-nocookie.com/embed/${trailer.youtubeId}?autoplay=1&rel=0`}
          title={trailer.title}
          ref={takeFocus}
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          referrerPolicy="strict-origin-when-cross-origin"
        />
      ) : (
        <button type="button" className="trailer-frame needs-script" onClick={() => setPlaying(true)}>
          <PlayIcon />
          {words.playTrailer}
          <span className="note">{words.trailerNote}</span>
        </button>
      )}
      <div>
        <Text>{trailer.title}</Text> <Receipts ids={trailer.sources} sources={sources} />
      </div>
      <p>
        <ExternalLink href={`https://www.youtube.com/watch?v=${trailer.youtubeId}`}>
          {words.trailerOnYoutube}
        </ExternalLink>
      </p>
    </section>
  )
}

/** The button that was pressed is gone; the player takes its focus along. */
function takeFocus(frame: HTMLIFrameElement | null): void {
  frame?.focus()
}
