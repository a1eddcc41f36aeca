import { plural } from '../../../platform/languages.ts'
import type { Translation } from '../../../platform/texts.ts'
import type { errors as nlErrors, fields as nlFields, nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  availability: {
    title: 'Availability',
    lead: 'At these times people can make an appointment. Holidays are left out.',
    whose: 'Whose?',
    nothing: 'There is nothing for you to keep here. Ask the coordinator of your region.',
    toMove: (n: number) => plural('en', n, { one: '1 appointment must be moved', other: `${n} appointments must be moved` }),
    free: (n: number) =>
      plural('en', n, { one: 'In the coming four weeks 1 moment is free.', other: `In the coming four weeks ${n} moments are free.` }),
    week: 'Every week',
    noWeek: 'There are no weekly times yet.',
    addWeek: 'Add a weekly time',
    exceptions: 'Other than usual',
    noExceptions: 'No days off or extra times.',
    addAway: 'Say that you are away',
    awayText: 'We do not ask why. Who has an appointment then is told and can choose another moment.',
    addExtra: 'Add extra time',
    add: 'Add',
    remove: 'Remove',
    day: 'Day',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    hours: 'Time',
    kinds: 'How',
    each: 'Per conversation',
    atOnce: (n: number) => `${n} at once`,
    end: 'Stop',
    until: (date: string) => `until ${date}`,
    what: 'What',
    when: 'When',
    allDay: 'all day',
    namedTitle: 'Your name',
    namedLead:
      'Who has an appointment with you otherwise reads the name of your organisation only. With a shielded file your name never stands there.',
    namedNow: 'Save',
    through: (from: string, last: string) => `${from} up to and including ${last}`,
    exceptionKinds: { away: 'Away', extra: 'Extra time' },
  },
  feed: {
    title: 'Your diary in your own program',
    lead: 'With a secret link you see your appointments in your own calendar. It says only “Appointment”, the location and how you meet. Never with whom.',
    open: 'Make or renew the secret link',
    yours: 'Your secret link',
    once: 'We show the link once. Whoever has it sees when you have appointments.',
    since: (moment: string) => `You have a link since ${moment}.`,
    make: 'Make a link',
    renew: 'Renew the link',
    endTitle: 'Stop',
    end: 'Remove the link',
  },
}

export const fields: Translation<typeof nlFields> = {
  weekday: { label: 'Which day of the week?' },
  fromTime: { label: 'From' },
  untilTime: { label: 'Until' },
  kinds: {
    label: 'How do you meet people then?',
    options: { counter: 'At the location', phone: 'By phone', video: 'By video', outside: 'Somewhere else' },
  },
  minutesPhone: { label: 'Minutes per conversation by phone', hint: 'Only where it differs.' },
  minutesVideo: { label: 'Minutes per conversation by video', hint: 'Only where it differs.' },
  minutesOutside: { label: 'Minutes per conversation somewhere else', hint: 'Only where it differs.' },
  named: { label: 'My name stands on the card and on the page of an appointment' },
  fromOn: { label: 'First day' },
  lastOn: { label: 'Last day' },
  awayFrom: { label: 'From what time?', hint: 'Empty: all day.' },
  awayUntil: { label: 'Until what time?' },
}

export const errors: Translation<typeof nlErrors> = {
  placeUnknown: 'Choose a location from the list.',
  endsBefore: 'The end lies before the beginning.',
  tooShort: 'No conversation of this length fits in this time.',
  videoNeeded: 'Fill in the link for the video call.',
  overlaps: 'There is a time on this day already that falls together with this one.',
  bothTimes: 'Fill in both times, or neither.',
}
