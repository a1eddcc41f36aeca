import { plural } from '../../platform/languages.ts'
import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  fields: {
    firstName: { label: 'Your first name' },
    lastName: { label: 'Your last name' },
    email: { label: 'Your e-mail address', hint: 'Then we send you a confirmation.' },
    phone: { label: 'Your phone number', hint: 'Fill in your mail address or your phone number, or both.' },
    questionKind: {
      label: 'What is it about?',
      options: {
        work: 'Finding work',
        'career-step': 'A next step in my career',
        schooling: 'Schooling or a course',
        staff: 'Staff',
        'job-loss': 'I fear to lose my job',
      },
    },
    channel: { label: 'How would you like to talk?', options: { counter: 'In person', phone: 'By phone' } },
    reason: {
      label: 'Why do you cancel?',
      hint: 'You need not explain. Cancelling has no consequences.',
      options: {
        'not-possible': 'I cannot come then',
        'no-longer-needed': 'It is no longer needed',
        'ill-or-prevented': 'Something came up',
        'other-time': 'I want another time',
        other: 'Something else',
      },
    },
    outcome: { label: 'How did it go?', options: { kept: 'The conversation took place', missed: 'The person did not come' } },
  },
  errors: {
    slotTaken: 'Somebody else just chose this time. Choose another time. What you filled in is kept.',
    slotPast: 'This time is too soon or already over. Choose a later time.',
    slotUnknown: 'There are no consultations at this time. Choose another time.',
    reachNeeded: 'Fill in your e-mail address or your phone number, so that we can reach you.',
  },
  refusals: {
    notBooked: 'This appointment no longer stands. Perhaps it has been or was cancelled.',
    notToday: 'This is only possible on the day of the appointment.',
    takenByColleague: 'A colleague has already taken this appointment.',
    noPlace: 'In this region you cannot make an appointment on this website yet. Call the Werkcentrum.',
  },
  choose: {
    title: 'Make an appointment',
    lead: 'Choose a place and a time. A conversation is free and you need not bring anything.',
    place: 'Where?',
    moment: 'When?',
    later: 'Later',
    earlier: 'Earlier',
    none: 'In these four weeks nothing is free. Look later, or call us.',
    free: (n: number) => plural('en', n, { one: '1 place left', other: `${n} places left` }),
    length: (minutes: string) => `A conversation takes ${minutes}.`,
    minutes: (n: number) => `${n} minutes`,
  },
  details: {
    title: 'Your details',
    lead: 'We only ask what is needed to receive you.',
    submit: 'Make the appointment',
    change: 'Another time',
  },
  done: {
    title: 'Your appointment',
    booked: 'Your appointment is made.',
    cancelled: 'This appointment was cancelled.',
    kept: 'This conversation took place.',
    missed: 'We missed you. That has no consequences. You can simply make a new appointment.',
    when: 'When',
    where: 'Where',
    how: 'How',
    withWhom: 'Who receives you',
    next: 'You come by. Tell your first name at the desk.',
    nextPhone: 'We call you at this time. You need not do anything.',
    stop: 'Cannot come? Cancel on this page. That is always allowed.',
    claimTitle: 'Everything in one place',
    claim:
      'Would you like to see online what we do for you? Ask for a code at your appointment. With it you connect your file to your account.',
    cancel: 'Cancel the appointment',
    again: 'Make a new appointment',
  },
  day: { take: 'Begin the conversation', attendance: 'Record', title: 'Appointment', byRepresentative: 'Made by the representative.' },
  ownTitle: 'Your appointments',
  ownEmpty: 'You have no appointments.',
}
