import { recordNames, recordParts, recordWords } from './copy-record.nl.ts'

/** What the copy calls what came up in conversations, those that were corrected or not finished, what could not be met, and what was brought along, in plain Dutch. */
export const talkParts = {
  ...recordParts,
  skills: 'Wat u kunt',
  skillsBefore: 'Wat u kunt, zoals het er eerder stond',
  lifeDomains: 'Waar hulp loopt of gewenst is',
  brought: 'Wat u meenam uit een andere regio',
  wordsBefore: 'Gesprekken zoals ze er eerder stonden',
  conversationDrafts: 'Gesprekken die nog niet af zijn',
  unmet: 'Wat niet lukte',
}
export const talkNames = {
  ...recordNames,
  correctedAt: 'Verbeterd op',
  correctedOrganisation: 'Verbeterd door',
  ownWord: 'Uw eigen woord',
  disputedAt: 'U zei dat dit niet klopt, op',
  disputedWords: 'Wat er volgens u niet klopt',
  changedAt: 'Veranderd op',
  changedOrganisation: 'Veranderd door',
  change: 'Wat ermee gebeurde',
  keptAt: 'Bewaard op',
  contactId: 'Gesprek',
  need: 'Waar het om ging',
  scheme: 'Regeling',
  excludedBecause: 'Waarop uitgesloten',
}
export const talkWords = {
  ...recordWords,
  corrected: 'verbeterd',
  'taken-away': 'weggehaald',
}
