/** Who saw which part of the plan, in the copy of one's own file. */
export const sharingNames = {
  byKind: 'By whom',
  words: 'Text',
  itemKind: 'Part',
  effect: 'What',
  fromAt: 'From',
  untilAt: 'Until',
}

export const sharingWords = { goal: 'goal', step: 'step', given: 'shared', stopped: 'no longer shared' }
