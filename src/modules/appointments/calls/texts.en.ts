import type { Translation } from '../../../platform/texts.ts'
import type { fields as nlFields, nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  calls: {
    title: 'Call me back',
    lead: 'Leave your number. We call you.',
    submit: 'Call me back',
    orCall: 'Would you rather call us?',
    when: 'We call on',
    states: {
      open: 'We will call you.',
      reached: 'We have spoken to you.',
      'given-up': 'We called a few times and did not reach you. You can ask again.',
      withdrawn: 'You need not be called any more. We will not call you.',
    },
    leave: 'It is no longer needed',
    again: 'Ask again',
    deskTitle: 'Call back',
    between: 'Between',
    none: 'Nobody waits for a call.',
    asked: 'Asked on',
    attempts: 'Called before',
  },
  caller: {
    title: 'Who is on the phone?',
    known: 'You asked today who was calling, and it was right.',
    wrong: 'This does not match what we know. Ask something else.',
    stop: 'It was wrong three times. Hang up kindly and call back on the number we know.',
    before: 'As long as you do not know who it is, you may say:',
    may: [
      'your own name, and that you are from the Werkcentrum',
      'opening hours, addresses and how to make an appointment',
      'that you will call back later',
    ],
    mayNeutral: ['your own first name, without where you work', 'that you will call back later'],
    mayNot: 'Do not say whether we know somebody, what it is about, when the appointment is, or with whom.',
    check: 'Ask who it is',
    hold: 'Is this right?',
  },
}

export const fields: Translation<typeof nlFields> = {
  callNumber: { label: 'On which number do we call you?' },
  near: { label: 'Which place is near you?' },
  wanted: { label: 'When do we call you?', options: { morning: 'In the morning', afternoon: 'In the afternoon', any: 'Any time' } },
  callOutcome: {
    label: 'How did the call go?',
    options: {
      reached: 'I spoke to this person',
      'no-answer': 'Nobody answered',
      voicemail: 'I left a voicemail, without content',
      'wrong-number': 'The number is not right',
    },
  },
  asked: {
    label: 'What did you ask?',
    options: { 'birth-date': 'The birth date', postcode: 'The postcode', reference: 'The number on the letter or in the mail' },
  },
  said: { label: 'What does the caller say?', hint: 'Type what you hear. You only read whether it is right.' },
}
