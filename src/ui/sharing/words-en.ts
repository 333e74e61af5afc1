/** What is said after sharing. */
export const words = {
  copied: 'Address copied',
  byHand: 'Couldn’t copy it. Here’s the address:',
  close: 'Close',
  further: 'This link goes further than you’ve watched.',
}

export type SharingWords = typeof words
