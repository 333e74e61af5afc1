import type { FieldFault, InboxFault, ReplyField } from './posted-reply.ts'

export const words = {
  thanks: 'Thank you!',
  waiting: 'We read every reply before it goes online. Yours is waiting for approval.',
  known: 'We already have this reply. It’s waiting for approval.',
  takeBack: 'Take it back',
  takenBack: 'We’ve taken your reply back and deleted its text.',
  back: 'Back to the page',
  sorry: 'That didn’t work',
  kept: 'Your text is still here. You can change it and send it again.',
  goBack: 'Go back in your browser. Your text should still be there.',
  send: 'Send',
  fields: {
    name: 'Name (required)',
    text: 'Your reply (required)',
    level: 'Spoiler level: 0 gives away no more than the trailer (required)',
    link: 'Link',
    page: 'Page',
    language: 'Language',
    draft: 'Draft',
    answerTo: 'Reply to',
  } satisfies Record<ReplyField, string> as Record<ReplyField, string>,
  fieldFaults: {
    missing: () => 'Fill this in.',
    unreadable: () => 'We couldn’t read this. Type it again.',
    'not-an-address': () => 'Use a full link, such as https://example.com',
    'too-long': (limit) => `This is too long. Keep it to ${limit} characters.`,
  } satisfies FieldFaultWords as FieldFaultWords,
  faults: {
    'not-a-form': 'We couldn’t read your reply. Send it with the form on the page.',
    'too-large': 'Your reply is too long. Make it shorter and send it again.',
    'too-fast': 'That was quick! Wait a few seconds and send it again.',
    'too-many': 'You’ve sent a lot of replies. Send this one again in an hour.',
    'foreign-page': 'This reply came from another site. Write it on ours.',
    'storage-full': 'There’s no room for new replies right now. Try again tomorrow.',
    busy: 'The server is busy. Send it again in a minute.',
    'unknown-reply': 'We’ve already read this reply. If it goes online, we’ll know you want it removed.',
  } satisfies Record<InboxFault, string> as Record<InboxFault, string>,
}

type FieldFaultWords = Record<FieldFault['fault'], (limit: string) => string>
export type InboxWords = typeof words
