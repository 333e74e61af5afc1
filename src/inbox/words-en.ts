import type { FieldFault, InboxFault, ReplyField } from './posted-reply.ts'

export const words = {
  thanks: 'Thank you!',
  waiting: 'We read every reply before it goes online. Yours is waiting its turn.',
  known: 'We already have this reply. It’s waiting to be read.',
  takeBack: 'Take it back',
  takenBack: 'We’ve taken your reply back and deleted its text.',
  back: 'Back to the page',
  sorry: 'That didn’t work',
  kept: 'Your text is still here. Change what’s wrong and send it again.',
  goBack: 'Go back in your browser: your text should still be there.',
  send: 'Send',
  fields: {
    name: 'Name (required)',
    text: 'Your reply (required)',
    level: 'How much it gives away, from 0 for nothing beyond the trailer (required)',
    link: 'Link',
    page: 'Page',
    language: 'Language',
    draft: 'Draft',
    answerTo: 'Reply to',
  } satisfies Record<ReplyField, string> as Record<ReplyField, string>,
  fieldFaults: {
    missing: () => 'Please fill this in.',
    unreadable: () => 'We couldn’t read this. Please write it again.',
    'not-an-address': () => 'That’s not a web address. It should begin with https://.',
    'too-long': (limit) => `That’s too long. Please keep it under ${limit} letters.`,
  } satisfies FieldFaultWords as FieldFaultWords,
  faults: {
    'not-a-form': 'We couldn’t read what was sent. Please send it with the form on the page.',
    'too-large': 'That’s more than we can take. Please shorten your text and send it again.',
    'too-fast': 'That was very quick. Please wait a few seconds and send it again.',
    'too-many': 'You’ve sent a lot of replies. Please wait a while and send this one again.',
    'foreign-page': 'This form belongs to another site. Please write on the page itself.',
    'storage-full': 'We have no room for more replies right now. Please try again tomorrow.',
    busy: 'We couldn’t take your reply just now. Please send it again in a moment.',
    'unknown-reply':
      'This reply isn’t waiting any more. If it’s on the site already, we’ll see that you’d like it removed.',
  } satisfies Record<InboxFault, string> as Record<InboxFault, string>,
}

type FieldFaultWords = Record<FieldFault['fault'], (limit: string) => string>
export type InboxWords = typeof words
