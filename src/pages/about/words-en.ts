/** The words of the About page. */
export const words = {
  title: (site: string) => `About ${site} and its licence`,
  heading: 'About',
  data: 'All of it is also open data, with JSON Schemas:',
  replies: {
    heading: 'Replies',
    paragraphs: [
      'You don’t need an account or an email address. We keep your name, text and link until we’ve read them. Your device remembers what you sent, so you can take it back while it’s waiting. What we approve stays on the site, and what we refuse is deleted. We keep a note without your text for 30 days, so nothing is published twice.',
      'We don’t store your IP address. To stop spam, we count replies by a scrambled code that changes every day.',
      'Want a published reply removed? Tell us in another reply.',
    ],
  },
  sources: 'All sources',
}

export type AboutWords = typeof words
