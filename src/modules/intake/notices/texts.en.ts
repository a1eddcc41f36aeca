import type { nl } from './texts.nl.ts'

export const en: typeof nl = {
  sender: 'Werkcentrum',
  occasions: {
    escalated: {
      subject: 'A question without an owner',
      lead: (day) => `No organisation accepted a handover. The question is now with you as coordinator. Assign an organisation by ${day}.`,
    },
    'assign-today': {
      subject: 'Today: a question without an owner',
      lead: (day) => `A question without an owner is still with you. You were to assign an organisation by ${day}.`,
    },
    returned: {
      subject: 'A handover comes back to you',
      lead: (day) =>
        `You handed over somebody whose address is secret. The worker you named does not take it over. Name another worker by ${day}.`,
    },
    'name-today': {
      subject: 'Today: name a worker',
      lead: (day) => `A handover is back with you. Name who will help by ${day}. After that the question goes to the coordinator.`,
    },
    'answer-today': {
      subject: 'Today: accept a handover or give it back',
      lead: (day) => `A handover waits for you. Answer by ${day}. After that the question goes to another organisation.`,
    },
    'take-up-today': {
      subject: 'Today: take up an accepted handover',
      lead: (day) =>
        `Your system accepted a handover, but nobody took it up yet. Do so by ${day}. After that the question goes to the coordinator.`,
    },
  },
  link: (url) => `Here you see the handover: ${url}`,
  closing: 'This mail was sent automatically.',
}
