import { ends } from '../field-texts.en.ts'
import { gapErrors, gapFields, gaps } from '../gaps/texts.en.ts'

const { 'no-offer': noOffer, 'no-money': noMoney, 'wait-too-long': tooLong, 'scheme-excludes': excludes } = ends

/** Words for what could not be met, in English. */
export const unmet = {
  gaps,
  title: 'This cannot be done',
  link: 'This cannot be done',
  lead: 'The step stays in the plan, with what happens now. Your region counts what lacks, without names.',
  next: 'What do we do now?',
  nextHint: 'There is always a next step: try something else, ask again later, or somebody who finds out.',
  afterwards: (what: string, who: string, by: string) => `Next: ${what}. ${who}, by ${by}.`,
  by: (scheme: string, why: string) => `${scheme} (${why})`,
  region: 'What could not be done',
  regionLead: (since: string) => `Steps of plans that could not be met, since ${since}. Counted without persons.`,
  nothing: 'Nothing was counted.',
  perMunicipality: 'Per municipality',
  municipality: 'Municipality',
  unknownMunicipality: 'Municipality not known',
  times: 'How often',
  schemes: 'Schemes that excluded somebody',
  hidden: 'too few to show',
  small: 'Numbers below ten are not shown, nor what could be worked out from them.',
}
export const unmetFields = {
  ...gapFields,
  unmetReason: {
    label: 'Why can it not be done?',
    options: { 'no-offer': noOffer, 'no-money': noMoney, 'wait-too-long': tooLong, 'scheme-excludes': excludes },
  },
  need: {
    label: 'What was it about?',
    options: {
      'work-place': 'A place to work',
      learning: 'Learning',
      language: 'Language',
      'money-and-debt': 'Money and debt',
      housing: 'Housing',
      childcare: 'Childcare',
      transport: 'Transport',
      guidance: 'Guidance',
      other: 'Something else',
    },
  },
  scheme: {
    label: 'Which scheme excludes this?',
    hint: 'Only where a scheme excludes it.',
    options: {
      'participation-act': 'Participation Act',
      ww: 'Unemployment benefit (WW)',
      'uwv-training': 'Training budget of UWV',
      'municipal-training': 'Training by the municipality',
      'o-and-o': 'Training fund of the sector',
      slim: 'SLIM subsidy',
      'civic-integration': 'Civic Integration Act',
      'study-finance': 'Student finance or lifelong learning credit',
      'job-agreement': 'Job agreement (banenafspraak)',
      other: 'Another scheme',
    },
  },
  excludedBecause: {
    label: 'On what does it exclude?',
    options: {
      age: 'Age',
      income: 'Income or assets',
      benefit: 'Kind of benefit, or no benefit',
      'education-level': 'Education somebody already has',
      hours: 'Hours of work',
      residence: 'Right of residence',
      region: 'Where somebody lives',
      'time-limit': 'A term that has passed',
      other: 'Something else',
    },
  },
  nextWhat: { label: 'What is going to happen?' },
  nextWho: { label: 'Who does it?' },
  nextBy: { label: 'By when?' },
  worker: { label: 'Who else may see this?' },
  special: {
    label: 'This step is special (health, crime, union)',
    hint: 'Only who you name sees it, and the person. Only where it is really needed.',
  },
}
export const unmetErrors = {
  ...gapErrors,
  schemeNeeded: 'Choose which scheme excludes this.',
  whyExcluded: 'Choose on what the scheme excludes.',
  makerStays: 'Who made the step keeps seeing it.',
}
