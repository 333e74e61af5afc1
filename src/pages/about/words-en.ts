/** The words of the About page. */
export const words = {
  title: (site: string) => `About ${site} and its licence`,
  heading: 'About',
  data: 'All of it is also open data, with JSON Schemas:',
  replies: {
    heading: 'Replies',
    paragraphs: [
      'You write without an account or an email address. The inbox holds your name, text and link until we’ve read them, and your device remembers what you sent, so you can take it back while it waits. What we publish stays on the site; what we refuse is deleted. A note without your words stays for 30 days, so that nothing is published twice.',
      'The inbox keeps no network address. To stop floods it counts posts by a scrambled code that changes every day.',
      'Want a published reply gone? Send another one that says so.',
    ],
  },
  sources: 'All sources',
}

export type AboutWords = typeof words
