import type { Translation } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  title: 'Update further places',
  lead: 'You changed an offer that you give at other places too. Choose for each part: take it over, or keep it there as it is.',
  none: 'Nothing waits. All your places are equal, or you chose that they differ.',
  from: (name) => `Belongs to ${name}.`,
  all: 'All differences',
  keep: 'Keep it so',
  waits: 'The offer this belongs to has changed.',
  toList: 'Choose what you take over',
}
