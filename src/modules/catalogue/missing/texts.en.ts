import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'Help that is not in the catalogue yet',
  lead: 'Do you know good help that is not here? Give the details to the person at once. The region adds it within 10 working days, or says why not.',
  open: 'Waits for the region',
  none: 'Nothing waits.',
  giveAlong: 'Give this along now',
  due: 'Decision at the latest',
  report: 'Report help that is missing',
  send: 'Report to the region',
  decided: 'Decided',
  wasAdded: (name) => `${name}: now in the catalogue`,
  wasRefused: (name, reason) => `${name}: not added. ${reason}`,
  fields: {
    helpName: { label: 'Name of the help' },
    helpKind: { label: 'Kind' },
    offeredBy: { label: 'Who offers this?' },
    reach: {
      label: 'How does somebody reach it?',
      hint: 'Phone, mail or address. You can give this along at once. Write nothing about the person.',
    },
    outcome: { label: 'Decision', options: { added: 'Added', refused: 'Not added' } },
    offer: { label: 'Address of the offer', hint: 'Copy the address of the page of this offer.' },
    reason: { label: 'Why not?', hint: 'The worker who reported it reads this.' },
  },
}
