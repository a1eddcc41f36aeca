import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

/** What somebody said yes to and how to take it back, in English. */
export const en: Translation<typeof nl> = {
  title: 'What I said yes to',
  lead: 'Here is everything you said yes to. You may take back each yes. It costs you nothing, and you do not have to say why. What happened before does not change.',
  back: 'My overview',
  none: 'You have not said yes to anything yet, or you took everything back.',
  done: 'Taken back. It holds at once.',
  with: 'To whom',
  saidOn: 'Said yes',
  said: (date: string, how: string) => `${date}, ${how}`,
  how: { desk: 'in a conversation', phone: 'by phone', online: 'yourself, signed in', link: 'yourself, by a link' },
  version: 'Version',
  noVersion: 'not kept',
  takenBack: 'Taken back',
  takenBackOn: 'Taken back on',
  takeBack: 'Take this back',
  over: 'This does not run any more. You do not have to take anything back.',
  kinds: {
    handover: 'Your question could go to an organisation',
    referral: 'Your data went along with a referral',
    sharing: 'Showing a part of your plan',
    'shortlist-mail': 'Your shortlist by mail',
    'missing-help': 'Details of help by mail',
    channel: 'How we reach you',
    years: 'Asking every year how work goes',
  },
  channels: { mail: 'by mail', sms: 'by SMS', phone: 'by phone', letter: 'by letter', account: 'only in your account' },
  versions: {
    handover: (n: number) => `text ${n}`,
    referral: (n: number) => `version ${n} of what goes along`,
    sharing: (n: number) => `text ${n}`,
    'shortlist-mail': (n: number) => `text ${n}`,
    'missing-help': (n: number) => `text ${n}`,
    channel: (n: number) => `text ${n}`,
    years: (n: number) => `text ${n}`,
  },
  follows: {
    handover:
      'The organisation helps you because you asked. Do you no longer want help? Then you close your file. After that nobody sees it but you.',
    referral: 'If you take this back, this referral stops. The organisation no longer sees you. Your contact looks further with you.',
    sharing: 'If you take this back, this organisation no longer sees this part, at once. Your contact hears it.',
    'shortlist-mail': 'If you take this back, the link in the mail no longer works. Your shortlist stays: you read it when you sign in.',
    'missing-help': 'If you take this back, the link in the mail no longer works. What you read already you can still use.',
    channel: 'You can always choose another way. From then on we reach you like that.',
    years: 'If you take this back, we no longer ask. Your earlier answers stay in the figures, without your name.',
  },
  ways: {
    here: '',
    over: '',
    draft: 'Read what goes along and say no',
    referral: 'Withdraw the referral',
    sharing: 'See who sees what',
    contact: 'Choose another way',
    close: 'Stop and close the file',
  },
}
