import type { Meant } from '../../platform/finding/near.ts'
import { plural } from '../../platform/languages.ts'
import type { FrontTexts } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

/** Words of the search over a whole site in Arabic. */
export const ar = {
  title: 'بحث',
  lead: 'ابحثوا في كل المعلومات والدورات والمساعدة.',
  label: 'عمّ تبحثون؟',
  names: 'له الآن اسم آخر',
  now: (name: string, now: string) => `${name} اسمه الآن ${now}`,
  pages: 'معلومات',
  services: 'دورات ومساعدة',
  questions: 'أسئلة وأجوبة',
  allServices: (count: number) =>
    plural('ar', count, {
      one: 'الدورة أو المساعدة الوحيدة',
      two: 'الدورتان أو نوعا المساعدة',
      few: `كل الدورات وأنواع المساعدة (${count})`,
      many: `كل الدورات وأنواع المساعدة (${count})`,
      other: `كل الدورات وأنواع المساعدة (${count})`,
    }),
  meant: (words: Meant[]) =>
    words.map(({ typed, read }) => `لم نجد شيئًا بكلمة «${typed}». هذا يشبهها: ${read.slice(0, 3).join('، ')}.`).join(' '),
  nothing: (typed: string) => `لم نجد شيئًا عن «${typed}».`,
  nothingHint: 'جربوا كلمة أخرى، بالهولندية أو بالإنجليزية. أو اسألوا شخصًا في Werkcentrum: عندها يأتيكم جواب دائمًا.',
  ask: 'اطرحوا سؤالكم',
  help: 'من يساعدكم الآن؟',
  appointment: 'حجز موعد',
  region: 'ابحثوا عن Werkcentrum القريب منكم',
  call: 'أو اتصلوا بنا:',
  helped: 'هل وجدتم ما تبحثون عنه؟',
  helpedAbout: 'نعدّ فقط نعم ولا مع الكلمات التي بحثتم عنها. لا نحفظ من أنتم.',
  yes: 'نعم',
  no: 'لا',
  thanks: 'شكرًا. بجوابكم نحسّن البحث.',
} satisfies FrontTexts<typeof nl>
