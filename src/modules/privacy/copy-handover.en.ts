import type { handoverNames as namesNl, handoverWords as wordsNl } from './copy-handover.nl.ts'

export const handoverNames: typeof namesNl = {
  leaves: 'State after it',
  pickUpBy: 'Take up by',
  acceptBy: 'Answer by',
  acceptedAt: 'Accepted on',
  onBehalfBecause: 'Why somebody spoke for you',
  explanation: 'Explanation',
  returnNote: 'Note on return',
  ownCaseNumber: 'Case number',
}

export const handoverWords: typeof wordsNl = {
  asked: 'you were asked',
  agreed: 'you said yes',
  unanswered: 'no answer',
  reminded: 'reminded',
  'picked-up': 'taken up',
  returned: 'back with the sender',
  'not-accepted': 'not accepted in time',
  'not-picked-up': 'accepted, not taken up',
  'not-named': 'no worker named',
  reassigned: 'reassigned',
  'not-ours': 'not for that organisation',
  'cannot-reach': 'no contact',
  'other-help-runs': 'help is running',
  'handover-asked': 'question whether an organisation may put you in contact',
  'handover-returned': 'handover back with who handed over',
  'not-able': 'could not yourself for a while',
  'by-mandate': 'it belongs to the task',
}
