import type { FrontTexts } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const ar = {
  regionsPage: {
    title: 'المناطق',
    heading: 'Werkcentrum قريب منكم',
    lead: 'توجد 35 منطقة. في كل منطقة Werkcentrum، وهو مكان للأسئلة عن العمل. ابحثوا عن مكانكم باسم البلدية أو بالرمز البريدي.',
    search: 'بلديتكم أو رمزكم البريدي',
    searchHint: 'مثال: Zutphen أو 7201',
    choose: 'في أي بلدية تسكنون؟',
    nearPostcode: (postcode: string) => `هذه البلديات هي الأقرب إلى الرمز البريدي \u2066${postcode}\u2069. الأقرب في الأعلى.`,
    nearPlace: (place: string) => `هذا الرمز البريدي في ${place}. هذه البلديات هي الأقرب. الأقرب في الأعلى.`,
    nearNamed: (place: string) => `${place} ليست بلدية. هذه البلديات هي الأقرب. الأقرب في الأعلى.`,
    likeName: 'هذه البلديات هي الأكثر شبهًا بما بحثتم عنه.',
    notThere: 'بلديتكم ليست هنا؟ ابحثوا عن اسمها، أو اختاروا منطقتكم في الأسفل.',
    nothing: (typed: string) => `لم نجد بلدية باسم «${typed}».`,
    nothingHint: 'تأكدوا من الكتابة، أو اختاروا منطقتكم في الأسفل.',
    belongsTo: (counter: string) => `تابعة لـ ${counter}`,
    formerly: (name: string) => `سابقًا ${name}`,
    all: 'كل المناطق الـ 35',
    source: 'المصدر: مناطق مكتب الإحصاء الهولندي (CBS)، 2026. بالترتيب الأبجدي.',
  },
  map: {
    label: 'خريطة المناطق',
    notOpen: 'لم يُفتح هنا بعد',
    how: 'كل مربع منطقة، في مكانها تقريبًا. بمفاتيح الأسهم تنتقلون من مربع إلى آخر. والمناطق نفسها في الأسفل في قائمة.',
  },
} satisfies FrontTexts<typeof nl>
