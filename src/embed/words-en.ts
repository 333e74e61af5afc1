/** The words of the widget. They travel with it to other people's pages, so they are few. */
export const words = {
  search: 'Find a character or actor',
  loading: 'Loading the cast …',
  count(shown: number, all: number) {
    if (all === 0) return 'No results.'
    return `${shown === all ? '' : `${shown} of `}${all} ${all === 1 ? 'person' : 'people'}`
  },
  failed: 'Couldn’t load the cast.',
  retry: 'Try again',
  more: (left: number) => `Show more (${left})`,
  performer: 'Played by ',
}

export type WidgetWords = typeof words

/** The link to the whole cast on the site. */
export const whole = (site: string) => `The whole cast on ${site}`
