import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'Is this not right?',
  link: 'Is this not right?',
  flag: 'Is something wrong? Choose the flag behind that fact. You get an answer.',
  lead: (service) => `Tell what is not right at ${service}. You need not sign in. Write nothing about yourself or others.`,
  send: 'Send',
  yours: 'Your report',
  asked: 'Reported on',
  holder: 'The provider. If it does not answer in time, the region does.',
  region: 'The region',
  willAnswer: 'You get an answer here.',
  before: (date) => `by ${date} at the latest`,
  keep: 'Keep the address of this page. Only with it you see the answer.',
  none: 'There are no reports.',
  answer: 'Send the answer',
  outcomes: { changed: 'It was changed', stays: 'It stays as it is' },
  fields: {
    fact: {
      label: 'What is not right?',
      options: {
        name: 'The name or the organisation',
        price: 'The price',
        quality: 'The quality',
        content: 'The content',
        duration: 'The duration',
        waiting: 'The waiting time',
        contact: 'The contact',
        place: 'The place or the times',
        other: 'Something else',
      },
    },
    wrong: { label: 'How is it, according to you?' },
    tellAt: { label: 'Your e-mail address', hint: 'Only if you want a mail when there is an answer. After that we erase the address.' },
    outcome: { label: 'What happened?', options: { changed: 'We changed it', stays: 'It is right' } },
    answer: { label: 'Your answer' },
  },
}
