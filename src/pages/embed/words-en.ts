/** The words of the page for site owners. */
export const words = {
  title: (film: string, site: string) => `Put the cast of ${film} on your page · ${site}`,
  heading: 'Put the cast on your page',
  lead: 'Paste one tag into a post, and your readers can search the cast in any spelling, without spoilers, in your colours. It sets no cookies, stores nothing and doesn’t tell us which page it’s on.',
  way: 'How to add it',
  ways: { element: 'Tag', iframe: 'Iframe', address: 'Link' },
  wayNotes: {
    element: 'For sites that allow scripts. It takes your colours and fills its column.',
    iframe:
      'For sites that block third-party scripts. “Match the page” follows the reader’s device, light or dark. The last line sets the height; you can leave it out.',
    address:
      'For WordPress, Ghost and others that support oEmbed: paste the link on its own line. Your options don’t apply: readers see the first six people and a link to the rest.',
  },
  who: 'Who',
  everybody: 'Everyone',
  sort: 'Sort by',
  sorts: { billing: 'Leads first', listed: 'Original order', character: 'Character', performer: 'Actor' },
  limit: 'Show',
  all: 'All',
  people: (count: number) => `${count} people`,
  theme: 'Theme',
  themes: { page: 'Match the page', light: 'Light', dark: 'Dark' },
  headingField: 'Heading',
  filter: 'Search box',
  pinned: (version: string) => `Pin to version ${version}, with an integrity hash`,
  pinnedNote: 'A pinned version never changes, so it gets no fixes either.',
  snippet: 'Paste this',
  copy: 'Copy',
  copied: 'Copied',
  policy: 'If your page has a content security policy',
  policyNotes: {
    element:
      'Add these lines to it. The first is enough: without the second the cast loads as a script, and without the third it has no pictures. No style-src is needed, and Trusted Types can be on.',
    iframe: 'Add these lines to it. The second is for the script that sets the height.',
    address: 'Add this line to it.',
  },
  preview: 'Preview',
  hosts: { light: 'On a light page', dark: 'On a dark page', narrow: 'In a narrow column' },
  hostText: 'Your post goes here.',
  yours: 'Style it',
  yoursNote: 'Set any of these on film-cast. Every part can be styled too.',
  noScript: 'The options need JavaScript. This works everywhere:',
}

export type EmbedWords = typeof words
