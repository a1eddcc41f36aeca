import type { byLink as Nl } from './texts.nl.ts'

/** Words for a provider without an account and for who registers it, in English. */
export const byLink: typeof Nl = {
  door: {
    title: (organisation) => `A request for ${organisation}`,
    lead: (phone) => `We send a code to the phone number you gave (${phone}). Then you see the request.`,
    ask: 'Send me a code',
    codeTitle: 'Fill in the code',
    codeLead: (phone) => `The code is in an SMS to ${phone}. It works for 10 minutes.`,
    enter: 'Go on',
    again: 'Send a new code',
    otherPhone: 'Is this no longer your number? Call the Werkcentrum. We call you back before we change a number.',
  },
  request: {
    title: 'New request',
    lead: 'You do not see yet who it is. You get name and contact when you accept.',
    kind: 'Kind of help',
    because: 'Why this service',
    place: 'Lives in',
    hours: 'Wished hours a week',
    days: 'Wished days',
    by: 'Answer by',
    open: 'Not given',
    intake: 'The person brings the number of the request to the first talk.',
    accept: 'Accept and see who it is',
  },
  left: {
    title: 'Your answer is recorded',
    lead: 'You no longer see this request. The guide looks further. Thank you.',
  },
  renew: {
    title: 'Ask for a new link',
    lead: 'Fill in your mail address and the number of the request. It is in our mail.',
    send: 'Send a new link',
    done: 'If this is right, the new link is in your mail in a few minutes. The old one then no longer works. Nothing came? Call the Werkcentrum.',
  },
  mail: {
    sender: 'Werkcentrum',
    subject: 'There is a request for you',
    greeting: (name) => `Dear ${name},`,
    news: (reference) =>
      `The Werkcentrum has a request for your organisation, number ${reference}. Behind the link you read what is asked and by when you answer. First we send a code to your phone.`,
    reminder: 'Answer asked: the last day comes near',
    answerBy: (reference, day) =>
      `Request ${reference} waits for your answer, by ${day}. Use the link of our earlier mail. When no answer comes, the Werkcentrum looks further.`,
    link: (url) => `Open the request: ${url}`,
    gone: (url) => `Does the link no longer work? Ask for a new one: ${url}`,
    changed: {
      withdrawn: {
        subject: 'A request does not go on',
        says: (reference) =>
          `Request ${reference} was withdrawn or stopped. You need do nothing more. The link of our earlier mail no longer works. A question? Call the Werkcentrum and give the number.`,
      },
      answered: {
        subject: 'There is an answer to your proposal',
        says: (reference) =>
          `The contact person decided on your proposal for request ${reference}. You read it with the link of our earlier mail.`,
      },
      questioned: {
        subject: 'There is a question about your proposal',
        says: (reference) =>
          `The contact person has a question about your proposal for request ${reference}. You read it with the link of our earlier mail.`,
      },
    },
    closing: 'Kind regards,\nthe Werkcentrum',
  },
  sms: (code) => `Your code for the request at the Werkcentrum is ${code}. Give the code to nobody.`,
  guide: {
    title: 'Provider without an account',
    sent: (name) => `The link is for ${name}.`,
    madeOn: 'Made',
    until: 'Works until',
    opened: 'Opened',
    notOpened: 'not yet',
    revoked: 'The link was taken back.',
    pseudonym: 'The provider sees who it is only after accepting.',
    renew: 'Send a new link',
    revoke: 'Take the link back',
    onItsWay: 'The link is on its way to the provider.',
    wish: 'Which hours and days?',
    wishLead: 'The provider reads this before it knows who it is. You may leave it empty.',
    wishSave: 'Keep',
    because: {
      special: 'This service is of the most confidential kind. So no link goes out. Call the provider.',
      shielded: 'This person is shielded. So no link goes out. Call the provider.',
      'no-sms': 'Nobody sends SMS now. So no link goes out. Call the provider.',
      none: 'This provider has no account and no colleague who gets a link. Call, or ask the coordinator to register somebody.',
    },
  },
  register: {
    title: 'Providers without an account',
    lead: 'A small provider works with a link. It goes to a colleague by name; the code goes by SMS to the phone that stands here.',
    none: 'Nobody is registered yet.',
    organisation: 'Organisation',
    name: 'Colleague',
    reach: 'Link to',
    codeTo: 'Code to',
    language: 'Language of the mail',
    state: 'State',
    waits: 'Waits for a second look',
    confirmed: { 'second-look': 'Looked at by a colleague', 'called-back': 'Called back' },
    add: 'Register a colleague or a new number',
    addLead: 'A new number counts only after somebody else looked, or after you called the provider on a number that was known.',
    save: 'Register',
    look: 'Looked at: this is right',
    called: 'Called back: this is right',
    callOn: (phone) => `Call back on ${phone}.`,
    noPhone: 'We know no number of this organisation. Have a colleague look.',
    end: 'Stop with this colleague',
  },
  days: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
}

export const byLinkFields = {
  linkCode: { label: 'Code from the SMS', hint: 'Six digits' },
  organisationId: { label: 'Which provider?' },
  colleagueName: { label: 'Name of the colleague' },
  colleagueMail: { label: 'Mail address' },
  colleaguePhone: { label: 'Mobile number for the code' },
  colleagueLanguage: { label: 'In which language do we write?', options: { nl: 'Dutch', en: 'English' } },
  confirmedHow: { label: 'How was this looked at?', options: { 'second-look': 'Looked at', 'called-back': 'Called back' } },
  wishHours: { label: 'How many hours a week?' },
  wishDays: { label: 'Which days?', options: byLink.days },
  reference: { label: 'Number of the request', hint: 'Like K7M2-Q4XD-H' },
}
