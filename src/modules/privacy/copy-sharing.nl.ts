/** Who saw which part of the plan, in the copy of one's own file. */
export const sharingNames = {
  byKind: 'Door wie',
  words: 'Tekst',
  itemKind: 'Onderdeel',
  effect: 'Wat',
  fromAt: 'Vanaf',
  untilAt: 'Tot',
}

export const sharingWords = { goal: 'doel', step: 'stap', given: 'gedeeld', stopped: 'niet meer gedeeld' }
