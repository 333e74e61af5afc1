import type { Rule } from '../checked-film.ts'

/** A picture is a file in the film's `public/`. */
export const publicPictures: Rule = ({ key, value }, { publicFiles }) =>
  key !== 'picture' || typeof value !== 'string' || publicFiles.has(value.slice(1))
    ? null
    : `is "${value}", expected a file in public/`
