import type { Translation } from '../../../platform/texts.ts'
import type { arrangement as nl } from './texts.nl.ts'

export const arrangement: Translation<typeof nl> = {
  title: 'Use an arrangement',
  lead: 'The steps go on the plan in one go. There you finish them like any step.',
  none: 'There is no arrangement in this region.',
  goesOn: 'This goes on the plan',
  leftOut: 'This is not offered now and does not go on the plan',
  next: 'Nobody is referred by this. You do that for each step, with the consent of the person, when its turn comes.',
  costs: 'What it costs together',
  apply: 'Put the steps on the plan',
}
