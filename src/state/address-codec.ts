/** One field of a filter, and how the address writes it. */
export type Field<T> = {
  /** Its name in the query string. */
  param: string
  /** Total: a value that is none becomes the initial one. `null` where the address says nothing. */
  parse: (text: string | null) => T
  /** `null` for the initial value, which the address leaves out. */
  print: (value: T) => string | null
}

type Fields<F> = { readonly [K in keyof F]: Field<F[K]> }

/** A filter in the address: what every page with filters needs of it. */
export type AddressCodec<F> = {
  /** The filter of an address that says nothing. */
  initial: F
  parse: (params: URLSearchParams) => F
  /** The query string, initial values left out: '' or '?…'. */
  serialise: (filter: F) => string
  /** The same as names and values. */
  entries: (filter: F) => [name: string, value: string][]
}

/** No name and no word that people look for is longer, and addresses stay short. */
const longest = 80

/**
 * Puts a filter together from its fields, which the address writes in their order.
 *
 * @example
 * const castAddress = addressCodec({ text: text('q'), side: oneOf('side', film.sides) })
 * castAddress.parse(new URLSearchParams('side=family')) // { text: '', side: 'family' }
 * castAddress.serialise({ text: 'kim', side: null }) // '?q=kim'
 */
export function addressCodec<F extends object>(fields: Fields<F>): AddressCodec<F> {
  const names = Object.keys(fields) as (keyof F)[]
  const filterOf = (read: (param: string) => string | null) =>
    Object.fromEntries(names.map((name) => [name, fields[name].parse(read(fields[name].param))])) as F
  const entries = (filter: F) =>
    names.flatMap((name): [string, string][] => {
      const value = fields[name].print(filter[name])
      return value === null ? [] : [[fields[name].param, value]]
    })
  return {
    initial: filterOf(() => null),
    parse: (params) => filterOf((param) => params.get(param)),
    entries,
    serialise(filter) {
      const query = new URLSearchParams(entries(filter)).toString()
      return query === '' ? '' : `?${query}`
    },
  }
}

/** Anything that is typed, cut where it gets too long. */
export function text(param: string): Field<string> {
  return {
    param,
    parse: (text) => (text ?? '').slice(0, longest).toWellFormed(),
    print: (value) => (value === '' ? null : value.slice(0, longest)),
  }
}

/** One of a list, or none. */
export function oneOf<T extends string | number>(param: string, values: readonly T[]): Field<T | null> {
  return {
    param,
    parse: (text) => values.find((value) => String(value) === text) ?? null,
    print: (value) => (value === null ? null : String(value)),
  }
}

/** One of a list of which the first is the initial one. */
export function choice<T extends string>(param: string, [first, ...others]: readonly [T, ...T[]]): Field<T> {
  return {
    param,
    parse: (text) => others.find((value) => value === text) ?? first,
    print: (value) => (value === first ? null : value),
  }
}

/** Yes or no; the address says `word` for what is not the initial value. */
export function flag(param: string, initial: boolean, word: string): Field<boolean> {
  return {
    param,
    parse: (text) => (text === word ? !initial : initial),
    print: (value) => (value === initial ? null : word),
  }
}

/** An id, or ids joined by dots; anything else is none. Whether it means anything is for the page to say. */
export function key(param: string): Field<string | null> {
  return {
    param,
    parse: (text) =>
      text !== null && text.length <= longest && /^[a-z\d]+(?:[.-][a-z\d]+)*$/.test(text) ? text : null,
    print: (value) => value,
  }
}
