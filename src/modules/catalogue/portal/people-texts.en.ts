import type { Translation } from '../../../platform/texts.ts'
import type { people as nl } from './people-texts.nl.ts'

export const people: Translation<typeof nl> = {
  name: 'Name',
  may: 'May',
  invite: 'Invite somebody',
  send: 'Send the invitation',
  askAdmin: 'Do you want to add somebody? Ask the administrator of your organisation or the region.',
  waiting: 'Invitations not taken yet',
  until: 'Valid until',
  takeBack: 'Withdraw',
  invitedTitle: 'You are invited',
  invitedLead: (organisation) => `You can keep the offers of ${organisation} at the Werkcentrum.`,
  signInFirst: 'Sign in first. Then take the invitation.',
  signIn: 'Sign in',
  take: 'Take the invitation',
  removeCertificate: 'Remove',
  endedCertificate:
    'Does your organisation no longer hold a certificate? Remove it. As long as only an ended certificate stands here, your offer is not in the list.',
  certificationsLead:
    'Put certificates of your whole organisation here. The region looks at the evidence. You hear two months before one ends.',
  seen: 'Seen by the region',
  notSeen: 'Not yet',
  fields: {
    email: { label: 'Mail address' },
    role: {
      label: 'What may this person do?',
      options: { provider: 'Keep offers', 'organisation-admin': 'Keep offers and invite colleagues' },
    },
    mailLanguage: { label: 'Language of the invitation', options: { nl: 'Dutch', en: 'English' } },
    scheme: { label: 'Certificate', hint: 'For example: Blik op Werk, NRTO.' },
    number: { label: 'Number' },
    evidenceUrl: { label: 'Address of the evidence', hint: 'Begins with https://' },
  },
  mail: {
    sender: 'Werkcentrum',
    subject: 'Invitation of the Werkcentrum',
    lead: (organisation) => `You are invited to keep the offers of ${organisation}.`,
    link: (url) => `Open this link and sign in: ${url}`,
    until: (date) => `The link works until ${date}. Did you not expect this mail? Then you need to do nothing.`,
  },
}
