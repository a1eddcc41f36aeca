/** Words of referring somebody, in English. */
export const refer = {
  title: 'Refer',
  find: 'Find a service',
  choose: 'Choose',
  lead: 'You see what everybody sees: price, quality and content.',
  none: 'Nothing found. Try another word.',
  check: 'Check and send',
  send: 'Send',
  goes: 'This goes along: name, phone and mail, and the text below. Nothing more.',
  sendNow: 'Send now',
  withdraw: 'Withdraw',
  confidential: 'Confidential under a contract',
  price: 'Price on this day',
  payer: 'Pays',
  number: 'Number',
  acceptBy: 'Answer by',
  lacks: 'Not complete yet',
  verdicts: { fits: 'Fits', look: 'Talk about it', 'fits-not': 'Does not fit' },
  answers: { yes: 'yes', no: 'no', unknown: 'not known' },
  why: 'Why, or why not',
  warnings: {
    already: 'This person has already been referred to this.',
    elsewhere: 'This person already does something else. Talk about whether this can be added.',
    'long-wait': 'The waiting time is more than 8 weeks.',
  },
  paper: 'View or print, to hand over',
  told: {
    declined: (provider: string, lead: string) =>
      `${provider} cannot help you now. That is not because of you. ${lead} looks further with you.`,
    expired: (provider: string, lead: string) => `${provider} did not answer in time. ${lead} looks further with you.`,
  },
}
