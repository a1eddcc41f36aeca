import type { FrontTexts } from '../../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

/** Words around the pages of the sites in Arabic; the pages themselves are in Dutch and English. */
export const ar = {
  all: 'كل المعلومات',
  list: { title: 'معلومات', lead: 'ما يفيدكم أن تعرفوه عن Werkcentrum وعن حقوقكم وبياناتكم.', none: 'لا توجد صفحات في هذا الموقع بعد.' },
  otherLanguage: 'جزء من هذه الصفحة بالهولندية فقط.',
  seen: (date: string) => `رُوجعت آخر مرة في ${date}`,
  owner: (name: string) => `من: ${name}`,
  source: (source: string) => `المصدر: ${source}`,
  leaflet: 'ورقة للطباعة',
  leafletOf: (page: string) => `ورقة: ${page}`,
  leafletBack: 'الرجوع إلى الصفحة',
  leafletHow: 'اطبعوا هذه الصفحة من المتصفح. الأزرار والروابط لا تظهر على الورق.',
  a5: 'صغير: A5',
  a4: 'كبير: A4',
  reach: 'كيف تصلون إلينا',
  phone: 'الهاتف',
  email: 'البريد الإلكتروني',
  open: 'أوقات العمل',
  printed: (date: string) => `طُبعت في ${date}. أحدث نص موجود دائمًا على الموقع.`,
  nationalReach: 'انظروا على الموقع أي Werkcentrum قريب منكم.',
  helped: {
    title: 'هل ساعدكم هذا؟',
    about: 'نعدّ فقط نعم ولا. لا نحفظ من أنتم.',
    yes: 'نعم',
    no: 'لا',
    thanks: 'شكرًا. بجوابكم نحسّن هذه الصفحة.',
    notYet: 'لم تجدوا ما تبحثون عنه؟ اسألوا موظفًا.',
    ask: 'اطرحوا سؤالكم',
  },
} satisfies FrontTexts<typeof nl>
