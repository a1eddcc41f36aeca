import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  kiosk: 'Screen at the counter',
  choose: 'What do you want to know more about?',
  reach: 'Address, telephone and opening hours',
  reachAbout: 'Where we are and when we are open',
  urgent: 'It is urgent',
  urgentAbout: 'Whom you can call right now',
  staff: 'Ask at the counter. A member of staff is happy to help.',
}
