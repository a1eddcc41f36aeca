/** Who saw which part of the plan, in the copy of one's own file. */
export const sharingParts = {
  sharings: 'Who saw what of your plan',
  keptConversations: 'Conversations an organisation does not read',
  noticeChoice: 'When you get a message',
}

export const sharingNames = {
  byKind: 'By whom',
  words: 'Text',
  itemKind: 'Part',
  effect: 'What',
  rhythm: 'How often an overview',
  atOnce: 'At once',
  off: 'Not',
  version: 'Version',
  fromAt: 'From',
  untilAt: 'Until',
}

export const sharingWords = {
  daily: 'every working day',
  weekly: 'every week',
  note: 'message in the plan',
  goal: 'goal',
  step: 'step',
  given: 'shared',
  stopped: 'no longer shared',
}
