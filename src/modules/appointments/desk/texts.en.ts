import type { Translation } from '../../../platform/texts.ts'
import type { fields as nlFields, nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  day: {
    take: 'Begin the conversation',
    attendance: 'Record',
    title: 'Appointment',
    byRepresentative: 'Made by the representative.',
    booked: 'This appointment is planned.',
    missed: 'The person did not come. That has no consequences. Offer a new appointment.',
    offered: 'This place was offered to somebody on the waiting list.',
    toMove: 'Whoever receives cannot be there then. The person was told. If they choose nothing, call and move the appointment together.',
    nexts: {
      counter: 'The person comes by and says the first name at the desk.',
      phone: 'Call the person at this time.',
      video: 'Open the link for the video call at this moment.',
      outside: 'Go to the place that the person named.',
    },
    phone: 'Phone of the person',
    noPhone: 'Not known',
    meetAt: 'Where you meet',
    withName: 'Who receives',
    onTheDay: 'On the day itself you can begin the conversation here and record how it went.',
    between: (from: string, until: string) => `Call between ${from} and ${until}.`,
    noVoicemail: 'Do not leave a voicemail.',
    neutral: 'Do not say what it is about.',
    arrange: 'Arrange',
    offerAgain: 'Offer another moment',
    callOff: 'Call the appointment off',
  },
  toMove: {
    title: 'Appointments to move',
    lead: 'Whoever would receive here cannot be there then. Everybody was told and can choose another moment. Call who did not.',
    told: 'Told on',
    none: 'Nothing has to be moved.',
  },
  missed: {
    title: 'Why conversations did not take place',
    lead: 'To learn from. It does not say who it was, and only your organisation sees this.',
    caption: 'Reasons in the last twelve months',
    reason: 'Reason',
    many: 'How often',
    none: 'Nothing has been recorded yet.',
  },
  forPerson: {
    title: 'Make an appointment for somebody',
    submit: 'Make the appointment',
    who: 'For',
    booked: 'The appointment is made. The person is told.',
    waits: 'The person is on the waiting list and is told.',
    another: 'Another appointment',
  },
}

export const fields: Translation<typeof nlFields> = {
  outcome: { label: 'How did it go?', options: { kept: 'The conversation took place', missed: 'The person did not come' } },
  offBecause: {
    label: 'Why does the appointment not take place?',
    options: {
      'not-possible': 'The person cannot come then',
      'no-longer-needed': 'It is no longer needed',
      office: 'We cannot make it',
      other: 'Something else',
    },
  },
  missedBecause: {
    label: 'Did the person not come, and do you know why?',
    hint: 'To learn from. This does not go into the file.',
    options: {
      unknown: 'I do not know',
      forgot: 'Forgotten',
      prevented: 'Something came up',
      travel: 'The journey did not work out',
      'other-time-in-mind': 'Had another time in mind',
      'not-reached': 'Did not answer the phone',
      other: 'Something else',
    },
  },
}
