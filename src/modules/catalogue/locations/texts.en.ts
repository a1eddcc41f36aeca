import type { errors as nlErrors, fields as nlFields, nl, refusals as nlRefusals } from './texts.nl.ts'

/** Words of the locations of a provider, in English. */
export const en: typeof nl = {
  title: 'Locations',
  lead: 'Where you work. With a referral guides choose the location that is nearest, and the person reads where to be.',
  none: 'You have no locations yet.',
  add: 'New location',
  change: 'Change',
  save: 'Save',
  close: 'Close this location',
  closeLead: 'Nobody new is sent there. What runs there stays.',
  hours: 'Open',
  access: 'Accessible',
  wayIn: 'How to get in',
  phone: 'Phone',
  services: 'What is there',
  servicesNone: 'None of your services names this address.',
  servicesWhy: 'What is there follows from the address you put with a service. A service without an address can be at every location.',
  people: 'Who works here',
  peopleNone: 'Nobody named yet.',
  only: (name) => `${name}, sees only what goes to their own locations`,
  set: 'Who works here?',
  named: 'Addresses of your services',
  namedLead: 'Your services name these addresses, and they are no location yet.',
  make: 'Make it a location',
  limits: 'Limited to a closed location',
  limitsLead: 'These locations are closed. Who sees only what went there can see everything again.',
  limitOff: 'Take the limit off',
  kilometres: (km) => `${km} km`,
}

export const fields: typeof nlFields = {
  locationName: { label: 'What is this location called?' },
  locationHours: { label: 'When is it open?', hint: 'For instance: Monday to Friday from 9 to 17.' },
  wayIn: { label: 'How does somebody get in?', hint: 'Entrance, floor, bus, parking.' },
  locationPhone: { label: 'Phone number of this location' },
  colleague: { label: 'Which colleague?' },
  works: {
    label: 'Does this colleague work here?',
    options: {
      works: 'Yes, and sees all referrals of the organisation',
      only: 'Yes, and sees only what goes to their own locations',
      no: 'No',
    },
  },
}

export const errors: typeof nlErrors = {
  notYourColleague: 'Choose a colleague of your organisation.',
  notYourselfLimited: 'You cannot limit yourself. Ask a colleague.',
  locationThere: 'You have a location at this address already.',
}

export const refusals: typeof nlRefusals = {
  limitedToLocations: 'You see only your own locations. A colleague who sees all of it can change this.',
}
