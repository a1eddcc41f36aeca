import type { Meant } from '../../platform/finding/near.ts'
import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'Search',
  lead: 'Search all information, training and help.',
  label: 'What are you looking for?',
  names: 'Now has another name',
  now: (name, now) => `${name} is now called ${now}`,
  pages: 'Information',
  services: 'Training and help',
  questions: 'Questions and answers',
  allServices: (count) => `All ${count} kinds of training and help`,
  meant: (words: Meant[]) =>
    words.map(({ typed, read }) => `We found nothing with “${typed}”. This is like it: ${read.slice(0, 3).join(', ')}.`).join(' '),
  nothing: (typed) => `We found nothing for “${typed}”.`,
  nothingHint: 'Try another word. Or ask somebody of the Werkcentrum: you always get an answer.',
  ask: 'Ask your question',
  help: 'Who helps you now?',
  appointment: 'Make an appointment',
  region: 'Find your Werkcentrum',
  call: 'Or call us:',
  helped: 'Did you find what you were looking for?',
  helpedAbout: 'We only count yes and no with the words you searched for. We do not keep who you are.',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you. Your answer helps us to improve the search.',
}
