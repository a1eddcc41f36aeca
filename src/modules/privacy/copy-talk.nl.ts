/** What the copy calls what came up in conversations, those that were corrected or not finished, what could not be met, and what was brought along, in plain Dutch. */
export const talkParts = {
  skills: 'Wat u kunt',
  lifeDomains: 'Waar hulp loopt of gewenst is',
  brought: 'Wat u meenam uit een andere regio',
  wordsBefore: 'Gesprekken zoals ze er eerder stonden',
  conversationDrafts: 'Gesprekken die nog niet af zijn',
  unmet: 'Wat niet lukte',
}
export const talkNames = {
  correctedAt: 'Verbeterd op',
  correctedOrganisation: 'Verbeterd door',
  keptAt: 'Bewaard op',
  contactId: 'Gesprek',
  need: 'Waar het om ging',
  scheme: 'Regeling',
  excludedBecause: 'Waarop uitgesloten',
}
