import type { FrontTexts } from '../../../platform/texts.ts'
import type { errors as nlErrors, fields as nlFields, nl, refusals as nlRefusals } from './texts.nl.ts'

const kinds = { person: 'لنفسي', employer: 'صاحب عمل', union: 'نقابة', organisation: 'جهة أخرى' }

/** Words of the question desk in Arabic, for who asks. */
export const ar = {
  mail: {
    sender: 'Werkcentrum',
    received: (day: string) => ({
      subject: 'وصلنا سؤالكم',
      text: `سؤالكم عندنا. يأتيكم الجواب في موعد أقصاه ${day}. نراسلكم عندما يكون الجواب جاهزًا.`,
    }),
    answered: (_: string) => ({
      subject: 'جوابكم جاهز',
      text: 'الجواب عن سؤالكم جاهز. تقرأونه وراء الرابط.',
    }),
    link: (url: string) => `هنا ترون سؤالكم:\n${url}`,
    closing: 'أُرسلت هذه الرسالة تلقائيًا. لم تطرحوا سؤالًا؟ لا حاجة إلى فعل أي شيء.',
  },
  base: {
    title: 'أسئلة وأجوبة',
    lead: 'لأصحاب العمل والنقابات والمنظمات. اقرأوا ما سأله الآخرون، أو اطرحوا سؤالكم.',
    ask: 'اطرحوا سؤالًا',
    handOver: 'إرسال شخص إلينا',
    chooseRegion: 'اختاروا منطقتكم واطرحوا سؤالًا',
    earlier: 'أسئلة وأجوبة سابقة',
    search: 'ابحثوا في الأجوبة',
    searchHint: 'مثال: loonkostensubsidie',
    none: 'لا توجد أجوبة هنا بعد. يمكنكم أن تطرحوا السؤال الأول.',
    nothing: 'لا جواب بهذه الكلمات. اطرحوا سؤالكم فيجيبكم موظف.',
    of: (region: string, day: string) => `Werkcentrum ${region}, ${day}`,
  },
  ask: {
    title: 'اطرحوا سؤالكم',
    lead: (day: string) => `يأتيكم جواب من موظف في موعد أقصاه ${day}.`,
    call: 'هل تفضلون الاتصال؟',
    forNation: 'هذه المنطقة لم تُفتح هنا بعد. يجيبكم الفريق الوطني لمراكز Werkcentrum.',
    organisationHint: 'هل تسألون لأنفسكم؟ يمكنكم أن تتركوا هذا فارغًا.',
    keep: 'نستخدم اسمكم وبيانات الاتصال فقط لكي نجيبكم. بعد ذلك نحذفها. والجواب الذي يفيد الآخرين قد يُنشر هنا بلا أسماء.',
    submit: 'إرسال',
  },
  follow: {
    title: 'سؤالكم إلى مكتب الأسئلة',
    lead: 'احفظوا عنوان هذه الصفحة. ترون هنا أين سؤالكم، ثم الجواب.',
    desk: (region: string) => `مكتب الأسئلة في Werkcentrum ${region}`,
    coordinator: 'منسق المنطقة',
    nation: 'الفريق الوطني لمراكز Werkcentrum',
    lateNation: 'تأخرنا. سؤالكم الآن أول سؤال عند الفريق الوطني.',
    waits: 'يبحث موظف عن الجواب ويجيبكم.',
    late: 'تأخرنا. منسق المنطقة يعمل الآن على الجواب.',
    answered: 'أُجيب عن سؤالكم. شيء غير واضح؟ اتصلوا بنا أو اطرحوا سؤالًا جديدًا.',
    number: 'الرقم',
    asked: 'سُئل في',
    question: 'سؤالكم',
    answer: 'الجواب',
    forgotten: 'حُذف نص هذا السؤال حسب الاتفاق.',
  },
} satisfies FrontTexts<typeof nl>

export const fields = {
  askerKind: { label: 'باسم من تسألون؟', options: kinds },
  deskQuestion: { label: 'ما سؤالكم؟', hint: 'لا تذكروا أسماء عاملين ولا شيئًا عن صحتهم.' },
  askerOrganisation: { label: 'اسم منظمتكم' },
  askerName: { label: 'اسمكم' },
  askerEmail: { label: 'عنوان بريدكم الإلكتروني' },
  askerPhone: { label: 'رقم هاتفكم', hint: 'اكتبوا عنوان البريد الإلكتروني أو رقم الهاتف، أو الاثنين.' },
} satisfies FrontTexts<typeof nlFields>

export const errors = {
  otherWayForPersons: 'هل تسألون لأنفسكم؟ ابدأوا إذًا بالأسئلة، أو احجزوا موعدًا.',
  organisationNeeded: 'اكتبوا اسم منظمتكم.',
  askerReachNeeded: 'اكتبوا رقم هاتف أو عنوان بريد إلكتروني، وإلا لا نستطيع أن نجيب.',
  noBsn: 'هنا رقم قد يكون رقم المواطن (BSN). احذفوه.',
} satisfies FrontTexts<typeof nlErrors>

export const refusals = {
  askedAlready: 'أُرسل هذا السؤال من قبل. استخدموا الرابط الذي وصلكم.',
  deskLinkGone: 'هذا الرابط لا يعمل. انظروا هل نسختموه كاملًا، أو اتصلوا بـ Werkcentrum في منطقتكم.',
} satisfies FrontTexts<typeof nlRefusals>
