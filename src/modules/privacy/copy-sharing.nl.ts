/** Who saw which part of the plan, in the copy of one's own file. */
export const sharingParts = {
  sharings: 'Wie wat zag van uw plan',
  keptConversations: 'Gesprekken die een organisatie niet leest',
  noticeChoice: 'Wanneer u bericht krijgt',
}

export const sharingNames = {
  byKind: 'Door wie',
  words: 'Tekst',
  itemKind: 'Onderdeel',
  effect: 'Wat',
  rhythm: 'Hoe vaak een overzicht',
  atOnce: 'Meteen',
  off: 'Niet',
  version: 'Versie',
  fromAt: 'Vanaf',
  untilAt: 'Tot',
}

export const sharingWords = {
  daily: 'elke werkdag',
  weekly: 'elke week',
  note: 'bericht bij het plan',
  goal: 'doel',
  step: 'stap',
  given: 'gedeeld',
  stopped: 'niet meer gedeeld',
}
