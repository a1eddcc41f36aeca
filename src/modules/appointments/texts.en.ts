import type { Translation } from '../../platform/texts.ts'
import { errors as availabilityErrors, fields as availabilityFields, en as availability } from './availability/texts.en.ts'
import { en as booking } from './booking/texts.en.ts'
import { fields as callFields, en as calls } from './calls/texts.en.ts'
import { en as change } from './change/texts.en.ts'
import { fields as deskFields, en as desk } from './desk/texts.en.ts'
import { fields as groupFields, en as groups } from './groups/texts.en.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  ...availability,
  ...booking,
  ...calls,
  ...change,
  ...desk,
  ...groups,
  fields: {
    ...availabilityFields,
    ...callFields,
    ...deskFields,
    ...groupFields,
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
    channel: {
      label: 'How would you like to talk?',
      options: { counter: 'In person', phone: 'By phone', video: 'By video', outside: 'Somewhere else' },
    },
    meetAt: {
      label: 'Where would you like to meet?',
      hint: 'Only if you choose “Somewhere else”. At home for example, or at a community centre.',
    },
    reminder: {
      label: 'How do we remind you of the appointment?',
      options: { mail: 'By mail', sms: 'By SMS', letter: 'By letter', none: 'No reminder' },
    },
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
  },
  errors: {
    ...availabilityErrors,
    slotTaken: 'Somebody else just chose this time. Choose another time. What you filled in is kept.',
    slotPast: 'This time is too soon or already over. Choose a later time.',
    slotUnknown: 'There are no consultations at this time. Choose another time.',
    channelNotThen: 'At this time that is not possible in this way. Choose another way, or another time.',
    meetAtNeeded: 'Fill in where you would like to meet.',
    phoneNeeded: 'Would you like to be called? Then fill in your phone number.',
    phoneForSms: 'Would you like an SMS? Then fill in your phone number.',
    phoneUnknown: 'We do not know your phone number. Fill it in first at “My details”, or choose something else.',
    phoneOfPersonUnknown: 'The phone number of this person is not known. Choose something else.',
    reachNeeded: 'Fill in your e-mail address or your phone number, so that we can reach you.',
    moreCome: 'More people come already. Choose a higher number.',
  },
  refusals: {
    notBooked: 'This appointment no longer stands. Perhaps it has taken place already, or was cancelled.',
    notToday: 'This is only possible on the day of the appointment.',
    takenByColleague: 'A colleague has already taken this appointment.',
    noPlace: 'In this region you cannot make an appointment on this website yet. Call the Werkcentrum.',
    groupFixed: 'A meeting is at one time. You can cancel and join again.',
    groupOver: 'This meeting is over.',
    groupByGuide: 'For this meeting a worker enters you.',
    placeGone: 'This place is no longer free for you. The time to say yes is over.',
    momentTaken: 'This time is no longer free. Ask again which times there are.',
    calledAlready: 'A colleague has already spoken to this person.',
    callBackInstead: 'It was wrong three times today. Call back on the number we know.',
  },
}
