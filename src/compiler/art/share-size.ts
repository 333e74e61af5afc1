/** A share picture in pixels. The heads of pages say so too: `src/ui/page-head.tsx`. */
export const shareSize = { width: 1200, height: 630 }

/** How far its words stay from its edges. */
export const shareEdge = 56
