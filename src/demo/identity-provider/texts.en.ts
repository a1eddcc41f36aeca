import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  titles: {
    person: 'Sign in to the demo',
    employer: 'Sign in to the demo as an employer',
    staff: 'Sign in to the demo as staff or provider',
  },
  lead: 'This is the sign-in service of the demo. In reality you find DigiD, eHerkenning or the sign-in of your organisation here. Choose who you want to be. All people are invented.',
  choose: 'Who do you want to be?',
  newcomer: 'Somebody who comes here for the first time',
  cancel: 'Stop signing in',
  none: 'There is nobody to choose from yet.',
  refusals: { gone: 'Signing in took too long. Start again.' },
}
