import type { nl } from './texts.nl.ts'

/** Words about who helps now. */
export const en: typeof nl = {
  title: (region) => `Who helps you in ${region}?`,
  lead: 'Choose what suits you best. A human being answers.',
  notOpen: (region) => `Werkcentrum ${region} is not open here yet`,
  notOpenAbout: 'You cannot make an appointment here yet. You do get help: from a Werkcentrum nearby, or from the national team.',
  askTitle: 'Ask your question',
  ask: (day, who) => `Write down your question. ${who} answers by ${day}.`,
  askButton: 'Ask your question',
  near: 'Werkcentra nearby that help now',
  nation: 'The national team',
  own: 'How to reach us',
  far: 'Distance',
  kilometres: (far) => `about ${far} kilometres`,
  phone: 'Phone',
  email: 'Mail',
  hours: 'Reachable',
  walkIn: 'Walk in',
  site: 'Website',
  toSite: 'Opening hours and appointment',
  appointment: 'Make an appointment',
  urgentLead: 'Can it not wait?',
  urgent: 'It is urgent',
  practising: (names) => `${names}: practising. What belongs to that region is invented, and is removed again.`,
  menu: 'Help now',
}
