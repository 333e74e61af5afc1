/** The words of the About page. */
export const words = {
  title: (site: string) => `About ${site} and its licence`,
  heading: 'About',
  data: 'Everything here is also open data, with schemas:',
  sources: 'All sources',
}

export type AboutWords = typeof words
