import type { where as nl, whereErrors as nlErrors, whereFields as nlFields } from './texts.nl.ts'

/** Words of where a referral goes. */
export const where: typeof nl = {
  title: 'Where',
  mine: 'Where do you have to be?',
  talkFirst: (place) => `First the talk: ${place}. After that the help or course is here:`,
  move: 'To another location',
  moveDo: 'Save the location',
  movedTo: (name) => `To another location: ${name}`,
  elsewhere: (name) => `to another location, ${name}`,
  movedFrom: (name) => `Before: ${name}`,
  ours: 'Our locations',
  all: 'All locations',
  filter: 'Show what goes to',
  limited: 'You see only what goes to your own locations.',
}

export const whereFields: typeof nlFields = { locationId: { label: 'At which location?', hint: 'The nearest one comes first.' } }

export const whereErrors: typeof nlErrors = { notThatLocation: 'Choose a location where this service is given.' }
