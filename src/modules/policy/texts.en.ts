import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  fields: { profile: { label: 'Which system?' }, fromOn: { label: 'From which day?', hint: 'A day that is still to come.' } },
  errors: {
    inThePast: 'Choose a day that is still to come. What was does not change.',
    unknownProfile: 'Choose one of the systems.',
    excludedType: 'An organisation with an interest may not guide or steer in this region.',
    notAGuideEmployer: 'Guides work under UWV or a municipality.',
    alreadyPlanned: 'Another system is planned for this region already.',
  },
  title: 'Who decides what',
  lead: 'Every region works by a system: agreements on who is helped, what the counter does and who is in charge. These agreements have a date.',
  region: (name: string) => `System in ${name}`,
  governs: 'In force now',
  since: (date: string) => `since ${date}`,
  planned: (name: string, date: string) => `${name} from ${date}`,
  compare: 'The systems side by side',
  checks: 'Does the region keep the principles?',
  questions: {
    who: 'Who is helped?',
    services: 'What does the counter do?',
    ownWork: 'Who helps somebody who cannot go back to their own work?',
    infrastructure: 'Who works as a guide?',
    money: 'Who pays?',
    handover: 'How does somebody go from one organisation to another?',
    catalogue: 'How does help get into a region?',
    aftercare: 'Who asks how it goes at work?',
    after: 'Who does not steer?',
  },
  scope: {
    narrow: 'People without work, vulnerable workers, and employers with questions',
    broad: 'Everybody who seeks or has work, and all employers',
  },
  services: { information: 'information', advice: 'advice', referral: 'referral', mediation: 'mediation' },
  mediation: { yes: 'Mediation is possible at the counter.', no: 'The counter does not mediate.' },
  types: {
    uwv: 'UWV',
    municipality: 'municipalities',
    school: 'schools',
    'sheltered-work-company': 'sheltered-work companies',
    'temp-agency': 'temp agencies',
    'reintegration-company': 're-integration companies',
    'private-trainer': 'trainers',
    'career-company': 'career companies',
    union: 'unions',
    ministry: 'ministries',
    'debt-help': 'debt help',
    'language-house': 'language houses',
    'care-and-welfare': 'care and welfare',
    sbb: 'SBB',
    'employers-organisation': "employers' organisations",
  },
  ownWork: (counterToo, months) =>
    !counterToo
      ? 'The employer, for up to two years. UWV after that.'
      : months === null
        ? 'The counter helps to look for work, with the employer and the insurer.'
        : `The employer for the first ${months} months. After that the counter helps to look for work, with the employer and the insurer.`,
  catalogue: (asked) =>
    `On offers of another region a region decides within ${asked.decideDays} working days. After that it is ${asked.shownByDefault ? 'shown' : 'not shown'}. A new provider is let in by ${asked.twoPeopleAdmit ? 'two workers together' : 'one or more workers'}.`,
  handover: (most, bodies) =>
    `A question goes to at most ${most} organisations, then the coordinator looks. These hand over without asking first: ${bodies}. Of any other the person says yes first.`,
  aftercare: (weeks: string, { remindDays, silentDays }: { remindDays: number; silentDays: number }) =>
    `Whoever guides calls ${weeks} weeks after the start. Who does not answer how it goes gets one more message after ${remindDays} days. After another ${silentDays} days nobody waits for an answer.`,
  nobodyExcluded: 'Nobody is excluded. Who has an interest says so and does not decide.',
  funding: {
    impulse: 'The state, with an impulse budget for joint services',
    unpartitioned: 'The state, with one unpartitioned budget per region',
  },
  principle: {
    P7: 'No provider with an interest of its own steers',
    R4: 'At least one place to walk in, and online',
    R3: 'Name and look follow the national brand',
    R5: 'Clear who steers',
  },
  result: { pass: 'Yes', fail: 'No', unknown: 'Not known' },
  principleLabel: 'Principle',
  resultLabel: 'Result',
  evidence: 'Shown by',
  manage: 'Plan a system',
  manageLead: 'Plan from which day another system holds. Files from before that day keep their agreements.',
  save: 'Plan this system',
  periods: 'Timeline',
}
