/** The words that follow sharing. */
export const words = {
  copied: 'Link copied',
  byHand: 'Couldn’t copy it. Here’s the link:',
  close: 'Close',
  further: 'This link goes further than you’ve watched.',
}

export type SharingWords = typeof words
