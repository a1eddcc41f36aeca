import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  choose: {
    title: 'Make an appointment',
    lead: 'Choose a place and a time. A conversation is free and you need not bring anything.',
    place: 'Where?',
    otherPlace: 'Another place',
    moment: 'When?',
    later: 'Later',
    earlier: 'Earlier',
    none: 'In these four weeks nothing is free. Look later, or call us.',
    length: (minutes: string) => `A conversation takes ${minutes}.`,
    minutes: (n: number) => `${n} minutes`,
    gone: 'This time is not free. Choose another time.',
    others: 'These times are free',
    callMe: 'Does it not work out? Let us call you back',
  },
  details: {
    title: 'Your details',
    lead: 'We only ask what is needed to receive you.',
    submit: 'Make the appointment',
    change: 'Another time',
  },
  noPlace: {
    lead: (region: string) => `In ${region} you cannot make an appointment on this site yet. Somebody can still help you.`,
    here: 'How to reach us',
    call: 'Call',
    write: 'Mail',
    ask: 'Ask your question on this site: a human being answers',
    desk: 'Search the questions and answers',
    urgent: 'It is urgent',
    nearby: 'Places nearby',
    welcome: 'You are welcome in another region too.',
    appointment: 'Appointment',
    book: (region: string) => `Make an appointment in ${region}`,
  },
}
