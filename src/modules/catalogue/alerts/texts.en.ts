import { plural } from '../../../platform/languages.ts'
import type { Translation } from '../../../platform/texts.ts'
import type { nl, refusals as dutch } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  link: 'Mail me when there is something new',
  title: 'Mail about new services',
  lead: 'Is there something new that fits what you look for? Then you get a mail. You need no account.',
  asked: 'What you look for',
  everything: 'everything',
  words: (words) => `“${words}”`,
  inRegion: (region) => `in ${region}`,
  around: (place, km) => `within ${km} km of ${place}`,
  now: (n) => plural('en', n, { one: '1 service fits this now.', other: `${n} services fit this now.` }),
  nowNone: 'Nothing fits this yet. You hear from us as soon as that changes.',
  tooWide: (n) => `This fits ${n} services. That makes too much mail. First add a place, a kind or a word.`,
  narrow: 'Choose more',
  save: 'Send me a mail to confirm',
  kept: 'We keep your mail address and what you look for, only for these mails. Each mail has a link to stop. Then we remove both at once. After 12 months it stops by itself.',
  sent: 'Look in your mail',
  sentLead: 'We sent you a mail with a link. Only when you open it and say yes you get mail about new services. Do so within 7 days.',
  sentNone:
    'Does nothing come? Look among unwanted mail, and check the address you typed. We send one address no more than a few mails a day.',
  backToList: 'Back to the list',
  fields: {
    email: { label: 'Your mail address' },
    rhythm: {
      label: 'How often at most?',
      hint: 'You only get mail when there is something new.',
      options: { daily: 'Every day', weekly: 'Every week' },
    },
  },
  own: {
    title: 'Your saved search',
    confirmTitle: 'Do you want mail about new services?',
    confirmLead: 'Say yes, and you get mail when something new fits this search.',
    confirm: 'Yes, mail me',
    notMe: 'Did you not ask for this? Then do nothing. In 7 days this is gone.',
    running: 'You get mail when there is something new.',
    until: 'Runs until and with',
    lastSent: 'Last mail',
    notYet: 'none yet',
    look: 'See what there is now',
    rhythm: 'How often',
    change: 'Change',
    extend: 'Go on for another 12 months',
    extendTitle: 'Go on longer',
    stop: 'Stop these mails',
  },
  stop: {
    title: 'Stop mail about new services?',
    lead: 'You then get no more mail about this search. We remove your mail address and what you looked for at once.',
    submit: 'Yes, stop',
    keep: 'No, go on',
  },
  stopped: {
    title: 'You get no more mail',
    lead: 'Your mail address and what you looked for are removed.',
    again: 'Search again',
  },
  mail: {
    sender: 'Werkcentrum',
    quietSender: 'Messages',
    greeting: 'Good day,',
    confirm: {
      subject: 'Confirm that you want to get mail',
      lead: 'Somebody asked at this address for mail when there are new services at the Werkcentrum. Do you want that? Open the link and say yes.',
      link: (url) => `Confirm: ${url}`,
      otherwise: 'Did you not ask for this? Then do nothing. You get no mail and your address is gone in 7 days.',
    },
    again: {
      subject: 'The link of your saved search',
      lead: 'You saved this search before. Here you see what you saved, and change or stop it.',
      link: (url) => `Your search: ${url}`,
      otherwise: 'Did you not ask for this? Then you need not do anything.',
    },
    news: {
      subject: 'New services for your search',
      lead: (date) => `This is new for the search you saved on ${date}:`,
      quiet: 'There is something new for a search you saved. Behind the link you see what.',
      more: (n) => plural('en', n, { one: 'And 1 more.', other: `And ${n} more.` }),
      page: (url) => `See everything, change how often you get mail: ${url}`,
    },
    end: {
      subject: 'Your saved search ends soon',
      lead: (date) =>
        `You got mail about new services for 12 months. On ${date} that stops by itself and we remove your address. You can also go on.`,
      link: (url) => `Go on: ${url}`,
    },
    stopLine: (url) => `Stop: ${url}`,
    closing: 'This mail was sent automatically. You cannot answer it.',
  },
}

export const errors = {
  searchTooWide: 'This fits too many services. First add a place, a kind or a word.',
}

export const refusals: Translation<typeof dutch> = {
  searchGone: 'This search is no longer there. You get no mail about it. Search again and save your search once more if you like.',
  searchStopped: 'This search has stopped already. You get no more mail about it.',
}
