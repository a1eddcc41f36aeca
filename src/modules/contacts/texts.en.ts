import { card } from './card/texts.en.ts'
import { freeTextTexts } from '../../platform/free-text/index.ts'
import { en as ownNumber } from './own-numbers/texts.en.ts'
import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

const help = { runs: 'Help is running', 'not-needed': 'Not needed', wanted: 'Help wanted' }

export const en: Translation<typeof nl> = {
  ownNumber,
  card,
  correct: {
    link: 'Correct or remove',
    title: 'Correct a conversation',
    lead: (date: string) =>
      `The conversation of ${date}. What stood there is kept, with who corrected it and when. The person sees that too.`,
    save: 'Correct',
    removeTitle: 'Should this never have been written?',
    removeLead: 'Then remove it. What stood there is gone, from earlier versions too. That something was removed stays visible.',
    before: 'How it stood before',
    when: (date: string, by: string) => (by === '' ? `Until ${date}` : `Until ${date}, corrected by ${by}`),
  },
  removedPart: 'Removed, because it did not belong here.',
  fields: {
    happenedOn: { label: 'When was the conversation?' },
    channel: {
      label: 'How was the conversation?',
      options: { counter: 'At the counter', phone: 'Phone', video: 'Video call', mail: 'Mail or message', visit: 'A visit' },
    },
    onBehalf: { label: 'Did you speak with the representative?', hint: 'Leave empty when you spoke with the person.' },
    door: {
      label: 'How did this person come to us?',
      options: {
        'own-initiative': 'By themselves',
        handover: 'Through another organisation',
        'walk-in': 'Walked in',
        invitation: 'On invitation',
      },
    },
    onBehalfBecause: {
      label: 'Why did the representative speak?',
      options: {
        'asked-by-person': 'The person wants that',
        'not-able': 'The person cannot do it now',
        'by-mandate': 'It belongs to the task of the representative',
      },
    },
    sentBy: { label: 'Which organisation sent this person?', hint: 'Only when this person came through another organisation.' },
    situation: {
      label: 'What is going on?',
      hint: `Write as you would say it. The person reads along. ${freeTextTexts.all.en.keptOff}`,
    },
    wishes: { label: 'What does this person want?', hint: 'Work, schooling, another step.' },
    agreed: { label: 'What else was agreed?', hint: 'What is not a step with a day.' },
    work: { label: 'Work', options: help },
    incomeDebt: { label: 'Income and debts', hint: 'Only record whether help is running. No amounts.', options: help },
    language: { label: 'Language', options: help },
    education: { label: 'Schooling', options: help },
    housing: { label: 'Housing', options: help },
    works: { label: 'Does this person have work?', hint: 'Do not ask about a benefit or illness.', options: { yes: 'Yes', no: 'No' } },
    risks: {
      label: 'What is going on at work?',
      hint: 'Tick what fits. We keep only how we help and why.',
      options: {
        'may-lose-job': 'May lose the job',
        'cannot-return-to-own-work': 'Cannot keep doing their own work',
        'heavy-occupation': 'Has a heavy occupation',
      },
    },
    outcome: {
      label: 'What did this conversation bring?',
      options: {
        information: 'Information',
        advice: 'Advice',
        referral: 'Referral',
        mediation: 'Mediation',
        'self-reliant': 'Goes on alone',
        none: 'No follow-up',
      },
    },
    ownCaseNumber: { label: 'Case number in your own system' },
    parts: {
      label: 'What should go?',
      options: { situation: 'What is going on?', wishes: 'What does this person want?', agreed: 'What else was agreed?' },
    },
    ownView: { label: 'How do you see it yourself?', hint: 'Your words stand beside those of the worker.' },
  },
  errors: {
    wordsNotHere: 'These words do not belong in a file: about health, crime, faith or union, or a citizen service number.',
    noBsn: 'This looks like a citizen service number. It must not stand here. Fill in the number of the case.',
    correctedMeanwhile: 'Somebody else has just corrected this conversation. See what stands there now.',
    choosePart: 'Choose what should go.',
    noBsnInWords: freeTextTexts.all.en.concern.bsn,
    whyNeeded: 'Choose why the representative spoke.',
    senderNeeded: 'Choose which organisation sent this person.',
    notByCounter: 'The counter does not do this in this region. Choose another outcome, or refer to an organisation that does.',
    selfReliant:
      'Who has a promising occupation goes on alone in this region. Give information and choose “Information” or “Goes on alone”.',
    conversationNotYet: 'You record a conversation once it has been.',
    longBeforeRegistration: 'This day is more than a year before the registration. Check the date.',
  },
  refusals: {
    noOrganisation: 'You do not work for an organisation now. Sign in again.',
    onlyThePerson: 'Only the person can add something here.',
  },
  newTitle: 'Record a conversation',
  newLead: 'Short and factual. The person sees all you write here.',
  domains: 'Where is help running or wanted?',
  save: 'Record',
  ownTitle: 'Your conversations',
  ownLead: 'This is what the worker wrote down of each conversation. You can add your own words.',
  ownEmpty: 'No conversation has been recorded yet.',
  ownSave: 'Add my words',
  removed: 'The words of this conversation were removed, because they did not belong here.',
  remove: 'Remove these words',
  served: {
    label: 'How we help',
    because: {
      'employers-are-served': 'Employers get help',
      'not-working': 'Without work: with a guide',
      broad: 'At work: with a guide',
      'risk-group': 'Work at risk or too heavy: with a guide',
      'promising-occupation': 'Work with good chances: alone, with information',
    },
    aloneTitle: 'Going on alone',
    alone:
      'In this region a guide helps people without work, or whose work is at risk. With work that gives good chances somebody can go on alone. All information is there for everybody. Does something change? Then there can always be a new conversation.',
    services: 'Courses and help, with price and content',
    question: 'Ask a question or make an appointment',
  },
  with: 'With whom',
  behalf: {
    'asked-by-person': 'because you wanted that',
    'not-able': 'because you could not yourself for a while',
    'by-mandate': 'because it belongs to that task',
  },
  withBecause: (why) => `the representative, ${why}`,
  withRepresentative: 'the representative',
  ownByRepresentative: 'Written by the representative.',
  saw: (organisation: string) => `recorded by ${organisation}`,
}
