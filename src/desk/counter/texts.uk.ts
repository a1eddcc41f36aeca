import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const uk: Translation<typeof ar> = {
  kiosk: 'Екран на рецепції',
  choose: 'Про що ви хочете дізнатися більше?',
  reach: 'Адреса, телефон і години роботи',
  reachAbout: 'Де ми і коли ми працюємо',
  urgent: 'Це терміново',
  urgentAbout: 'Кому ви можете зателефонувати зараз',
  staff: 'Запитайте на рецепції. Працівник охоче вам допоможе.',
}
