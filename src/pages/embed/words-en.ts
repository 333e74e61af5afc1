/** The words of the page for site owners. */
export const words = {
  title: (film: string, site: string) => `Put the cast of ${film} on your page · ${site}`,
  heading: 'On your page',
  lead: 'One tag in a post, and your readers have the cast: searchable in every spelling that sources write, free of spoilers, in your colours. It sets no cookie, keeps nothing and sends no address of the page it stands on.',
  way: 'How',
  ways: { element: 'Element', iframe: 'Iframe', address: 'Just the address' },
  wayNotes: {
    element: 'Where you may put a script: it takes on your colours and fills its column.',
    iframe:
      'For sites that allow no scripts of others. “As the page” follows the reader’s device, light or dark. The last line sets the height; you can leave it out.',
    address:
      'WordPress, Ghost and others that ask by oEmbed make a frame of an address on a line of its own. It takes no choices along: readers get the first six people and a link to the rest.',
  },
  who: 'Who',
  everybody: 'Everybody',
  sort: 'Order',
  sorts: { billing: 'Billing', listed: 'As the film page lists', character: 'Character', performer: 'Performer' },
  limit: 'At first',
  all: 'All',
  people: (count: number) => `${count} people`,
  theme: 'Scheme',
  themes: { page: 'As the page', light: 'Light', dark: 'Dark' },
  headingField: 'Heading',
  filter: 'A search box',
  pinned: (version: string) => `Version ${version} for good, with integrity`,
  pinnedNote: 'A pinned copy never changes, and never gets better.',
  snippet: 'Paste this',
  copy: 'Copy',
  copied: 'Copied',
  policy: 'If your page has a content security policy',
  policyNotes: {
    element:
      'Add these lines to what it allows. The first is enough: without the second the cast comes as a script, without the third it comes without pictures. It needs no style-src, and Trusted Types may be on.',
    iframe: 'Add these lines to what it allows. The second is for the script that sets the height.',
    address: 'Add this line to what it allows.',
  },
  preview: 'As it will look',
  hosts: { light: 'On a light page', dark: 'On a dark page', narrow: 'In a narrow column' },
  hostText: 'Your own words stand here.',
  yours: 'Make it yours',
  yoursNote: 'Set any of these on film-cast; every part can be styled too.',
  noScript: 'Choosing needs JavaScript. This is what works everywhere:',
}

export type EmbedWords = typeof words
