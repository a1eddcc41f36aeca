import { plural } from '../../../platform/languages.ts'
import type { nl } from './texts.nl.ts'

/** Words of the scheme finder for employers. */
export const en: typeof nl = {
  title: 'Schemes for employers',
  lead: 'Do you want to hire somebody, or keep them employed? There are schemes that help with money, support or risk. Answer what you know; everything may stay open.',
  ask: {
    stap: { label: 'What do you need help with?', hint: 'From looking ahead to support at work.' },
    inkomen: { label: 'What income does the person have?', hint: 'Only to see which scheme fits. We do not keep it.' },
    leeftijd: { label: 'How old is that person?', hint: 'Some schemes are for an age.' },
  },
  any: 'I do not know, or it does not matter',
  show: 'Show schemes',
  found: (count) => plural('en', count, { one: '1 scheme', other: `${count} schemes` }),
  order: 'Schemes that name what you chose come first. A scheme that says nothing about it stays.',
  orderAll: 'All schemes for employers, by name.',
  none: 'No scheme was found that fits.',
  noneNext: 'Leave an answer open, or ask us.',
  who: 'Who carries it out?',
  forWhom: 'For whom',
  cost: 'Cost',
  how: 'How to apply',
  form: 'Form and information',
  because: 'Fits',
  talk: 'Rather talk to somebody?',
  talkLead: 'An adviser looks into it with you. That is free.',
  appointment: 'Make an appointment',
  help: 'Who helps you now?',
  regions: 'Find the Werkcentrum in your region',
  link: 'Schemes for employers',
}
