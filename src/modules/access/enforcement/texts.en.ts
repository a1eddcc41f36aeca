import type { fields as nlFields, nl } from './texts.nl.ts'

/** Words for when somebody asks for data of the counter. */
export const en: typeof nl = {
  title: 'Somebody asks for data of the counter',
  lead: 'Does an organisation or a department ask you for data? Fill in what for. Then you read what to answer. Name nobody here.',
  submit: 'What do I answer?',
  answers: {
    enforcement:
      'Say no. Data of the counter are never for enforcement. This request was refused, and the privacy officer reads that it came.',
    help: 'This goes through the file only: whoever guides passes the question on or refers. The person knows, and reads who looked.',
    figures: 'This can be done without names. The coordinator of the region has figures in which nobody can be recognised.',
  },
}

export const fields: typeof nlFields = {
  asker: { label: 'Who asks?', hint: 'The organisation or department, no name of a human being' },
  dataFor: {
    label: 'What for?',
    options: {
      help: 'To help somebody',
      figures: 'For figures or policy',
      enforcement: { label: 'For enforcement', hint: 'To check whether somebody keeps to rules, or to cut a benefit' },
    },
  },
  dataAbout: { label: 'Whom is it about?', options: { 'one-person': 'One person', several: 'More people', file: 'A file or list' } },
}
