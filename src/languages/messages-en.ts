import type { Doubt } from '../names/search/match-doubt.ts'
import type { Billing, Stance } from '../schema/vocabulary.ts'

/** Every word of the interface in English; `Messages` is its shape, which Korean must fill as well. */
export const words = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Pages',
  find: 'Find',
  menu: 'Menu',
  seen: {
    spoilers: 'Spoilers:',
    question: 'How far have you watched?',
    reach: 'The site shows only what you have already seen.',
    explanation: 'Seen more? Change it at the top.',
    understood: 'Got it',
    showHere: 'Show it on this page',
    hereAlone: 'This page shows more than you chose, until you leave it.',
    hideAgain: 'Hide it again',
    stays: 'Nothing has changed.',
    missing: 'Some of the story you have seen could not be loaded.',
  },
  loading: 'Loading the page',
  footer: {
    fanWork: 'A fan project, not connected with the makers of the film.',
    untracked: 'No cookies, no tracking.',
    licence: 'Texts CC BY 4.0, code MIT',
    api: 'Open data (JSON)',
    about: 'About',
    embed: 'Put the cast on your page',
  },
  billings: {
    lead: 'Leads',
    supporting: 'Supporting',
    special: 'Special appearances',
    minor: 'Smaller parts',
  } satisfies Record<Billing, string>,
  billing: {
    lead: 'Lead',
    supporting: 'Supporting part',
    special: 'Special appearance',
    minor: 'Smaller part',
  } satisfies Record<Billing, string>,
  receipts: {
    count: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    disagree: 'Sources disagree',
    others: 'Others say',
    accounts: 'Sources describe it differently',
    unlinked: 'not linked',
  },
  performer: 'Played by ',
  spellings: { spelling: 'Spelling', writtenBy: 'Why, and who writes it so' },
  doubts: { 'sounds-like': 'Sounds like', typo: 'Typo?', layout: 'Korean keyboard?' } satisfies Record<Doubt, string>,
  review: {
    stances: {
      positive: 'Praise',
      mixed: 'Mixed',
      'mixed-negative': 'Mixed to negative',
      negative: 'Negative',
    } satisfies Record<Stance, string>,
    noAuthor: 'author unknown',
    undated: 'no date',
  },
  failure: {
    heading: 'Something on this page could not be loaded',
    headingNoCode: 'This page could not be loaded',
    document: (path: string) => `Not loaded: ${path}.`,
    offline: 'You are offline. Reconnect and try again.',
    missing: 'The server could not find it.',
    slow: 'The server took too long to answer.',
    server: (status: number) => `The server answered with an error (${status}).`,
    broken: 'The data arrived incomplete or damaged.',
    unreachable: 'The server could not be reached.',
    code: 'Part of the app could not be loaded.',
    unexpected: 'Something went wrong in the app.',
    retry: 'Try again',
    retrying: 'Trying again …',
    home: 'Go to the home page',
  },
  notFound: {
    title: (site: string) => `Not found · ${site}`,
    lead: 'There is no page at this address.',
    nearest: 'Did you mean',
    allCast: 'See the whole cast',
    home: 'Go to the home page',
  },
}

export type Messages = typeof words
