import type { nl } from './texts.nl.ts'

export const en: typeof nl = {
  title: (organisation) => `May ${organisation} put you in contact?`,
  lead: (organisation) =>
    `${organisation} wants an organisation in your region to help you. We now know only your name, your municipality and how to reach you. If you say yes, that goes to the organisation that can help you. If you say no, nothing goes anywhere.`,
  until: (day) => `You can answer up to and including ${day}. If we hear nothing, it stops.`,
  yes: 'Yes, put me in contact',
  no: 'No, rather not',
  number: (reference) => `Would you rather call or come by? Say number ${reference} and your last name.`,
  you: 'You',
  next: 'You say yes or no. Saying no has no consequences.',
  desk: {
    title: 'Record the yes of a client',
    lead: 'A company wants to hand somebody over and that person now says yes, at the desk or on the phone. Ask for the number in the message and the last name.',
    submit: 'Record the yes',
    done: 'The yes is recorded',
    now: (organisation) => `The question is now with ${organisation}. The person gets a message.`,
    nowElsewhere: 'The question is now with the organisation that can help. The person gets a message.',
    link: 'Record the yes of a client',
  },
}

export const fields = {
  reference: { label: 'Number', hint: 'Like K7M2-Q4XD-H. It is in the message.' },
}

export const errors = {
  askedUnknown: 'We find no open request with this number and last name in your region.',
  afterYes: 'Write nothing about this person yet. That is possible once this person has said yes.',
  shieldedNotHere: 'Is the address secret? Then call the Werkcentrum. Your organisation cannot hand this over itself.',
}

export const refusals = { saidAlready: 'This was answered already.' }
