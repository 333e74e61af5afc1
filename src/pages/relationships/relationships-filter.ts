import { film } from 'virtual:film'
import type { Side } from '../../schema/vocabulary.ts'
import { addressCodec, choice, key, oneOf } from '../../state/address-codec.ts'

/** `fitting` is the map on a wide screen and the table on a phone. */
export const relationshipsViews = ['fitting', 'map', 'table'] as const
export type RelationshipsView = (typeof relationshipsViews)[number]

/** What somebody remembers of a character without a name; `rank`, `carries` and `place` are keys: see `clueBook`. */
export type Clues = { side: Side | null; rank: string | null; carries: string | null; place: string | null }

/** `who` is the id of a character: the one chosen on the map, the one whose ties the table shows. */
export type RelationshipsFilter = Clues & { view: RelationshipsView; who: string | null }

const clues = {
  side: oneOf('side', film.sides),
  rank: key('rank'),
  carries: key('carries'),
  place: key('place'),
}

export const noClues: Clues = addressCodec<Clues>(clues).initial

/** The filter of the ties in the address. Whether anybody is meant by a key depends on what the reader has seen. */
export const tiesAddress = addressCodec<RelationshipsFilter>({
  view: choice('view', relationshipsViews),
  side: clues.side,
  who: key('who'),
  rank: clues.rank,
  carries: clues.carries,
  place: clues.place,
})
