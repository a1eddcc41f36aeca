import type { Translation } from '../../platform/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: Translation<typeof nl> = {
  fields: { profile: { label: 'Which system?' }, fromOn: { label: 'From which day?', hint: 'A day that is still to come.' } },
  errors: { inThePast: 'Choose a day that is still to come. What was does not change.', unknownProfile: 'Choose one of the systems.', alreadyPlanned: 'Another system is planned for this region already.' },
  title: 'Who decides what', lead: 'Every region works by a system: agreements on who is helped, what the counter does and who is in charge. These agreements have a date.',
  region: (name: string) => `System in ${name}`, governs: 'In force now', since: (date: string) => `since ${date}`, planned: (name: string, date: string) => `${name} from ${date}`, compare: 'The systems side by side', checks: 'Does the region keep the principles?',
  questions: { who: 'Who is helped?', services: 'What does the counter do?', infrastructure: 'Who works as a guide?', money: 'Who pays?', after: 'Who does not steer?' },
  scope: { narrow: 'People without work, vulnerable workers, and employers with questions', broad: 'Everybody who seeks or has work, and all employers' },
  services: { information: 'information', advice: 'advice', referral: 'referral', mediation: 'mediation' },
  mediation: { yes: 'Mediation is possible at the counter.', no: 'The counter does not mediate.' },
  types: { uwv: 'UWV', municipality: 'municipalities', school: 'schools', 'sheltered-work-company': 'sheltered-work companies', 'temp-agency': 'temp agencies', 'reintegration-company': 're-integration companies', 'private-trainer': 'trainers', 'career-company': 'career companies', union: 'unions', sbb: 'SBB', 'employers-organisation': "employers' organisations" },
  nobodyExcluded: 'Nobody is excluded. Who has an interest says so and does not decide.',
  funding: { impulse: 'The state, with an impulse budget for joint services', unpartitioned: 'The state, with one unpartitioned budget per region' },
  principle: { P7: 'No provider with an interest of its own steers', R4: 'At least one place to walk in, and online', R3: 'Name and look follow the national brand', R5: 'Clear who steers' },
  result: { pass: 'Yes', fail: 'No', unknown: 'Not known' }, principleLabel: 'Principle', resultLabel: 'Result', evidence: 'Shown by',
  manage: 'Plan a system', manageLead: 'Plan from which day another system holds. Files from before that day keep their agreements.', save: 'Plan this system', periods: 'Timeline',
}
