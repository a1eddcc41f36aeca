import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'Arrangements',
  lead: 'Help of several organisations as one: the steps in order and what they cost together.',
  none: 'There are no arrangements yet.',
  by: (organisation, date) => `Put together by ${organisation}, confirmed on ${date}.`,
  costs: { person: 'What you pay yourself', payer: 'What the payer pays' },
  resting: (steps) => `Not offered at the moment: ${steps}. The rest goes on. Ask your contact what is possible now.`,
  notNow: 'not offered now',
  rests: (name) => `${name} (not offered now)`,
  totalWithout: (steps, n) => `Total without ${n === 1 ? 'step' : 'steps'} ${steps}`,
  moreSteps: (most) => `An arrangement has 2 to ${most} steps. Save when you need more: then empty ones are added.`,
  goOn: 'Go on when',
  unknown: 'Not all prices are known or public',
  steps: 'The steps',
  make: 'New arrangement',
  edit: 'Make or change an arrangement',
  save: 'Save',
  step: (n) => `Step ${n}`,
  condition: (n) => `After step ${n} go on when`,
  states: { draft: 'draft', public: 'public', ended: 'stopped' },
  fields: {
    bundleName: { label: 'Name of the arrangement' },
    bundleAim: { label: 'Aim' },
    bundleStatus: { label: 'State', options: { draft: 'Draft', public: 'Public', ended: 'Stopped' } },
  },
}
