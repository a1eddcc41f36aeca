import type { FrontTexts } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

/** Words of the screen at the counter in Arabic. */
export const ar = {
  kiosk: 'شاشة عند الاستقبال',
  choose: 'عن ماذا تريدون أن تعرفوا أكثر؟',
  reach: 'العنوان والهاتف وأوقات العمل',
  reachAbout: 'أين نحن ومتى نعمل',
  urgent: 'الأمر عاجل',
  urgentAbout: 'بمن يمكنكم أن تتصلوا الآن',
  staff: 'اسألوا عند الاستقبال. الموظف يساعدكم بكل سرور.',
} satisfies FrontTexts<typeof nl>
