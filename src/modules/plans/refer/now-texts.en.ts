import type { now as nl } from './now-texts.nl.ts'

/** Words of who acts now. */
export const now: typeof nl = {
  after: 'After that',
  over: 'Nobody has to do anything here any more.',
  nobody: 'Nobody',
  number: 'Number',
  tellNumber: 'Say this number when you call.',
  toPage: 'See this referral',
  title: 'Your referral',
  costs: 'What it costs you',
  guide: {
    announced: { next: 'Sends this when the condition is met', after: 'The provider gets a message, and its time to answer begins.' },
    sent: { next: 'Takes this up and answers', after: 'Without an answer it ends on that day, and the regular contact looks on.' },
    received: { next: 'Says yes or no, or plans a first talk', after: 'Without an answer it ends, and the regular contact looks on.' },
    'intake-planned': { next: 'Has the first talk', after: 'The provider says yes or no after it.' },
    accepted: { next: 'Agrees a first day and begins', after: 'Reports that it has begun.' },
    'waiting-for-start': {
      next: 'Decides: yes or no',
      after: 'After a yes it begins. After a no it does not go on, and the regular contact looks on.',
    },
    running: { next: 'Carries it out', after: 'Reports the outcome, with a short report.' },
    'on-hold': { next: 'Waits until it can go on', after: 'Has it go on, or stops.' },
    declined: { next: 'Looks on', after: 'Below is what can be asked now.' },
    expired: { next: 'Looks on', after: 'Below is what can be asked now.' },
    returned: { next: 'Looks on', after: 'Below is what can be asked now.' },
  },
  person: {
    announced: { next: 'Refers you when it is time', after: 'The organisation says whether you can come.' },
    sent: { next: 'Reads your referral and answers', after: 'You get a message. Without an answer your contact looks on with you.' },
    received: { next: 'Sees whether you can come', after: 'You get a message, or an invitation to meet.' },
    'intake-planned': { next: 'Meets you', after: 'The organisation says whether you can come.' },
    accepted: { next: 'Calls you about when it begins', after: 'Then it begins.' },
    'waiting-for-start': { next: 'Decides whether this can go on. You need not do anything now.', after: 'You hear it from your contact.' },
    running: { next: 'Helps you', after: 'At the end you read the report here.' },
    'on-hold': { next: 'It stands still', after: 'Then it goes on. Your contact keeps an eye on it.' },
    declined: { next: 'Looks on with you', after: 'Together you see what is possible.' },
    expired: { next: 'Looks on with you', after: 'Together you see what is possible.' },
    returned: { next: 'Looks on with you', after: 'Together you see what is possible.' },
  },
  byNumber: {
    title: 'Find a referral',
    label: 'Number of the referral',
    hint: 'Nine characters, for instance K7M2-Q4XD-H. Dashes may be left out.',
    wrong: 'This number is not right. Look again: a character was swapped or forgotten.',
    none: 'With this number there is nothing that you may see.',
  },
}
