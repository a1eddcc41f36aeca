import type { Translation } from '../../../platform/texts.ts'
import type { wishErrors as errorsNl, wishes as nl, wishFields as fieldsNl } from './texts.nl.ts'

/** Words for wishes and practical limits. */
export const wishes: Translation<typeof nl> = {
  title: 'Wishes and limits',
  own: 'What you want and what is possible',
  lead: 'What work would you like, and what is possible or not? Fill in what you like. You may leave everything empty and change it later.',
  leadDesk: 'Fill in together what the person wants. What the person wrote themselves only they change.',
  practical:
    'Practical matters only: times, travel, driving licence, language. Write nothing about health or illness. You never have to say why something is not possible.',
  none: 'There is nothing here yet.',
  change: 'Fill in or change',
  save: 'Save',
  said: {
    workWanted: 'Would like this work',
    workNot: 'Not this work',
    sureWanted: 'Definitely',
    sureNot: 'Definitely not',
    hoursLeast: 'Hours a week, at least',
    hoursMost: 'Hours a week, at most',
    daysNot: 'Cannot work on',
    timesNot: 'Does not work',
    schoolHours: 'School hours only',
    travelKm: 'Distance of travel, at most',
    travelMinutes: 'Minutes of travel, at most',
    travelBy: 'Travels by',
    drivingLicence: 'Driving licence',
    dutch: 'Dutch',
    learnBy: 'Learns best',
  },
  groups: { what: 'Kind of work', when: 'How much and when', where: 'Travel', with: 'Driving licence, language and learning' },
}
const kinds = {
  building: 'building',
  technology: 'technology',
  industry: 'factory and production',
  transport: 'transport and warehouse',
  care: 'care and welfare',
  education: 'children and education',
  hospitality: 'hotels and restaurants',
  sales: 'shop and sales',
  office: 'office',
  ict: 'computers and ICT',
  cleaning: 'cleaning and caretaking',
  green: 'plants and animals',
  safety: 'safety',
  creative: 'creative and beauty',
  advice: 'advice and guidance',
}
export const wishFields: Translation<typeof fieldsNl> = {
  workWanted: { label: 'What kind of work would you like?', options: kinds },
  workNot: { label: 'What kind of work do you not want?', options: kinds },
  sureWanted: { label: 'What do you definitely want?', hint: 'For example: working with people, being outside.' },
  sureNot: { label: 'What do you definitely not want?', hint: 'Do not write about health.' },
  hoursLeast: { label: 'How many hours a week at least?' },
  hoursMost: { label: 'How many hours a week at most?' },
  daysNot: {
    label: 'On which days can you not work?',
    options: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
  },
  timesNot: {
    label: 'When can you not work, or would you rather not?',
    options: { early: 'early in the morning', evenings: 'evenings', nights: 'nights', weekends: 'weekends' },
  },
  schoolHours: {
    label: 'Can you work in school hours only?',
    hint: 'For example because you care for children or somebody else.',
    options: { yes: 'yes, in school hours only', no: 'no, also outside them' },
  },
  travelKm: {
    label: 'How far do you want to travel?',
    options: {
      '5': '5 kilometres',
      '10': '10 kilometres',
      '15': '15 kilometres',
      '30': '30 kilometres',
      '50': '50 kilometres',
      '100': '100 kilometres',
    },
  },
  travelMinutes: { label: 'How many minutes of travel at most?' },
  travelBy: { label: 'How do you travel?', options: { walk: 'on foot', bike: 'bicycle', public: 'bus or train', car: 'car' } },
  drivingLicence: {
    label: 'Do you have a driving licence?',
    options: { yes: 'yes, a licence', no: 'no licence', learning: 'taking lessons' },
  },
  dutch: {
    label: 'How is your Dutch?',
    options: {
      a1: 'a few words (A1)',
      a2: 'a little (A2)',
      b1: 'reasonable (B1)',
      b2: 'good (B2)',
      native: 'like a first language',
    },
  },
  learnBy: {
    label: 'How do you like to learn best?',
    options: { group: 'in a group', individual: 'alone, with guidance', online: 'online', workplace: 'at a place of work' },
  },
}
export const wishErrors: Translation<typeof errorsNl> = {
  wantedAndNot: 'The same work is ticked under “like” and under “not want”. Choose one of the two.',
  hoursTurned: 'At most is less than at least. Look at the hours again.',
}
