import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Film } from '../../schema/documents.ts'
import { ExternalLink } from '../../ui/external-link.tsx'
import { PlayIcon } from '../../ui/icons.tsx'
import { type CitedSources, Receipts } from '../../ui/receipts.tsx'
import { Terrain } from '../../ui/terrain.tsx'
import { Text } from '../../ui/text.tsx'
import { Way } from '../../ui/way.tsx'
import { pageWords } from './words.ts'

type Props = {
  trailer: NonNullable<Film['trailer']>
  sources: CitedSources
  playing: boolean
  onPlay: () => void
}

/**
 * The trailer behind a press, with the film's landscape on its box: until then nothing is asked of YouTube, not even a
 * picture. Without JavaScript the link leads there.
 */
export function Trailer({ trailer, sources, playing, onPlay }: Props) {
  const { texts } = useLanguage()
  const words = useWords(pageWords)
  return (
    <section aria-labelledby="trailer" className="self-start lg:sticky lg:top-20 print:hidden">
      <h2 id="trailer" className="mt-0 mb-5 text-4xl md:text-[2.75rem]">
        {words.trailer}
      </h2>
      {playing ? (
        <iframe
          className={frame}
          src={`https://www.youtube-nocookie.com/embed/${trailer.youtubeId}?autoplay=1&rel=0`}
          title={trailer.title}
          ref={takeFocus}
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          referrerPolicy="strict-origin-when-cross-origin"
        />
      ) : (
        <button
          type="button"
          className={`${frame} needs-script group relative flex flex-col justify-end overflow-hidden text-start hover:border-accent`}
          onClick={onPlay}
        >
          <Terrain className="absolute inset-0 size-full" crop={[640, 190, 900, 506]}>
            <Way upTo={0.42} />
          </Terrain>
          <span className="absolute inset-0 bg-[linear-gradient(transparent_40%,var(--color-ground))] forced-colors:hidden" />
          <span className="absolute inset-0 m-auto grid size-20 max-md:mt-3 place-items-center rounded-full bg-solid-accent text-on-solid [&_svg]:size-9">
            <PlayIcon />
          </span>
          <span className="relative p-4 md:p-5">
            <span className="block font-display text-2xl font-semibold tracking-wide uppercase">
              {words.playTrailer}
            </span>
            <span className="note block">{words.trailerNote}</span>
          </span>
        </button>
      )}
      <div className="mt-3">
        <b className="font-semibold">
          <Text>{`${texts.filmShort} · ${trailer.title}`}</Text>
        </b>{' '}
        <Receipts ids={trailer.sources} sources={sources} />
      </div>
      <p>
        <ExternalLink
          className="inline-flex min-h-11 items-center"
          href={`https://www.youtube.com/watch?v=${trailer.youtubeId}`}
        >
          {words.trailerOnYoutube}
        </ExternalLink>
      </p>
    </section>
  )
}

const frame = 'block aspect-video w-full rounded border border-line bg-raised'

/** The button that was pressed is gone; the player takes its focus along. */
function takeFocus(frame: HTMLIFrameElement | null): void {
  frame?.focus()
}
