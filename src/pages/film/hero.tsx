import { film as site } from 'virtual:film'
import { way } from 'virtual:film/terrain'
import { useLanguage, useWords } from '../../languages/language.tsx'
import type { Film } from '../../schema/documents.ts'
import { Backdrop } from '../../ui/backdrop.tsx'
import { PlayIcon } from '../../ui/icons.tsx'
import { isHangul } from '../../ui/is-hangul.ts'
import { PageLink } from '../../ui/page-link.tsx'
import { Text } from '../../ui/text.tsx'
import { Behind, InFront, Way, wayAt } from '../../ui/way.tsx'
import { pageWords } from './words.ts'

/** How far along the way the two are. */
const [behind, ahead] = [0.24, 0.54]

/** The first screen: title, one sentence and the ways on, over the landscape with the two on their way across. */
export function Hero({ film, onPlay }: { film: Film; onPlay: () => void }) {
  const { lang, href, texts } = useLanguage()
  const words = useWords(pageWords)
  // In the page's own language first.
  const [title, second] = site.brand.toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang))
  return (
    <section className="-mt-6 flex flex-col md:-mt-12">
      <Backdrop className="max-lg:order-1">
        <Way upTo={ahead} />
        <Behind at={behind} />
        <InFront at={ahead} />
        {film.pair !== null && way.length > 0 && <PairOnMap film={film} pair={film.pair} />}
      </Backdrop>
      <div className="relative flex flex-col pt-4 pb-6 lg:min-h-[clamp(44rem,50vw,56rem)] lg:pt-[3.25rem]">
        <p className="font-display text-sm font-medium tracking-widest text-dim uppercase">
          <Text>{texts.kicker}</Text>
        </p>
        <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-8 lg:max-w-[42rem]">
          <h1
            tabIndex={-1}
            className="col-span-2 col-start-1 row-span-2 row-start-1 grid grid-cols-subgrid grid-rows-subgrid tracking-normal whitespace-nowrap"
          >
            <span lang={title?.lang} className={`col-span-2 -ms-[0.04em] mt-3 mb-2 ${firstTitle(title?.text ?? '')}`}>
              {title?.text}
            </span>
            {second !== undefined && (
              <>
                {' '}
                <span lang={second.lang} className={`self-start ${outlined} ${secondTitle(second.text)}`}>
                  {second.text}
                </span>
              </>
            )}
          </h1>
          <p
            className={`text-lg/relaxed text-balance mt-3 md:text-xl/relaxed ${second === undefined ? 'col-span-2 col-start-1 row-start-2' : 'col-span-2 row-start-3 md:col-span-1 md:col-start-2 md:row-start-2'}`}
          >
            <Text>{film.logline.text}</Text>
          </p>
        </div>
        <ul className="mt-7 flex flex-wrap gap-3">
          {film.trailer !== null && (
            <li className="max-sm:w-full">
              {/* biome-ignore lint/a11y/useValidAnchor: it leads to the trailer, which starts only with script. */}
              <a
                href="#trailer"
                onClick={onPlay}
                className={`${action} border-transparent bg-solid-accent text-on-solid hover:text-on-solid`}
              >
                <PlayIcon />
                {words.watchTrailer}
              </a>
            </li>
          )}
          <li className="grow md:grow-0">
            <PageLink to={href('cast')} className={`${action} ${quiet}`}>
              {words.meetCast}
            </PageLink>
          </li>
          {film.watch.length > 0 && (
            <li className="grow md:grow-0">
              <a href="#watch" className={`${action} ${quiet}`}>
                {words.whereToWatch}
              </a>
            </li>
          )}
        </ul>
        <p className="mt-auto border-t-2 border-dashed border-signal pt-2 font-display text-sm font-medium tracking-widest text-signal uppercase max-lg:hidden">
          <Text>{texts.line}</Text>
        </p>
      </div>
    </section>
  )
}

const action =
  'inline-flex min-h-12 w-full items-center justify-center gap-2 rounded border px-5 font-display text-[1.0625rem] font-semibold tracking-wider uppercase no-underline [&_svg]:size-5'
const quiet = 'border-field bg-ground hover:border-accent'
const outlined =
  'text-transparent [-webkit-text-stroke:2px_var(--color-accent)] forced-colors:leading-tight forced-colors:[-webkit-text-stroke:0]'

/** As large as its letters allow: a Hangul syllable is as wide as three Latin capitals of this face. */
function firstTitle(text: string): string {
  if (isHangul(text)) return 'font-korean text-[clamp(6rem,34vw,13rem)] leading-[1.12] font-black tracking-[-0.04em]'
  return text.length > 7
    ? 'text-[clamp(4rem,22vw,10.5rem)] leading-[0.86]'
    : 'text-[clamp(6rem,34vw,14.75rem)] leading-[0.82]'
}

function secondTitle(text: string): string {
  return isHangul(text)
    ? 'font-korean text-[clamp(4rem,17vw,6rem)] leading-[1.2] font-black tracking-[-0.04em]'
    : 'font-display text-[clamp(4rem,17vw,5.75rem)] leading-[1.1] font-semibold'
}

/** The names of the two beside their places on the map, and what ties them between. */
function PairOnMap({ film, pair }: { film: Film; pair: NonNullable<Film['pair']> }) {
  const [first, last] = [wayAt(behind), wayAt(ahead)]
  const edge = Math.max(first[0], last[0]) + 280
  const nameOf = (id: string) => film.leads.find((lead) => lead.id === id)?.character.display ?? ''
  return (
    <g className="max-lg:text-[2.1rem] lg:text-[1.6rem]">
      {pair.tie !== null && (
        <>
          <path
            className="fill-none stroke-dim [vector-effect:non-scaling-stroke]"
            d={`M${edge - 34} ${first[1]}H${edge}V${last[1]}h-34`}
          />
          <text x={edge - 16} y={(first[1] + last[1]) / 2} textAnchor="end" className={`${mapText} fill-ink`}>
            <Text as="tspan">{pair.tie}</Text>
          </text>
        </>
      )}
      {[
        { face: pair.behind, at: first, colour: 'fill-signal' },
        { face: pair.ahead, at: last, colour: 'fill-accent' },
      ].map(({ face, at: [x, y], colour }) => (
        <text key={face.id} y={y - 6} className={`${mapText} ${colour}`}>
          <tspan x={x + 44}>
            <Text as="tspan">{nameOf(face.id)}</Text>
          </tspan>
          <tspan x={x + 44} dy="1.15em" className="fill-dim text-[0.74em] font-medium">
            {face.label}
          </tspan>
        </text>
      ))}
    </g>
  )
}

/** Set on the land, with a rim in the colour of the ground. */
const mapText =
  'stroke-ground font-display font-semibold tracking-wider uppercase [paint-order:stroke] [stroke-linejoin:round] stroke-[10px]'
