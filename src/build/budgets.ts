/**
 * What a visit may weigh and take, the one place for it. Sizes are bytes after Brotli (fonts as they are, WOFF2 is
 * compressed; scripts for other people's pages after gzip, which every host of ours can do); 1 kB is 1024 bytes. A build over a size budget fails; times are printed by `npm run bench`.
 */
const kB = 1024

export const sizeBudgets = {
  /** JavaScript for the first view of any page: entry, words, the page's own code. */
  script: 125 * kB,
  style: 10 * kB,
  /** Every font file that an English page may ask for. */
  fonts: 70 * kB,
  /** Any prerendered page: one initial TCP window of ten segments holds it. */
  page: 14 * kB,
  /** The cast widget, `/embed/cast.js`. */
  widget: 4.5 * kB,
  /** What gives a framed cast its height, `/embed/frame.js`. */
  frameLoader: 0.5 * kB,
}

export const timeBudgets = {
  /** Milliseconds from a key to the changed list, laid out, at a quarter of the processor's speed: one frame. */
  keystroke: 16,
  /** Milliseconds from a press on the dial to a screen of the story at that level, laid out, as slowly, its documents there. */
  levelChange: 100,
  /** Cumulative layout shift of any route. */
  layoutShift: 0,
}

export const serverBudgets = {
  /** Requests a second of a page beside those of a plain file of its size, both from nginx: what the headers cost. */
  pageToPlainFile: 0.9,
}
