/**
 * What a visit may weigh and take, the one place for it. Sizes are bytes after Brotli (fonts as they are, WOFF2 is
 * compressed; scripts for other people's pages after gzip, which every host of ours can do); 1 kB is 1024 bytes. A
 * build over a size budget fails; times are printed by `npm run bench`.
 */
const kB = 1024

export const sizeBudgets = {
  /** JavaScript for the first view of any page: starter, libraries, shared code, words, the page's group. */
  script: 110 * kB,
  /** The styles in a page's head. The home page alone needs more than 6 kB, which is what the others keep. */
  style: 6.7 * kB,
  /** The fonts that every page on a wide screen asks for. */
  fonts: 30 * kB,
  /** Any prerendered page without its styles, but for the page of sources. */
  page: 14 * kB,
  /** The page of sources: a list that grows with the content, of which the first screen needs only the beginning. */
  sourcesPage: 24 * kB,
  /**
   * The page of the cast with its styles, whole in the first round trip: a server begins with ten packets of 1,460 bytes,
   * and the headers take about 500.
   */
  castPage: 14_100,
  /** The cast widget, `/embed/cast.js`, in two languages. */
  widget: 4.7 * kB,
  /** What gives a framed cast its height, `/embed/frame.js`. */
  frameLoader: 0.5 * kB,
  /** What the device keeps after a first visit: the site and the documents of a language, at level 0. */
  kept: 600 * kB,
}

/** What a browser fetches for the first view of a page, pictures aside. Bytes after Brotli. */
export const firstViewBudgets = {
  requests: 12,
  /** Every script file but the one that starts the app: smaller ones cost more to ask for than to send. */
  smallestScript: 3 * kB,
  /** Page, scripts, styles and fonts of `/cast`. */
  castBytes: 150 * kB,
}

/** Lighthouse's figures of any page on a phone. The floor is the same page without scripts, in the same run. */
export const lighthouseBudgets = {
  /** Times the floor's first contentful paint. */
  firstPaint: 1.1,
  /** Times the floor's largest contentful paint. */
  largestPaint: 1.25,
  /** Total blocking time in milliseconds. */
  blocking: 50,
  /** The same with a processor 12 times slower. */
  blockingAt12: 150,
  /** Of 100. */
  score: 99,
}

/** Of a reader whose processor is four times slower than this machine's. */
export const timeBudgets = {
  /** From a key in a search box to the next paint: times the floor's median, a page with a plain filter in its place. */
  keyMedian: 1.15,
  /** The same for the 95th percentile. */
  keyP95: 1.3,
  /** Milliseconds from a key until the list has settled, median. */
  keySettled: 100,
  /** Milliseconds from a press on a link, or on Back, to the heading of the next page, painted, median. */
  pageChange: 100,
  /** Milliseconds from a press on the dial to a screen of the story at that level, laid out, its documents there. */
  levelChange: 100,
  /** Cumulative layout shift of any page. */
  layoutShift: 0,
}

export const serverBudgets = {
  /** Requests a second of a page beside those of a plain file of its size, both from nginx: what the headers cost. */
  pageToPlainFile: 0.9,
}
