import type { Translation } from '../../platform/texts.ts'
import type { ar } from './texts.ar.ts'

export const tr: Translation<typeof ar> = {
  kiosk: 'Danışmadaki ekran',
  choose: 'Ne hakkında daha fazla bilgi istiyorsunuz?',
  reach: 'Adres, telefon ve açılış saatleri',
  reachAbout: 'Neredeyiz ve ne zaman açığız',
  urgent: 'Acil',
  urgentAbout: 'Hemen kimi arayabilirsiniz',
  staff: 'Danışmaya sorun. Bir çalışan size memnuniyetle yardım eder.',
}
