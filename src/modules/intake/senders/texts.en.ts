import type { Translation } from '../../../platform/texts.ts'
import type { errors as errorsNl, fields as fieldsNl, nl, refusals as refusalsNl } from './texts.nl.ts'

const types = {
  'temp-agency': 'Temp agency',
  employer: 'Employer',
  'career-company': 'Career company or coach',
  'reintegration-company': 'Reintegration company',
  'private-trainer': 'Trainer',
  other: 'Other',
}

export const en: Translation<typeof nl> = {
  title: 'Hand somebody over to us',
  lead: 'Do you work at a temp agency, for an employer or as a coach? Then you can hand somebody over to us. The person always says yes first.',
  how: [
    'Below you ask whether the region lets your organisation in.',
    'The coordinator decides. You get a mail with a link to come in.',
    'You give a name and a phone number or mail address. We ask that person whether it is all right. Only after a yes does anything go on.',
  ],
  ask: 'Ask to be let in',
  keep: 'We use your name and mail address for this only. After sixty days they are gone.',
  submit: 'Ask',
  asked: 'Your question is with the coordinator of the region. You get a mail with the decision.',
  systemTitle: 'Rather from your own system?',
  system:
    'You can when you have been let in. Sign in and choose ‘Connect your own system’ at Handovers. The coordinator lets your system in.',
  askedData: 'Somebody asks us for data',
  ownSystem: 'Connect your own system',
  deskTitle: 'Organisations that want to hand people over',
  deskLead: 'They have no public task. When you let one in, each person they hand over says yes first.',
  none: 'Nobody asks to be let in.',
  who: 'Who asked?',
  since: 'Asked on',
  letIn: 'Let in',
  refuse: 'Do not let in',
  states: { 'let-in': 'Let in, has not come yet', taken: 'Came in' },
  entrance: 'Your organisation has been let in',
  entranceLead: (organisation) => `You hand people over for ${organisation}.`,
  take: 'Come in',
  signIn: 'Sign in as a worker',
  signInFirst: 'Sign in first. Then you come back here.',
  mail: {
    subject: (counter) => `Handing over to ${counter}`,
    letIn: (counter) => `${counter} has let your organisation in. You can hand people over. They say yes first themselves.`,
    refused: (counter) => `${counter} does not let your organisation in. People can always make an appointment themselves, or call us.`,
    link: (url, until) => `Come in by this link, until ${until}: ${url}`,
    closing: 'This mail was sent automatically. Did you not ask for it? Then you need not do anything.',
  },
}

export const fields: Translation<typeof fieldsNl> = {
  senderName: { label: 'Name of the organisation' },
  senderKvk: { label: 'KvK number', hint: 'Eight digits' },
  senderType: { label: 'What kind of organisation is it?', options: types },
  senderContact: { label: 'Your name' },
  senderMail: { label: 'Your work mail' },
}
export const errors: Translation<typeof errorsNl> = {
  senderKnown: 'This organisation is known already. Ask the administrator of your organisation for access, or call the Werkcentrum.',
}
export const refusals: Translation<typeof refusalsNl> = {
  sendersLater: 'This region is not open yet. Call a Werkcentrum nearby.',
  senderDecided: 'This has been decided already.',
}
