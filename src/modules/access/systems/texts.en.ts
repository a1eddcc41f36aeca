import type { Translation } from '../../../platform/texts.ts'
import type { errors as errorsNl, fields as fieldsNl, nl, refusals as refusalsNl } from './texts.nl.ts'

const scopes = { handovers: 'Hand people over and receive them', contacts: 'Contact moments', appointments: 'Appointments' }

export const en: Translation<typeof nl> = {
  title: 'Systems of organisations',
  back: 'Management',
  lead: 'An organisation can connect its own system. Then nobody types the same twice. Here you see which systems these are.',
  none: 'No system is connected yet.',
  where: 'Where',
  state: 'State',
  decide: 'Decide',
  works: 'Connected',
  waitsSince: (day) => `Waits for your region since ${day}`,
  blockedSince: (day) => `Blocked since ${day}`,
  letIn: 'Let in',
  refuse: 'Do not let in',
  block: 'Block',
  blockConfirm: 'Are you sure this system may no longer come in? It holds at once.',
  unblock: 'Let in again',
  enter: 'Add a system or replace its key',
  enterRegion: {
    label: 'In which region does the system work?',
    hint: 'Empty: the whole country. Only the functional administrator can do that.',
  },
  submit: 'Save',
  own: 'Systems of your organisation',
  askTitle: 'Connect your own system',
  askLead:
    'With your own system you hand somebody over without typing here. The rules stay the same: people still say yes first where that is needed.',
  how: [
    'Your supplier makes a key pair. The private key stays with you.',
    'Below you fill in the public key.',
    'The coordinator of the region lets the system in. You see that here.',
    'Your supplier finds the description at /api/v1/openapi.json.',
  ],
  askRegion: { label: 'In which region do you hand people over?' },
  ask: 'Ask to be let in',
  askSubmit: 'Ask',
}

export const fields: Translation<typeof fieldsNl> = {
  systemOrganisation: { label: 'Of which organisation?', hint: 'The name as we know it' },
  systemName: { label: 'Name of the system' },
  clientId: { label: 'Short name of the system', hint: 'Small letters, digits and dashes, for example quick-planner' },
  publicKey: { label: 'Public key', hint: 'As a JSON Web Key (JWK), for ES256 or PS256. Never paste the private key here.' },
  scopes: { label: 'What may the system do?', hint: 'Choose at least one.', options: scopes },
}
export const errors: Translation<typeof errorsNl> = {
  noPublicKey: 'This is not a public key. Paste the public key as a JSON Web Key, without the private part.',
  clientTaken: 'This short name is in use already. Choose another.',
  systemRegion: 'Region: choose a region where you work yourself.',
}
export const refusals: Translation<typeof refusalsNl> = { systemDecided: 'This has been decided already.' }
