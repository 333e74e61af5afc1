import { words as form } from '../../ui/replies/words-en.ts'

export const words = {
  title: (site: string) => `Write a reply · ${site}`,
  heading: 'Write a reply',
  lead: 'Say what you think of the film, a character or a review. Mark how far your spoilers go, so you don’t spoil it for anyone.',
  character: (name: string) => `Character: ${name}`,
  form,
}

export type ReplyPageWords = typeof words
