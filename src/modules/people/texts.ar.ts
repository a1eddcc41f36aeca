import type { FrontTexts } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const ar = {
  connect: {
    title: 'الربط بحسابكم',
    lead: 'بعد ذلك ترون في مكان واحد من يساعدكم، وماذا يحدث الآن، وماذا نعرف عنكم.',
    first: 'سجلوا الدخول أولًا. ثم تعودون إلى هنا تلقائيًا.',
    signIn: 'تسجيل الدخول',
    submit: 'الربط بحسابي',
  },
  claim: { birthDate: 'لا نعرف تاريخ ميلادكم بعد. الحساب ممكن من عمر 16 سنة، لذلك نسأل عنه هنا مرة واحدة.' },
  fields: { birthDate: { label: 'تاريخ الميلاد' } },
  errors: { birthDateNeeded: 'اكتبوا تاريخ الميلاد. الحساب ممكن من عمر 16 سنة.' },
} satisfies FrontTexts<typeof nl>
