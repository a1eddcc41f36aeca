import type { Translation } from '../../../platform/texts.ts'
import type { board as nl, boardFields as nlFields } from './texts.nl.ts'

/** Words of the steps in columns, in English. */
export const board: Translation<typeof nl> = {
  title: 'Steps',
  columns: {
    todo: { title: 'To do', empty: 'Nothing for you to do now.', move: 'To do' },
    busy: { title: 'Busy or waiting', empty: 'Nothing is going on now.', move: 'I am working on this' },
    done: { title: 'Done', empty: 'Nothing is done yet.', move: 'This is done' },
    not: { title: 'Did not work out', empty: 'Everything goes on.', move: 'This did not work out' },
  },
  views: { lijst: 'View as a list', kolommen: 'View in columns' },
  move: 'Move this step',
  moveDo: 'Move',
  on: 'On',
  wasOn: (date) => `${date} (past)`,
  appointment: (organisation, time) => `Appointment with ${organisation}, ${time}`,
  youWith: (organisation) => `You and ${organisation}`,
  personWith: (organisation) => `The person and ${organisation}`,
  appointmentStates: {
    offered: 'Offered, not confirmed yet',
    booked: 'Agreed',
    kept: 'Took place',
    missed: 'Did not take place',
    cancelled: 'Cancelled',
  },
  toSource: { appointment: 'To the appointment', referral: 'To the referral' },
}
export const boardFields: Translation<typeof nlFields> = { column: { label: 'How does it stand?' } }
