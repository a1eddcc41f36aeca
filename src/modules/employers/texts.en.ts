import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

const kinds = {
  staff: 'Finding staff',
  schooling: 'Training my people',
  subsidy: 'Subsidy or scheme',
  redundancy: 'Jobs that disappear',
  other: 'Something else',
}

export const en: Translation<typeof nl> = {
  fields: {
    regionCode: { label: 'In which region?' },
    kind: { label: 'What is your question about?', options: kinds },
    asked: { label: 'Your question', hint: 'Mention no names of workers.' },
    answer: { label: 'Answer' },
  },
  errors: { unknownRegion: 'Choose a region from the list.' },
  refusals: {
    alreadyAnswered: 'This question was answered already.',
    noCompany: 'No company with a KvK number belongs to your sign-in. Sign in with eHerkenning of your company.',
  },
  kinds,
  home: {
    title: 'For employers',
    lead: 'One contact in your region, for staff, training and schemes.',
    company: 'Your organisation',
    kvk: 'KvK number',
    contact: 'Your contact',
    noContact: 'You have no regular contact yet. Ask a question, then you get one.',
    regions: 'Known in',
    ask: 'Ask a question',
    send: 'Send',
    promise: 'You get an answer within five working days.',
    questions: 'Your questions',
    none: 'You have not asked anything yet.',
    by: (date: string) => `answer by ${date}`,
    answered: (date: string) => `answered on ${date}`,
  },
  desk: {
    title: 'Questions of employers',
    none: 'All questions are answered.',
    employer: 'Employer',
    kind: 'Question',
    answer: 'Answer',
    back: 'Questions of employers',
  },
}
