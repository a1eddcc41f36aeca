import type { nl } from './texts.nl.ts'

export const en: typeof nl = {
  link: 'Let a colleague without an account read along',
  title: 'Let a colleague read along',
  lead: 'Does a colleague work only in the own system? With a link that colleague reads this handover once.',
  rules: [
    'You name the colleague. The person sees that your organisation looked.',
    'The link works for 24 hours and once. A code goes to the mail address of the colleague.',
    'Only a mail address of the organisation itself will do.',
  ],
  make: 'Make the link',
  made: 'The link',
  madeLead: (until) => `You see this link only now. Give it to your colleague, for example in your own system. It works until ${until}.`,
  back: 'Back to the handover',
  readTitle: 'Read a handover',
  readLead: (organisation) => `A colleague asked you to read something for ${organisation}. You see it once.`,
  codeTo: (hint) => `First we send you a code, to ${hint}.`,
  codeToEither: (mail, phone) => `First we send you a code, by mail to ${mail} or by SMS to the number ${phone}.`,
  sendSms: 'Send me the code by SMS',
  sendMail: 'Send me the code by mail',
  againMail: 'Send a new code by mail',
  send: 'Send me the code',
  sent: (hint) => `A code was sent to ${hint}. The code works for a quarter of an hour.`,
  open: 'Read the handover',
  again: 'Send a new code',
  once: 'You see this now, once. After this the link no longer works. That you looked stands in the log of this person, with your organisation.',
  mail: {
    sender: 'Werkcentrum',
    subject: 'Your code',
    bySms: (hint) => `A code was sent by SMS to a number that ends in ${hint}. Was it not you? Then call who gave you the link.`,
    text: (code) => `Your code is ${code}. The code works for a quarter of an hour.`,
    closing: 'Did you not ask for this? Then you need not do anything.',
  },
}

export const fields = {
  colleagueName: { label: 'Name of the colleague' },
  colleagueMail: { label: 'Work mail of the colleague' },
  colleaguePhone: {
    label: 'Mobile work number of the colleague',
    hint: 'Then the colleague can also get the code by SMS. The work mail gets a message that this happened.',
  },
  forOrganisation: { label: 'For which organisation does the colleague work?' },
  readingCode: { label: 'Code from the mail or SMS', hint: 'Six digits' },
}

export const errors = {
  readsNot: 'Choose one of the organisations that see this handover now.',
  mailUnknown: 'We do not know this as a mail address of this organisation. Fill in the work address of the colleague.',
  codeWrong: 'This code is not right, or no longer works. Ask for a new one.',
}

export const refusals = {
  readingGone: 'This link no longer works. Ask your colleague for a new one.',
  readingShielded: 'This file is shielded. Only a worker with an own account can see it.',
}
