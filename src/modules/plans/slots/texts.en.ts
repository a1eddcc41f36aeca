import type { slotFields as nlFields, slots as nl } from './texts.nl.ts'

/** Words of times for a first talk. */
export const slots: typeof nl = {
  title: 'Times for a first talk',
  lead: 'Guides can choose from these times when they refer somebody. One time is for one person.',
  none: 'You offer no times now. Then you plan a first talk after the referral.',
  offer: 'Offer a time',
  withdraw: 'Take away',
  free: 'Free',
  taken: 'Taken: see the referral',
  all: 'All services',
  when: 'When',
  state: 'State',
  said: (date, time, place) => `${date} at ${time}, ${place}`,
  move: 'Choose another time for the first talk',
  moveLead: 'These times are free now. We tell the organisation.',
  moveNone: 'No other times are free. Call the organisation or your contact.',
  moveDo: 'Take this time',
  none1: 'No time yet',
  gone: 'This time is no longer free',
}

export const slotFields: typeof nlFields = {
  slotOn: { label: 'On which day?' },
  slotAt: { label: 'At what time?' },
  slotPlace: { label: 'Where?', hint: 'Address, or that it is by phone or video. The person reads this.' },
  slotService: { label: 'For which service?', hint: 'Empty: for all your services.' },
  weeks: { label: 'How many weeks in a row?', hint: '1 is this day only.' },
  slot: { label: 'Which time?' },
  slotId: { label: 'Book a first talk at once?', hint: 'These are times that the provider offers.' },
}
