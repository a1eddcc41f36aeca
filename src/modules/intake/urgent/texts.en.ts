import type { Translation } from '../../../platform/texts.ts'
import type { fields as fieldsNl, nl, refusals as refusalsNl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'It is urgent',
  lead: 'Can it not wait? Call at once.',
  items: [
    { label: '112', text: 'When life is in danger, or the police must come now.' },
    { label: '113', text: 'Do you think of suicide? Call 113 or 0800 0113. Day and night, free.' },
    { label: '0800 2000', text: 'Veilig Thuis, for violence or danger at home. Day and night, free.' },
  ],
  municipality: 'Crisis in your municipality',
  crisis: 'Will you lose your house today? Will your gas, water or power be cut off? No place to sleep tonight? Call your municipality.',
  where: 'Your municipality or postcode',
  whereHint: 'For example Zutphen or 7201',
  notFound: 'We cannot find this place. Try another spelling, or use the sentence below.',
  unknown: 'We do not know the crisis number yet. Call the ordinary number of your municipality and say: “It is a crisis.”',
  unknownIn: (names) =>
    `Of ${names} we do not know the crisis number yet. Call the ordinary number of your municipality and say: “It is a crisis.”`,
  fallback:
    'Nobody answers? Call 14 and then the area code of your municipality, for example 14 0575. Say that it is a crisis. Is there danger? Call 112.',
  counterTitle: 'The Werkcentrum',
  counter: 'You can also call us. Say that it is urgent.',
  private: 'We do not keep that you looked here. Your browser does: clear its history if somebody may look along.',
  panel: {
    title: 'Urgent: call now, do not wait for the screen',
    ring: (organisation) => `Call ${organisation}`,
    noPhone: 'No number known. Call the Werkcentrum of the region.',
    by: 'Answer at the latest',
    crisis: 'Crisis in the municipality',
    none: 'Nobody has called yet.',
    called: (organisation, when, reached) => `${organisation} called on ${when}: ${reached ? 'spoke to somebody' : 'reached nobody'}`,
    save: 'Record the call',
  },
  manage: {
    title: 'Crisis numbers of the municipalities',
    lead: 'These numbers stand on “It is urgent”. Look at them every three months. Saving is checking too.',
    checked: (day) => `Checked on ${day}.`,
    change: 'Change or check',
    add: 'Fill in the number',
    save: 'Save, and checked',
  },
}

export const fields: Translation<typeof fieldsNl> = {
  reached: { label: 'Did you speak to somebody?', options: { yes: 'Yes', no: 'No, nobody answered' } },
  crisisName: { label: 'Who answers?', hint: 'For example: crisis team of the municipality' },
  crisisPhone: { label: 'Phone number' },
  crisisHours: { label: 'When reachable?', hint: 'For example: day and night' },
}
export const refusals: Translation<typeof refusalsNl> = { notUrgent: 'This handover is not urgent.' }
