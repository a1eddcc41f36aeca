import type { course as Nl } from './texts.nl.ts'

/** Words of the course of a referral, in English. */
export const course: typeof Nl = {
  next: 'What is possible now?',
  nextLead: 'The same kind of help, in the order of the list, what fits first. What was asked before is left out.',
  nextNone: 'There is nothing of this kind that was not asked yet. Search wider, or report that it is missing.',
  nextChoose: 'Refer to this',
  nextMore: 'Search the whole list',
  nextMissing: 'Report help that is missing',
  history: 'What happened',
  took: 'Takes care of it',
  take: 'Who takes this up?',
  takeDo: 'Record who takes this up',
  intake: 'First talk',
  intakePlan: 'Plan a first talk',
  intakeMove: 'Move the first talk',
  intakeDo: 'Record the first talk',
  intakeSaid: (date, time, place) => `${date} at ${time}${place ? `, ${place}` : ''}`,
  afterIntake: 'After the first talk, say whether you can help this person, at the latest on this day.',
  holdUntil: 'On hold until',
  hold: 'Put on hold',
  resume: 'Goes on',
  takeBackLead: 'After that the provider no longer sees this person. The person hears that it does not go on.',
  giveBack: 'Give back to the guide',
  giveBackLead: 'You will no longer see this person. The guide looks on.',
  by: { staff: 'A worker', guide: 'A worker', person: 'The person', system: 'The program', link: 'The person' },
  because: (reason) => `Reason: ${reason}`,
  onWhat: 'On which basis this happened',
  basis: { 'own-wish': 'the person’s own wish' },
  now: {
    sent: (provider, date) => `${provider} answers by ${date}.`,
    received: (who, date) => `${who} has your referral. You hear by ${date} whether they can help you.`,
    intake: (provider, said) => `First talk at ${provider}: ${said}. Can you not come? Then call.`,
    accepted: (provider) => `${provider} calls you about when it begins.`,
    waiting: 'It waits for a decision. You have nothing to do now.',
    holdOver: (lead) => `The day until which this was on hold has passed. ${lead} asks how it goes on.`,
    hold: (date) => `It is on hold until ${date}. After that it goes on.`,
  },
}

export const reasons: Record<string, string> = {
  'no-capacity': 'no place',
  'not-suitable': 'this does not fit',
  'could-not-reach': 'could not reach',
  'not-in-time': 'no answer in time',
  'no-longer-wanted': 'the person no longer wants this',
  'condition-met': 'it is possible now',
  other: 'other',
  'person-cannot-now': 'the person cannot now',
  'provider-cannot-now': 'the provider cannot now',
  'waits-for-other': 'something else must come first',
  'goes-on': 'it goes on',
  'found-work': 'the person found work',
  'moved-away': 'the person moved',
  'other-first': 'something else comes first now',
  'does-not-come': 'the person did not come',
  'provider-stops': 'the provider cannot go on',
  'takes-too-long': 'it took too long for the person',
  'found-other': 'something else was found that suits better',
  'by-mistake': 'sent by mistake',
  'decision-no': 'the decision was no',
}

const said = (codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, reasons[code]![0]!.toUpperCase() + reasons[code]!.slice(1)]))

/** Fields of the forms of the course of a referral. */
export const courseFields = {
  handler: { label: 'Who takes this up?' },
  intakeOn: { label: 'On which day?' },
  intakeAt: { label: 'At what time?' },
  intakePlace: { label: 'Where?', hint: 'An address, or that it is by phone or video. The person reads this.' },
  holdReason: {
    label: 'Why is it on hold?',
    options: said(['person-cannot-now', 'provider-cannot-now', 'waits-for-other', 'other']),
  },
  holdUntil: { label: 'Until when?', hint: 'Half a year at most.' },
  returnReason: { label: 'Why do you give it back?', options: said(['no-capacity', 'not-suitable', 'provider-stops', 'other']) },
  withdrawReason: {
    label: 'Why does this not go on?',
    options: {
      'no-longer-wanted': 'Person: no longer wants this',
      'found-work': 'Person: found work',
      'other-first': 'Person: something else comes first now',
      'moved-away': 'Person: moved',
      'takes-too-long': 'Person: it takes too long',
      'found-other': 'Something else was found that suits better',
      'by-mistake': 'It was sent by mistake',
      other: 'Other',
    },
  },
  stopped: {
    label: 'Stopped early: by whom and why?',
    hint: 'Only if it stopped early.',
    options: {
      'found-work': 'Person: found work',
      'no-longer-wanted': 'Person: no longer wants this',
      'moved-away': 'Person: moved',
      'other-first': 'Person: something else comes first now',
      'not-suitable': 'Provider: this does not fit',
      'does-not-come': 'Provider: the person did not come',
      'provider-stops': 'Provider: we cannot go on',
      other: 'Other',
    },
  },
}
