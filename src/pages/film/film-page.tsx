import { film as site } from 'virtual:film'
import { Fragment, type ReactNode, useState } from 'react'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Film, Story } from '../../schema/documents.ts'
import type { SpoilerLevel } from '../../state/spoiler-level.tsx'
import { BelowFirstScreen } from '../../ui/below-first-screen.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Receipts } from '../../ui/receipts.tsx'
import { Text } from '../../ui/text.tsx'
import { Facts } from './facts.tsx'
import { Hero } from './hero.tsx'
import { Making } from './making.tsx'
import { People } from './people.tsx'
import { SpoilerPromise } from './spoiler-promise.tsx'
import { Trailer } from './trailer.tsx'
import { Verdict } from './verdict.tsx'
import { Watch } from './watch.tsx'
import { pageWords } from './words.ts'

type Props = {
  film: Film
  seen: SpoilerLevel
  /** The story up to the reader's level, one document a level; empty at the trailer's. */
  stories: readonly Story[]
  more: ReactNode
  /** A key: what is below the synopsis is mounted again when it changes, instead of being pushed down. */
  remountKey: number
}

/** The home page: title and landscape, the promise, people, trailer and synopsis, the making, verdict, where, facts. */
export function FilmPage({ film, seen, stories, more, remountKey }: Props) {
  const { texts } = useLanguage()
  const [playing, setPlaying] = useState(false)
  const play = () => setPlaying(true)
  return (
    <>
      <PageHead title={texts.home} path="/" description={import.meta.env.SSR ? film.logline.text : ''} />
      <Hero film={film} onPlay={play} />
      {site.parts.levels && <SpoilerPromise seen={seen} />}
      <BelowFirstScreen>
        <People film={film} />
        <Fragment key={remountKey}>
          <div
            className={`mt-16 grid gap-x-14 gap-y-16 md:mt-28 ${film.trailer === null ? '' : 'lg:grid-cols-[7fr_5fr]'}`}
          >
            {film.trailer !== null && (
              <Trailer trailer={film.trailer} sources={film.sources} playing={playing} onPlay={play} />
            )}
            <Synopsis film={film} stories={stories} more={more} />
          </div>
          <Making film={film} />
          {film.verdict !== null && <Verdict verdict={film.verdict} />}
          <Watch film={film} />
          <Facts film={film} />
        </Fragment>
      </BelowFirstScreen>
    </>
  )
}

function Synopsis({ film, stories, more }: Pick<Props, 'film' | 'stories' | 'more'>) {
  const { texts } = useLanguage()
  const words = useWords(pageWords)
  const parts = [film, ...stories]
  return (
    <section aria-labelledby="synopsis">
      <h2 id="synopsis" className="mt-0 mb-4 text-4xl md:text-[2.75rem]">
        {words.synopsis}
      </h2>
      <p className="note mb-3">{texts.levels[stories.at(-1)?.level ?? -1]?.now ?? words.spoilerFree}</p>
      <div className="prose">
        {parts.map(({ synopsis, sources }) =>
          synopsis.map((paragraph) => (
            <div key={paragraph.text}>
              <Text>{paragraph.text}</Text> <Receipts ids={paragraph.sources} sources={sources} />
            </div>
          )),
        )}
      </div>
      {more}
    </section>
  )
}
