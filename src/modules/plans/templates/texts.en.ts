import type { Translation } from '../../../platform/texts.ts'
import { fields } from '../field-texts.en.ts'
import type { templateErrors as nlErrors, templateFields as nlFields, templateRefusals as nlRefusals, templates as nl } from './texts.nl.ts'

/** Words of plans to begin from, in English. */
export const templates: Translation<typeof nl> = {
  title: 'Plan templates',
  lead: 'A goal and steps to begin a plan with. What you change holds for new plans: running plans stay as they are.',
  make: 'Make a template',
  own: 'Of this region',
  noneOwn: 'This region has no template of its own yet.',
  noneOwnHow: 'Make one, or begin with your own version of a national template.',
  national: 'National',
  noneNational: 'There are no templates.',
  name: 'Name',
  about: 'For whom',
  change: 'Adapt',
  copy: 'Make your own version',
  makeLead: 'Write the goal and the steps. The guide chooses which steps go along for each person.',
  changeLead: (version) => `This is version ${version}. Saving makes a new version; running plans do not change.`,
  line: (n) => `Step ${n}`,
  save: 'Save the template',
  meanwhile: 'Somebody else has just changed this template. If you save now, your version takes the place of theirs.',
  asItIs: 'See how the template is now',
  retire: 'No longer offer it',
  retireMeans: 'Nobody can begin with it then. Plans that began with it go on.',
  fields: {
    title: { label: 'What will happen?' },
    kind: { label: 'What kind of step is it?', options: fields.kind.options },
    owner: { label: 'Who does it?', options: { person: 'The person', guide: 'The guide', organisation: 'An organisation' } },
    days: { label: 'How many days after the beginning?' },
  },
  use: 'Begin with a template',
  useLead: 'Choose a template. Then choose which steps go along and who does them.',
  used: 'Used in this plan already',
  usedVersion: (name, version) => `${name} (version ${version})`,
  ownersHint: 'Only for the steps you choose above.',
  add: 'Put the steps on the plan',
}
export const templateFields: Translation<typeof nlFields> = {
  templateName: { label: 'What is the template called?' },
  templateAbout: { label: 'For whom is it?' },
  templateGoal: { label: 'What is the goal?', hint: 'Guide and person put it in their own words.' },
  templateSteps: { label: 'Which steps go along?' },
  stepOwners: { label: 'Which organisation does it?' },
}
export const templateErrors: Translation<typeof nlErrors> = {
  kindNeeded: 'Choose what kind of step it is.',
  daysNeeded: 'Fill in how many days after the beginning.',
  chooseSteps: 'Choose at least one step.',
  whichOrganisation: 'Choose for each step which organisation does it.',
}
export const templateRefusals: Translation<typeof nlRefusals> = { templateChanged: 'This template has just changed. Look at it again.' }
