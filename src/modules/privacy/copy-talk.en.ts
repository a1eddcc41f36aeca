import { recordNames, recordParts, recordWords } from './copy-record.en.ts'

/** What the copy calls what came up in conversations, those that were corrected or not finished, what could not be met, and what was brought along, in English. */
export const talkParts = {
  ...recordParts,
  skills: 'What you can do',
  skillsBefore: 'What you can do, as it stood before',
  lifeDomains: 'Where help runs or is wanted',
  brought: 'What you took along from another region',
  wordsBefore: 'Conversations as they stood before',
  conversationDrafts: 'Conversations that are not finished',
  unmet: 'What could not be met',
}
export const talkNames = {
  ...recordNames,
  correctedAt: 'Corrected on',
  correctedOrganisation: 'Corrected by',
  ownWord: 'Your own word',
  disputedAt: 'You said that this is not right, on',
  disputedWords: 'What is not right according to you',
  changedAt: 'Changed on',
  changedOrganisation: 'Changed by',
  change: 'What happened to it',
  keptAt: 'Kept on',
  contactId: 'Conversation',
  need: 'What it was about',
  scheme: 'Scheme',
  excludedBecause: 'Excluded on',
}
export const talkWords = {
  ...recordWords,
  corrected: 'corrected',
  'taken-away': 'taken away',
}
