import type { Translation } from '../../../platform/texts.ts'
import type { education as nl, educationErrors as errorsNl, educationFields as fieldsNl } from './texts.nl.ts'

/** Words for what somebody learnt. */
export const education: Translation<typeof nl> = {
  title: 'Education',
  own: 'Your education',
  lead: 'Write what you learnt, also when you did not finish it. What you did do often counts in part.',
  leadDesk: 'What was not finished counts too. What the person wrote themselves only they change.',
  none: 'There is no education here yet.',
  add: 'Add education',
  change: 'Correct or take away',
  save: 'Save',
  remove: 'Take away',
  removeLead: 'It no longer stands here. What stood there is kept under “As it stood before”.',
  abroad: 'A diploma from another country can be valued: what is it worth here? Your regular contact knows how.',
  inYear: (year) => ` (${year})`,
}
export const educationFields: Translation<typeof fieldsNl> = {
  educationWhat: { label: 'Which training or course?', hint: 'For example carpenter, or bookkeeping. Do not write about your health.' },
  educationLevel: {
    label: 'Which level?',
    options: {
      none: 'no diploma',
      primary: 'primary school',
      vmbo: 'vmbo, mavo or lts',
      'mbo-1': 'mbo 1 (entry)',
      'mbo-2': 'mbo 2',
      'mbo-3': 'mbo 3',
      'havo-vwo': 'havo or vwo',
      'mbo-4': 'mbo 4',
      hbo: 'hbo',
      wo: 'university',
      course: 'course or certificate',
      abroad: 'diploma from another country',
    },
  },
  educationFinished: {
    label: 'Is it finished?',
    options: { finished: 'Finished, with a diploma or proof', unfinished: 'Not finished, stopped', 'going-on': 'Still going on' },
  },
  educationYear: { label: 'In which year was it finished, or did it stop?' },
}
export const educationErrors: Translation<typeof errorsNl> = {
  yearAhead: 'This year is still to come. Choose an earlier one, or say that it is still going on.',
}
